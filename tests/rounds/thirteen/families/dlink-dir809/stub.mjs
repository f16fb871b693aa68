// D-Link DIR-809 (Realtek, eCos): pages with a server's tags, words written by script, tables drawn from XML; the radios' settings are inner pages, one a band.
import { devices, names } from '../../../home.mjs';

let page = {};
const two = () => page.band !== '5';
const off = () => (page.off ? '1' : '0');
/** Settings of the radio that the page is about. */
const values = () => ({
  mode_name: 'DIR-809',
  DefcmpResult: '0',
  fwVersion: '1.07',
  hwVersion: 'A1',
  fwBuiltDate: '2016-01-01',
  opmode: 'Enabled',
  opMode: '0',
  wlan_num: '2',
  wlan_idx: two() ? '1' : '0',
  wlanDisabled: off(),
  wlanMode: '0',
  logintimeout: '60',
  repeaterEnabled: '0',
  MultSsid: '0',
  regDomain: '3',
  channel: page.auto ? '0' : (page.channel ?? (two() ? '6' : '44')),
  channel_drv: page.channel ?? (two() ? '6' : '44'),
  autoChan: page.auto ? '1' : '0',
  ssid: two() ? names.two : names.five,
  ssid_drv: two() ? names.two : names.five,
  bssid_drv: two() ? '02:11:22:33:44:51' : '02:11:22:33:44:52',
  band: two() ? '11' : '76',
  ChannelBonding: page.width ?? '1',
  coexist: page.coexist ?? '1',
  hiddenSSID: page.hidden ? '1' : '0',
  encrypt: page.encrypt ?? '4',
  encrypt_5G: page.encrypt ?? '4',
  wpaCipher: page.cipher ?? '2',
  wpaCipher_5G: '2',
  wmm: '1',
  wmmEnabled: '1',
  RFPower: page.power ?? '0',
  beaconInterval: '100',
  rtsThreshold: '2347',
  fragThreshold: '2346',
  dtimPeriod: '1',
  preamble: '0',
  protectionDisabled: '1',
  tx_stbc: '1',
  shortGIEnabled: '1',
  block_relay: page.apart ? '1' : '0',
  wlan_xTxR: '1*1',
  wscDisable: '1',
  wscDisable_24G: '1',
  wscDisable_5G: '1',
  wsc_enabled: '0',
  maxMacFltNum: '24',
  macFltMode: page.mac ?? '0',
  reamin_macfilter_num: String(24 - (page.list?.length ?? 0)),
  currTimeSec: '1448900000',
  enableGraphicsAuth: '0',
  superName: 'admin',
  'ip-rom': '192.168.0.1',
  'mask-rom': '255.255.255.0',
  ip: '192.168.0.1',
  mask: '255.255.255.0',
  hwaddr: '02:11:22:33:44:50',
  'wan-hwaddr': '02:11:22:33:44:5F',
  'wan-ip': '100.64.0.7',
  'wan-mask': '255.255.255.0',
  'wan-gateway': '100.64.0.1',
  wan_primary_dns: '100.64.0.1',
  wan_secondary_dns: '0.0.0.0',
  wanType: '1',
  wan_phylink: '1',
  'dhcp-current': '2',
  login_who: 'admin',
  ntpenabled: '1',
  ntpTimeZone: '0 1',
  ntpdst: '0',
});
const client = (d) =>
  `<client><host_name>${d.name}</host_name><ip_address>${d.ip}</ip_address><mac>${d.mac}</mac><seconds_remaining>43200</seconds_remaining><is_reservation>0</is_reservation></client>`;
const joined = (d) =>
  `<assoc><mac>${d.mac}</mac><ip_address>${d.ip}</ip_address><type>${d.band === '5' ? '5G 11ac' : '2.4G 11n'}</type><rate>72</rate><quality>${100 + d.rssi}</quality></assoc>`;
const status = (radio) =>
  Object.entries({ wlan_status: off(), ssid: two() ? names.two : names.five })
    .map(([name, value]) => `var ${name}_${radio}="${value}"`)
    .join(';');
const asked = {
  getLangInfo: (what) =>
    ({
      charset: 'utf-8',
      lang: '0',
      LangPath: '<script src="/language.js"></script>',
      LangPathHelp: '<script src="/language_help.js"></script>',
    })[what] ?? '',
  getInfo: (what) => (/^wlan\d-status/.test(what) ? status(what[4]) : (values()[what] ?? '')),
  getIndex: (what, radio) =>
    what === 'wlanDisabled' && radio && radio !== (two() ? '1' : '0') ? '0' : (values()[what] ?? '0'),
  getIndexInfo: (what) => (what === 'wlanDisabled' ? (page.off ? 'Disabled' : 'Enabled') : (values()[what] ?? '')),
  getVirtualIndex: (what) => (what === 'guest_wlanDisabled' ? '1' : '0'),
  getVirtualInfo: () => '',
  getVirtualIndexInfo: () => '',
  getFeatureMark: () => '',
  getWanConnection: () => '"Connected"',
  virSevSchRuleList: () => '',
  get_wlan_clients: () =>
    `<?xml version="1.0"?><associations>${devices.slice(0, 3).map(joined).join('')}</associations>`,
  dhcpClientList: () => `<clients>${devices.map(client).join('')}</clients>`,
};
/** A row of the filter's list as the server writes it: address, whether it is used, schedule. */
asked.MACFilter_List = (what) => {
  const one = page.list?.[Number(what.split('_')[1]) - 1];
  return one ? `${one.mac}/1/Always` : '/0/Always';
};
const fill = (text) =>
  text.replace(/<%\s*(\w+)\s*\(([^%]*?)\)\s*;?\s*%>/g, (_, name, rest) => {
    if (!asked[name] && process.env.ROUND_LOG) console.log('no', name, rest);
    return asked[name]?.(...[...rest.matchAll(/"([^"]*)"/g)].map((one) => one[1])) ?? '';
  });
const at = (path, made = {}) => ({ path, ...made });
const inner = (path, made) => ({ path, frame: 'inner', ...made });
const mac = '/Advanced/MAC_Address_Filter.asp';

export default {
  vendor: 'D-Link DIR-809 (Realtek)',
  source: {
    repo: 'trillaman/extractedFirmware',
    commit: '81f6b4213e7256a373ab9818f796c0ecef9840c9',
    path: 'DIR-809_AX_v107b10_/_DIR-809_AX_v107b10_.bin.extracted',
  },
  origin: 'http://192.168.0.1',
  root: 'dlink-dir809',
  rendering: 'server-templates-filled',
  wait: 2500,
  // the frame around the inner pages has these
  init: () => {
    window.SetCwinHeight2 = () => {};
    window.SetCwinHeight5 = () => {};
  },
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const name = url.pathname.split('/').at(-1) || 'index.asp';
    const found = file(`/${name}`);
    if (!found || !/\.(asp|html?|js|xml|s?xsl)$/.test(name)) return found;
    const type = name.endsWith('.js')
      ? 'text/javascript'
      : /\.(xml|s?xsl)$/.test(name) || /wifi_assoc|dhcp_clients|dyn_clients/.test(name)
        ? 'text/xml'
        : 'text/html';
    return { contentType: `${type}; charset=utf-8`, body: fill(found.body.toString('utf8')).trim() };
  },
  pages: {
    login: at('/index.asp'),
    'wifi-two': inner('/Basic/Wireless_2.4G.htm'),
    'wifi-two-off': inner('/Basic/Wireless_2.4G.htm', { off: true }),
    'wifi-two-hidden-13': inner('/Basic/Wireless_2.4G.htm', { hidden: true, channel: '13', encrypt: '6', cipher: '3' }),
    'wifi-two-auto-open': inner('/Basic/Wireless_2.4G.htm', { auto: true, encrypt: '0' }),
    'wifi-five': inner('/Basic/Wireless_5G.htm', { band: '5' }),
    'wifi-five-off': inner('/Basic/Wireless_5G.htm', { band: '5', off: true, auto: true }),
    'advanced-two': at('/Advanced/Advanced_Wireless.asp'),
    'advanced-five': at('/Advanced/Advanced_Wireless.asp', { band: '5', width: '2', power: '2', apart: true }),
    'mac-off': at(mac),
    'mac-deny': at(mac, { mac: '2', list: [devices[1]] }),
    'mac-allow': at(mac, { mac: '1', list: [devices[0], devices[2]] }),
    clients: at('/Status/Wireless.asp'),
    network: at('/Basic/Network.asp'),
    status: at('/Status/Device_Info.asp'),
  },
};
