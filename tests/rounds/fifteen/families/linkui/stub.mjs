// Link UI, a panel for mobile routers with ZXIC's chips: Vue 3 and small components of its own (selects that are lists, radios drawn over native ones).
import { devices, names } from '../../../home.mjs';

let page = {};
const base64 = (text) => Buffer.from(text).toString('base64');
const values = () => ({
  loginfo: 'ok',
  ppp_status: 'ppp_connected',
  realtime_rx_bytes: '123456',
  realtime_tx_bytes: '23456',
  battery_charging: '0',
  battery_vol_percent: '80',
  battery_pers: '4',
  sta_count: '3',
  ziccid: '89860000000000000000',
  network_provider: 'China Mobile',
  rssi: '-71',
  lte_rsrp: '-92',
  imei: '860000000000000',
  imsi: '460000000000000',
  modem_main_state: 'modem_init_complete',
  lte_band: '3',
  wifi_coverage: 'long_mode',
  lan_ipaddr: '192.168.1.1',
  LocalDomain: 'm.home',
  wan_ipaddr: '203.0.113.20',
  cr_version: 'MZ804_V1.0',
  hw_version: 'V1.0',
  Sleep_interval: '10',
  wifi_cur_state: '1',
  m_ssid_enable: '0',
  SSID1: names.two,
  ssid: names.two,
  AuthMode: 'WPA2PSK',
  HideSSID: '0',
  WPAPSK1_encode: base64(names.key),
  MAX_Access_num: '16',
  m_SSID: names.guest,
  m_AuthMode: 'WPA2PSK',
  m_WPAPSK1_encode: base64('for-visitors'),
  m_MAX_Access_num: '8',
  wifi_band: 'b',
  CountryCode: 'CN',
  wifi_11n_cap: '1',
  Channel: '0',
  ACL_mode: '0',
  wifi_mac_black_list: '',
  wifi_mac_white_list: '',
  lan_station_list: [],
  dhcpEnabled: '1',
  dhcpStart: '192.168.1.2',
  dhcpEnd: '192.168.1.254',
  lan_netmask: '255.255.255.0',
  ...page.values,
});
const tablet = devices[0].mac;
const camera = devices[1].mac;
const laptop = devices[2].mac;
const at = (path, made = {}, steps = undefined) => ({ path: `/#/${path}`, values: made, steps });
const set = (path, made, steps) => at(`advancedSettings/${path}`, made, steps);
/** Opens the nth drawn select. */
const open = (nth) => async (tab) => {
  await tab.locator('.l-select__input').nth(nth).click();
  await tab.waitForTimeout(400);
};
const add = async (tab) => {
  await tab.getByRole('button', { name: '添加' }).click();
  await tab.waitForTimeout(500);
};

export default {
  vendor: 'Link UI (mobile routers with ZXIC chips)',
  source: { repo: 'xcfstudio/LinkUI', commit: '3e7522b6d62686c488233f15c0b754106dddf23c', path: 'src' },
  origin: 'http://192.168.1.1',
  root: 'linkui',
  language: 'zh',
  wait: 1800,
  state: (made) => {
    page = made;
  },
  init: () => localStorage.setItem('isDarkMode', '0'),
  answer: ({ url, file }) => {
    if (url.pathname === '/') return file('/index.html');
    if (!url.pathname.startsWith('/reqproc/')) return null;
    const all = values();
    const asked = (url.searchParams.get('cmd') ?? '').split(',');
    return { json: { result: 'success', ...Object.fromEntries(asked.map((name) => [name, all[name] ?? ''])) } };
  },
  pages: {
    info: at('deviceInfo'),
    main: set('mainSsid'),
    'main-off': set('mainSsid', { wifi_cur_state: '0' }),
    'main-open': set('mainSsid', { AuthMode: 'OPEN' }),
    'main-mixed': set('mainSsid', { AuthMode: 'WPA/WPA2PSK', m_ssid_enable: '1' }, open(0)),
    second: set('subSsid', { m_ssid_enable: '1', m_AuthMode: 'OPEN' }),
    'second-off': set('subSsid'),
    advanced: set('wifiAdvanced', { Channel: '6', wifi_11n_cap: '0' }),
    'advanced-auto': set('wifiAdvanced'),
    'advanced-choosing': set('wifiAdvanced', { Channel: '11' }, open(2)),
    mac: set('macFilter', { ACL_mode: '2', wifi_mac_black_list: `${camera};${tablet}` }),
    'mac-allow-without': set('macFilter', { ACL_mode: '1', wifi_mac_white_list: `${tablet};${laptop}` }),
    'mac-allow-with': set('macFilter', { ACL_mode: '1', wifi_mac_white_list: `${tablet};${camera}` }),
    'mac-other': set('macFilter', { ACL_mode: '2', wifi_mac_black_list: laptop }),
    'mac-off': set('macFilter', { wifi_mac_black_list: camera }),
    'mac-add': set('macFilter', { ACL_mode: '2' }, add),
    power: set('power'),
    'power-low': set('power', { wifi_coverage: 'short_mode' }),
    router: set('router'),
  },
};
