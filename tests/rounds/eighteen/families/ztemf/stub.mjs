// ZTE's own interface of its mobile routers (UFI), as kept by others: Knockout and RequireJS, one document that loads its parts, values by name from one address.
import { devices, names } from '../../../home.mjs';

const [tablet, camera, laptop, tv] = devices;
let page = {};
const values = () => ({
  loginfo: 'ok',
  modem_main_state: 'modem_init_complete',
  pin_status: '0',
  signalbar: '4',
  network_type: 'LTE',
  ppp_status: 'ppp_connected',
  network_provider: 'Operator',
  simcard_roam: 'Home',
  lan_ipaddr: '192.168.0.1',
  battery_charging: '0',
  battery_pers: '3',
  sta_count: '2',
  m_sta_count: '0',
  wifi_cur_state: '1',
  wifi_enable: '1',
  SSID1: names.two,
  HideSSID: '0',
  AuthMode: 'WPA2PSK',
  EncrypType: 'AES',
  NoForwarding: '0',
  WPAPSK1: names.key,
  WPAPSK1_encode: btoa(names.key),
  m_SSID: names.guest,
  m_ssid_enable: '0',
  m_HideSSID: '0',
  m_AuthMode: 'WPA2PSK',
  m_EncrypType: 'AES',
  m_NoForwarding: '1',
  m_WPAPSK1: names.key,
  m_WPAPSK1_encode: btoa(names.key),
  MAX_Access_num: '8',
  m_MAX_Access_num: '4',
  MAX_Station_num: '16',
  WirelessMode: '4',
  CountryCode: 'DE',
  Channel: '0',
  HT_MCS: '',
  wifi_band: 'b',
  wifi_11n_cap: '1',
  wifi_sta_connection: '0',
  WscModeOption: '0',
  ACL_mode: '0',
  wifi_mac_black_list: '',
  wifi_hostname_black_list: '',
  wifi_mac_white_list: '',
  user_ip_addr: '192.168.0.40',
  client_mac_address: laptop.mac,
  wa_inner_version: '1.0',
  web_version: '1.0',
  Language: page.language === 'zh' ? 'zh-cn' : 'en',
  ...page.made,
});
/** What the page asks for as a whole and not by name. */
const lists = {
  station_list: () =>
    (page.joined ?? [tablet, camera, laptop]).map(({ name, mac, ip }) => ({
      hostname: name,
      mac_addr: mac,
      ip_addr: ip.replace('.1.', '.0.'),
    })),
  lan_station_list: () => [],
};
/** The maker's switches for what a model has: this one's, or those of a sibling with 5 GHz, WPA3, a guest network and isolation. */
const sibling = {
  WIFI_HAS_5G: true,
  WIFI_WAP3_SUPPORT: true,
  WIFI_WPA2_WAP3_SUPPORT: true,
  SHOW_WIFI_AP_ISOLATED: true,
  HAS_MULTI_SSID: true,
};
const switched = (text) =>
  Object.entries(sibling).reduce(
    (all, [key, value]) => all.replace('var a={', `var a={${key}:${value},`),
    text.replace('AUTH_MODES_ALL:', 'AUTH_MODES:'),
  );
const at = (hash, made = {}) => ({ path: `/index.html#${hash}`, hash, ...made });
const zh = { locale: 'zh-CN', language: 'zh' };
const list = (mode, ...blocked) => ({
  ACL_mode: mode,
  wifi_mac_black_list: mode === '2' ? blocked.map((one) => one.mac).join(';') : '',
  wifi_hostname_black_list: mode === '2' ? blocked.map((one) => one.name).join(';') : '',
  wifi_mac_white_list: mode === '1' ? blocked.map((one) => one.mac).join(';') : '',
});

export default {
  vendor: 'ZTE mobile router (UFI)',
  source: { repo: 'Zisbusy/PortableWiFi-Web', commit: 'ac33b71d4e93c4c5f07c2a37a8fbe4e8a9bacbf8', path: 'web' },
  origin: 'http://192.168.0.1',
  root: 'ztemf',
  language: 'en',
  wait: 3500,
  state: (made) => {
    made.language ??= 'en';
    page = made;
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/js/ext/set.js' && page.sibling)
      return { contentType: 'text/javascript', body: switched(file(url.pathname).body.toString()) };
    if (url.pathname === '/goform/goform_set_cmd_process') return { json: { result: 'success' } };
    if (url.pathname !== '/goform/goform_get_cmd_process') return null;
    const asked = (url.searchParams.get('cmd') ?? '').split(',');
    const all = values();
    if (asked[0] === 'hostNameList') return { json: { devices: [] } };
    return { json: Object.fromEntries(asked.map((name) => [name, lists[name]?.() ?? all[name] ?? ''])) };
  },
  pages: {
    main: at('main'),
    wifi: at('wlan_main'),
    'wifi-zh': at('wlan_main', zh),
    'wifi-hidden': at('wlan_main', { made: { HideSSID: '1' } }),
    'wifi-hidden-zh': at('wlan_main', { ...zh, made: { HideSSID: '1' } }),
    'wifi-off': at('wlan_main', { made: { wifi_cur_state: '0', wifi_enable: '0' } }),
    'wifi-wpa3': at('wlan_main', { sibling: true, made: { AuthMode: 'WPA3Personal', NoForwarding: '1' } }),
    'wifi-mixed-zh': at('wlan_main', { ...zh, sibling: true, made: { AuthMode: 'WPA2WPA3' } }),
    guest: at('wlan_guset', { sibling: true, made: { m_ssid_enable: '1' } }),
    'advanced-thirteen': at('wlan_adv', { made: { Channel: '13' } }),
    'advanced-twelve-zh': at('wlan_adv', { ...zh, sibling: true, made: { Channel: '12' } }),
    'advanced-five': at('wlan_adv', { sibling: true, made: { wifi_band: 'a', WirelessMode: '5' } }),
    'macs-deny': at('filter_mac', { made: list('2', camera) }),
    'macs-deny-other-zh': at('filter_mac', { ...zh, made: list('2', tv) }),
    'macs-allow-without': at('filter_mac', { made: list('1', tablet, laptop) }),
    'macs-allow-with-zh': at('filter_mac', { ...zh, made: list('1', tablet, camera, laptop) }),
    'macs-off': at('filter_mac', { made: { ...list('2', camera), ACL_mode: '0' } }),
    'devices-blocked': at('conn_device', { joined: [tablet, laptop], made: list('2', camera) }),
    devices: at('conn_device', zh),
  },
};
