// UTEL's 4G box (Tozed, upon ZTE's Goahead pages: require.js, Knockout, hash routes; here German, French, Italian and English).
import { devices, names } from '../../../home.mjs';

let page = {};
const cell = () => ({
  tz_change_theme: 'css.css',
  modem_main_state: 'modem_init_complete',
  pin_status: '0',
  loginfo: 'ok',
  tz_account_power: '1',
  tz_web_page_hide: 'ffffffffffffffff',
  tz_web_user_hide: 'ffffffffffffffff',
  tz_web_special_func: 'ffffffffffffffff',
  w13_connected: '1',
  blc_wan_mode: 'AUTO_PPP',
  opms_wan_mode: 'AUTO_PPP',
  ppp_status: 'ppp_connected',
  network_type: 'LTE',
  signalbar: '4',
  Language: page.text ?? 'ge',
  get_token: 'one',
  get_random: 'two',
  get_hash: 'home',
  wifi_cur_state: page.off ? '0' : '1',
  wifiEnabled: page.off ? '0' : '1',
  SSID1: names.two,
  HideSSID: page.hidden ? '1' : '0',
  NoForwarding: page.apart ? '1' : '0',
  AuthMode: page.security ?? 'WPA2PSK',
  EncrypType: page.security === 'OPEN' ? 'NONE' : 'CCMP',
  WPAPSK1_encode: Buffer.from(names.key).toString('base64'),
  MAX_Station_num: '32',
  MAX_Access_num: '8',
  SSID2: names.guest,
  HideSSID2: '0',
  AuthMode2: 'WPAPSKWPA2PSK',
  WPAPSK2_encode: Buffer.from(names.key).toString('base64'),
  MAX_Access_num2: '4',
  m_ssid_enable: '1',
  tz_ssid2_enable: '1',
  WirelessMode: page.mode ?? '4',
  CountryCode: 'DE',
  Channel: page.channel ?? '6',
  HT_MCS: '0',
  wifi_band: 'b',
  wifi_11n_cap: page.width ?? '1',
  ACL_mode: page.acl ?? '0',
  wifi_mac_white_list: (page.list ?? []).map((d) => d.mac).join(';'),
  wifi_mac_black_list: (page.list ?? []).map((d) => d.mac).join(';'),
  client_mac_address: devices[0].mac,
  lan_ipaddr: '192.168.1.1',
  lan_netmask: '255.255.255.0',
  mac_address: 'F4:6D:E2:00:00:01',
  dhcpEnabled: '1',
  dhcpStart: '192.168.1.100',
  dhcpEnd: '192.168.1.200',
  dhcpLease_hour: '24',
  dhcpDns: '192.168.1.1',
});
const stations = (band) =>
  devices
    .filter((d) => d.band === band)
    .map((d) => ({
      hostname: d.name,
      ip_addr: d.ip,
      mac_addr: d.mac,
      connect_time: '3600',
      dev_type: '',
      ip_type: 'DHCP',
    }));
const at = (hash, text, values = {}) => ({
  path: `/main.html#${hash}`,
  text,
  language: { ge: 'de', po: 'pt' }[text] ?? text,
  ...values,
});

export default {
  vendor: 'UTEL 4G gateway (Tozed; require.js, Knockout)',
  source: {
    repo: 'MrOplus/UtelRootfs',
    commit: 'd97550646bdcc4601998e7138c1f1b9b08477ff9',
    path: 'etc_ro/ro/web/tmpl/wifi/wifi_main.html',
  },
  origin: 'http://192.168.1.1',
  root: 'utel/etc_ro/ro/web',
  wait: 3500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, body }) => {
    if (!url.pathname.endsWith('goform_get_cmd_process'))
      return /goform/.test(url.pathname) ? { json: { result: 'success' } } : null;
    const cmd = url.searchParams.get('cmd') ?? new URLSearchParams(body).get('cmd') ?? '';
    if (cmd === 'station_list') return { json: { station_list: stations('2.4') } };
    if (cmd === 'lan_station_list') return { json: { lan_station_list: stations('5') } };
    const all = cell();
    if (cmd === 'get_token') return { json: { token: all.get_token } };
    if (cmd === 'get_random') return { json: { random: all.get_random } };
    if (cmd === 'get_hash') return { json: { hash: all.get_hash } };
    return { json: Object.fromEntries(cmd.split(',').map((name) => [name, all[name] ?? ''])) };
  },
  pages: {
    'wifi-de': at('wifi_main', 'ge'),
    'wifi-hidden-apart-fr': at('wifi_main', 'fr', { hidden: true, apart: true, security: 'WPAPSKWPA2PSK' }),
    'wifi-open-it': at('wifi_main', 'it', { security: 'OPEN' }),
    'switch-de': at('wifiSwitch', 'ge'),
    'switch-off-en': at('wifiSwitch', 'en', { off: true }),
    'advanced-de': at('wifi_advance', 'ge'),
    'advanced-13-fr': at('wifi_advance', 'fr', { channel: '13', width: '0', mode: '2' }),
    'advanced-auto-it': at('wifi_advance', 'it', { channel: '0' }),
    'guest-en': at('wifi_guest', 'en'),
    'mac-off-de': at('mac_filter', 'ge'),
    'mac-allow-it': at('mac_filter', 'it', { acl: '1', list: [devices[0], devices[2]] }),
    'mac-deny-fr': at('mac_filter', 'fr', { acl: '2', list: [devices[1], devices[3]] }),
    'clients-de': at('station_info', 'ge'),
    'lan-de': at('router_setting', 'ge'),
    'upgrade-en': at('system_upgrade', 'en'),
  },
};
