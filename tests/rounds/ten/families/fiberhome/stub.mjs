// FiberHome AN5506-04-F: inner pages of a frameset, tags filled by the server, words laid over from XML in English or Chinese; the security page asks for its values.
import { devices, names } from '../../../home.mjs';

let page = {};
const other = ['FiberHome-2', 'FiberHome-3', 'FiberHome-4'];
const settings = () => ({
  language: page.language,
  ispNameCode: '1',
  ispMinorNameCode: '1',
  curUserType: '0',
  wifi_chip_num: '2',
  WirelessMode: page.mode ?? (page.five ? '7' : '4'),
  HideSSID: '0',
  Channel: page.channel ?? '0',
  CountryCode: 'DE',
  regDomain: '0',
  RadioOff: page.off ? '0' : '1',
  Fre_band: page.width ?? '1',
  guard_inter: '0',
  ISOLATIONEnable: page.apart ? '1' : '0',
  ssidName: `1;${[page.five ? names.five : names.two, ...other].join(';')}`,
  ssidName1: names.two,
  ...Object.fromEntries(other.map((name, n) => [`ssidName${n + 2}`, name])),
  ssidmac1: '02:11:22:33:44:51',
  ssidmac2: '02:11:22:33:44:52',
  ssidmac3: '02:11:22:33:44:53',
  ssidmac4: '02:11:22:33:44:54',
  SSIDEnable1: page.quiet ? 'disable' : 'enable',
  SSIDEnable2: 'disable',
  SSIDEnable3: 'disable',
  SSIDEnable4: 'disable',
  wifi_acl_ruleSum: String(page.list?.length ?? 0),
  wifi_acl_mode: { allow: '1', deny: '2' }[page.mac] ?? '0',
  wifiPower: page.power ?? '100',
  ssid1_num: '32',
  ssid2_num: '32',
  ssid3_num: '32',
  ssid4_num: '32',
  lanstate_ipaddr: '192.168.1.1',
  lanstate_netmask: '255.255.255.0',
  idisplay_v6_flag: '0',
});
const cells = (list) => `<tr class="tabal_01">${list.map((one) => `<td align="center">${one}</td>`).join('')}</tr>`;
const wireless = () => devices.filter((d) => d.band === '2.4');
const functions = {
  cu_web_access_control: () => '2',
  getWlanChannel: () => page.channel ?? '0',
  wifiMacListSync: () => '2',
  get_freband_channellist: () => '8|36|40|44|48|52|56|60|64',
  getWifiMac_IPListParam: () =>
    wireless()
      .map((d, n) => cells([n + 1, names.two, d.mac, d.ip]))
      .join(''),
  getDhcpUserListParam: () =>
    devices.map((d, n) => cells([n + 1, d.name, d.mac, d.ip, '82800', 'Ethernet', 'active'])).join(''),
  wifi_acl_sync: () =>
    (page.list ?? [])
      .map(
        (d, n) =>
          `<tr id="record_${n}" class="tabal_01" onclick="selectLine(this.id);"><td id="wifi_acl_id_${n}" align="center">${n + 1}</td><td id="wifi_acl_mac_${n}" align="center">${d.mac}</td><td align="center"><input type="checkbox" name="wifi_acl_ctlFlag" value="${n}"></td></tr>`,
      )
      .join(''),
  get_wifi_ap_info: () =>
    [
      ['Nachbar-2', '02:AA:00:00:00:01', '1', '-61'],
      ['Cafe', '02:AA:00:00:00:02', '6', '-74'],
      ['Dachgeschoss', '02:AA:00:00:00:03', '11', '-80'],
    ]
      .map((one) => cells([...one, '-95', '1', '100', 'WPA2PSK', '11b/g/n', '300']))
      .join(''),
};
const fill = (text) =>
  text
    .replace(/<%\s*getCfg(?:General|Zero)\(\s*1\s*,\s*"([^"]*)"\s*\)\s*;?\s*%>/g, (_, name) => settings()[name] ?? '')
    .replace(/<%\s*(\w+)\s*\([^)]*\)\s*;?\s*%>/g, (_, name) => functions[name]?.() ?? '');
/** What the security page asks for: one line a network, its fields apart by carriage returns. */
const security = () => {
  const one = (number) =>
    [
      number ? other[number - 1] : names.two,
      '0',
      number ? 'OPEN' : (page.security ?? 'WPA2PSK'),
      number || page.security === 'OPEN' ? 'NONE' : 'AES',
      '1',
      ...Array.from({ length: 4 }, () => ['0', '']).flat(), // the four keys of WEP
      number ? '' : names.key,
      'TIME',
      '3600',
      '10',
      '0',
      '',
      '1812',
      '',
      '0',
      '0',
      '',
      !number && page.hidden ? '1' : '0',
      '1',
      '0',
    ].join('\r');
  return `0\n${[0, 1, 2, 3].map(one).join('\n')}\n`;
};

const at = (name, language, more = {}) => ({ path: `/${name}.asp`, language, frame: 'inner', ...more });

export default {
  vendor: 'FiberHome AN5506-04-F',
  source: {
    repo: 'sakuan88/fiberhome-AN5506-04F-',
    commit: 'c23d3ece1dbf6a25a00f4d93cfa4288e14afa18b',
    path: 'filesystem/fh/extend/web',
  },
  origin: 'http://192.168.1.1',
  root: 'fiberhome',
  rendering: 'server-templates-filled',
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (/wirelessGetSecurity/.test(url.pathname)) return { contentType: 'text/plain', body: security() };
    const found = file(url.pathname);
    if (!found) return null;
    const chinese = new TextDecoder('gbk');
    if (/\.(asp|html)$/.test(url.pathname))
      return {
        contentType: 'text/html; charset=utf-8',
        body: fill(chinese.decode(found.body)).replace(/charset=gbk/i, 'charset=utf-8'),
      };
    if (url.pathname.endsWith('.js')) return { contentType: 'text/javascript; charset=gbk', body: found.body };
    if (url.pathname.endsWith('.xml')) return { contentType: 'text/xml', body: found.body };
    return found;
  },
  pages: {
    'basic-en': at('wireless/basic', 'en'),
    'basic-off-zh': at('wireless/basic', 'zh', { off: true, channel: '6' }),
    'basic-n-13-en': at('wireless/basic', 'en', { mode: '3', channel: '13', width: '2' }),
    'basic-11-zh': at('wireless/basic', 'zh', { channel: '11', width: '0', mode: '2' }),
    'basic-5g-en': at('wireless/basic_5g', 'en', { five: true, channel: '44', width: '3' }),
    'security-en': at('wireless/security', 'en', { security: 'WPAPSKWPA2PSK' }),
    'security-hidden-zh': at('wireless/security', 'zh', { hidden: true }),
    'security-off-open-en': at('wireless/security', 'en', { quiet: true, security: 'OPEN' }),
    'acl-off-en': at('wireless/wifi_acl', 'en'),
    'acl-white-zh': at('wireless/wifi_acl', 'zh', { mac: 'allow', list: [devices[0], devices[2]] }),
    'acl-black-en': at('wireless/wifi_acl', 'en', { mac: 'deny', list: [devices[3]] }),
    'power-en': at('wireless/wifipowerctrl', 'en', { power: '40' }),
    'clients-zh': at('wireless/wifimaclist', 'zh'),
    'leases-en': at('internet/dhcp_userlist', 'en'),
    'neighbours-en': at('wireless/ap_info', 'en'),
    'state-zh': at('state/wireless_state', 'zh', { channel: '6' }),
  },
};
