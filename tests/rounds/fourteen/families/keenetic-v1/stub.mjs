// ZyXEL Keenetic, the first firmware: inner pages of a frameset, filled by the server's own small script between tags (asp.mjs); scripts show and hide parts of them.
import { devices, names } from '../../../home.mjs';
import { render } from './asp.mjs';

let page = {};
const plain = (d) => ({ mac: d.mac, comment: d.name });
const values = () => ({
  DEVICE_NAME: 'Keenetic',
  HOST_NAME: 'keenetic',
  OP_MODE: page.bridge ?? '0',
  WEBFACE_OPTIONS: 0,
  REMOTE_ADDR: '192.168.1.40',
  WLAN_ENABLED: page.off ? 0 : 1,
  WLAN_AP_SSID: names.two,
  WLAN_AP_HIDDEN_SSID: page.hidden ? 1 : 0,
  WLAN_HIDDEN_SSID: page.hidden ? 1 : 0,
  WLAN_AP_CHANNEL: page.channel ?? 0,
  WLAN_AP_BAND: page.mode ?? 7,
  WLAN_AP_FIX_RATE: 0,
  WLAN_AP_TXPOWER: page.power ?? 100,
  WLAN_AP_PREAMBLE_TYPE: 0,
  WLAN_WMM_ENABLED: 1,
  WLAN_AP_AUTH_TYPE: page.auth ?? 4,
  WLAN_AP_ENCRYPT_TYPE: page.cipher ?? 4,
  WLAN_AP_WEP_KEY_INDEX: 1,
  WLAN_AP_WPA_PSK: names.key,
  WLAN_AP_WPA_PSK_FORMAT: 1,
  WLAN_WPS_CONFIGURED: 1,
  WLAN_MAC_ACL_MODE: page.mac ?? 0,
  MACFILTER_MODE: page.lan ?? 0,
  IPFILTER_MODE: 0,
  WLAN_STA_SSID: page.joins ?? '',
  WLAN_STA_CHANNEL: 6,
  WLAN_STA_BAND: 7,
  WLAN_STA_FIX_RATE: 0,
  WLAN_STA_TXPOWER: 100,
  WLAN_STA_PREAMBLE_TYPE: 0,
  LAN_IP_ADDR: '192.168.1.1',
  LAN_SUBNET_MASK: '255.255.255.0',
  LAN_DHCP_MODE: 2,
  LAN_DHCP_POOL_START: '192.168.1.33',
  LAN_DHCP_POOL_END: '192.168.1.52',
  LAN_DEFAULT_GATEWAY: '0.0.0.0',
  WAN_IP_ADDR: '203.0.113.20',
  WAN_SUBNET_MASK: '255.255.255.0',
  WAN_DNS1: '0.0.0.0',
  WAN_DNS2: '0.0.0.0',
  WAN_DNS3: '0.0.0.0',
});
const tables = () => ({
  WLAN_MAC_ACL_TBL: (page.list ?? []).map(plain),
  MACFILTER_TBL: (page.locals ?? []).map(plain),
  DHCP_LEASED: devices.map((d, n) => ({ mac: d.mac, ip: d.ip, host: d.name, static: n ? 1 : 0 })),
});
const joined = () =>
  `[${devices
    .filter((d) => d.band === '2.4')
    .map(
      (d, n) =>
        `{id:${n + 1},mac:'${d.mac}',ip:['${d.ip}'],host:'${d.name}',time:${3600 * (n + 1)},rssi:${d.rssi},rate:650,mode:'n',bw:20}`,
    )
    .join(',')}]`;
const heard = () =>
  `[${[
    ['Nachbar-7', 1, -61],
    ['Bergblick', 11, -78],
  ]
    .map(
      ([ssid, chan, rssi], n) =>
        `{con:0,chan:${chan},type:'AP',mac:'02:AA:BB:CC:00:0${n + 1}',ssid:'${ssid}',rssi:${rssi},qual:${100 + rssi},mode:7,privacy:1,auth:'WPA2-PSK',encrypt:'AES'}`,
    )
    .join(',')}]`;
const more = (write) => ({
  getWLANclientMac: () => '',
  getClientMac: () => devices[2].mac,
  writeApClientsList: () => write(joined()),
  writeIfsProps: () => write('{}'),
  dhcpFillLeasedTable: () => '',
  wpsGetAPPIN: () => '12345670',
});
const at = (name, made = {}) => ({ path: `/${name}.asp`, frame: 'inner', ...made });

export default {
  vendor: 'ZyXEL Keenetic (first firmware)',
  source: {
    repo: 'xandlom/keenetic-firmware',
    commit: 'ef3439b0e99a527b54a17a6db9875dc64ba47256',
    path: 'target/linux/keenetic/base-files/web',
  },
  origin: 'http://192.168.1.1',
  root: 'keenetic-v1',
  rendering: 'server-templates-filled',
  language: 'ru',
  wait: 600,
  state: (made) => {
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/req/staSurvey') return { contentType: 'text/plain; charset=utf-8', body: heard() };
    const found = file(url.pathname);
    if (!found || !url.pathname.endsWith('.asp')) return found;
    const body = render(found.body.toString('utf8').replace(/^\uFEFF/, ''), {
      values: values(),
      tables: tables(),
      more,
    });
    return { contentType: 'text/html; charset=utf-8', body };
  },
  pages: {
    basic: at('homenet/wireless/basic', { channel: 6 }),
    'basic-auto': at('homenet/wireless/basic', { power: 75 }),
    'basic-off': at('homenet/wireless/basic', { off: true, channel: 11 }),
    'basic-hidden': at('homenet/wireless/basic', { hidden: true, channel: 1 }),
    'basic-13-n': at('homenet/wireless/basic', { channel: 13, mode: 5 }),
    'security-wpa2': at('homenet/wireless/security'),
    'security-mixed': at('homenet/wireless/security', { auth: 5, cipher: 5 }),
    'security-open': at('homenet/wireless/security', { auth: 0, cipher: 0 }),
    'access-off': at('homenet/wireless/access'),
    'access-black': at('homenet/wireless/access', { mac: 1, list: [devices[1]] }),
    'access-black-other': at('homenet/wireless/access', { mac: 1, list: [devices[3]] }),
    'access-white': at('homenet/wireless/access', { mac: 2, list: [devices[0], devices[2]] }),
    clients: at('homenet/wireless/clients'),
    lan: at('homenet/lan'),
    'local-macs': at('filters/by_mac', { lan: 1, locals: [devices[3]] }),
    wps: at('wireless/wps'),
    'join-other': at('internet/wireless/basic', { joins: 'Nachbar-7' }),
    survey: at('internet/wireless/survey'),
    mode: at('system/mode'),
  },
};
