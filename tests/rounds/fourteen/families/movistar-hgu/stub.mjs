// Movistar's fibre gateway (Broadcom, firmware 100VNJ): the operator's own pages, a server's tags, jQuery of 2011; words partly from a list by key. "WiFi Plus" is the 5 GHz radio.
import { devices, names } from '../../../home.mjs';

let page = {};
const list = () => (page.list ?? []).map((d) => `['${d.mac}','1']`).join(',');
const radio = (ssid, channel, now) => ({
  wlSsid_wl0v0: ssid,
  wlEnbl_wl0v0: page.off ? '0' : '1',
  wlHide_wl0v0: page.hidden ? '1' : '0',
  wlAuthMode: page.security ?? 'psk2',
  wlWpa: page.cipher ?? 'aes',
  wlWpaPsk: names.key,
  wlWep: 'disabled',
  wlKey1: '',
  wlChannel: page.channel ?? channel,
  wlCurrentChannel: page.now ?? now,
  wlFltMacMode: page.mac ?? 'disabled',
  wlMacFilterList_MHS: list(),
  mhsWlmaclist: list(),
  wlMainInterfaceExist: '1',
  wlRegion: 'EU',
  wlChannelListRegionBWWizard: [0, 36, 40, 44, 48, 52, 56, 60, 64]
    .map((n) => `options += '<option value="${n}">${n || 'Auto'}</option>';`)
    .join('\n'),
});
const other = {
  sessionKey: '0',
  'deviceInfo, model': 'HGU',
  'deviceInfo, swVersion': '100VNJ0b31',
  'deviceInfo, hwVersion': 'V1.0',
  'deviceInfo, teamName': 'MHS',
  'deviceInfo, serialNumber': 'S000000000001',
  'deviceInfo, OntId': '000000000001',
  'multipuesto, ntwkPrtcl': 'PPPoE',
  'multipuesto, pppUserName': 'adslppp@telefonicanetpa',
  'multipuesto, pppPassword': '',
  'sysInfo, wanStatus': 'Up',
  ip6FireWall_rule: '',
  portforward_rule: '',
  parseportforward: '',
  allIpInterfaceInfo: '',
};
const plain = {
  ethIpAddress: '192.168.1.1',
  ethSubnetMask: '255.255.255.0',
  dhcpEthStart: '192.168.1.33',
  dhcpEthEnd: '192.168.1.199',
  dhcpDnsPrimary: '80.58.61.250',
  dhcpDnsSecondary: '80.58.61.254',
  enblDhcpSrv: '1',
  wanIpAddress: '203.0.113.20',
  vsEntryNum: '0',
  enblUpnp: '1',
  adminUserName: '1234',
  mhsinsNAT: '1',
  mhsinsIPTV: '0',
};
/** The device prints its map of the home itself: one picture and a name a device. */
const map = () =>
  devices
    .map(
      (d) => `<div class="cssTr"><div class="cssTd"><img/></div><div class="cssTd">${d.name}<br/>${d.ip}</div></div>`,
    )
    .join('');
const fill = (text) =>
  text.replace(/<%([\s\S]*?)%>/g, (_, tag) => {
    const [, name, rest] = tag.trim().match(/^(\w+)\s*\(([^)]*)\)/) ?? [];
    const asked = rest?.trim();
    if (name === 'ejGetWl') return radio(names.two, '6', '6')[asked] ?? '';
    if (name === 'ejGetExtWl') return radio(names.five, '44', '44')[asked] ?? '';
    if (name === 'ejGetOther') return asked === 'drawnetworkmapicon' ? map() : (other[asked] ?? '');
    return name === 'ejGet' ? (plain[asked] ?? '') : '';
  });
const at = (name, values = {}) => ({ path: `/${name}.html`, ...values });

export default {
  vendor: "Movistar's fibre gateway (Broadcom)",
  source: {
    repo: 'itzxeon78/100VNJ0b31',
    commit: 'ff2b8f23355e3d7217026314d4e43e650534f3e7',
    path: 'webs',
  },
  origin: 'http://192.168.1.1',
  root: 'movistar-hgu',
  rendering: 'server-templates-filled',
  language: 'es',
  wait: 1800,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.html')) return found;
    return { contentType: 'text/html; charset=utf-8', body: fill(found.body.toString('utf8')) };
  },
  pages: {
    wifi: at('mhs'),
    'wifi-auto': at('mhs', { channel: '0', now: '11', security: 'psk psk2', cipher: 'tkip+aes' }),
    'wifi-off': at('mhs', { off: true }),
    'wifi-hidden': at('mhs', { hidden: true, channel: '1' }),
    'wifi-13': at('mhs', { channel: '13' }),
    'wifi-open': at('mhs', { security: 'open', channel: '3' }),
    'wifi-list': at('mhs', { mac: 'allow', list: [devices[0], devices[2]] }),
    'wifi-list-camera': at('mhs', { mac: 'allow', list: devices }),
    'wifi-list-unused': at('mhs', { list: [devices[0]] }),
    plus: at('wifi5g'),
    'plus-off': at('wifi5g', { off: true }),
    'plus-list': at('wifi5g', { mac: 'allow', list: [devices[2], devices[3]] }),
    map: at('networkmap'),
    lan: at('lan_v4'),
    nat: at('multipuesto'),
    advanced: at('advancedsettings'),
    password: at('changepasswd'),
    about: at('sysinfo'),
    help: at('wizard_help'),
  },
};
