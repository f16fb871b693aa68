// UFI-TOOLS (panel of ZTE pocket routers, Chinese): one page, dialogs, goform queries.
import { devices, names } from '../../../home.mjs';

let page = {};
const values = () => ({
  WiFiModuleSwitch: page.off ? '0' : '1',
  ResponseList: [
    {
      ChipIndex: '0',
      AccessPointIndex: '0',
      AccessPointSwitchStatus: page.five ? '0' : '1',
      ApMaxStationNumber: '10',
      ApBroadcastDisabled: page.hidden ? '1' : '0',
      SSID: names.two,
      Password: Buffer.from(names.key).toString('base64'),
      AuthMode: 'WPA2PSK',
      QrImageUrl: '/q.png',
    },
    {
      ChipIndex: '1',
      AccessPointIndex: '0',
      AccessPointSwitchStatus: page.five ? '1' : '0',
      ApMaxStationNumber: '10',
      ApBroadcastDisabled: '0',
      SSID: names.five,
      Password: Buffer.from(names.key).toString('base64'),
      AuthMode: 'WPA3PSK',
      QrImageUrl: '/q.png',
    },
  ],
  LD: 'A',
  RD: 'B',
  Language: 'zh-cn',
  cr_version: 'MU300_V1.0',
  wa_inner_version: 'B08',
  result: '0',
  loginfo: 'ok',
  battery_value: '80',
  battery_vol_percent: '80',
  network_type: 'SA',
  network_provider: 'Test',
  wifi_access_sta_num: '3',
  ppp_status: 'ppp_connected',
  station_list: devices.map((d) => ({
    mac_addr: d.mac,
    hostname: d.name,
    ip_addr: d.ip.replace('.1.', '.0.'),
    dev_type: d.band,
    signal: String(d.rssi),
  })),
  lan_station_list: [],
  BlackMacList: page.black ? devices[3].mac : '',
  BlackNameList: page.black ? devices[3].name : '',
  AclMode: page.black ? '2' : '0',
  devices: [],
  sms_data_total: { messages: [] },
  client_ip: '192.168.0.9',
});
const open = (selector) => async (p) => {
  await p.evaluate((name) => document.querySelector(name).click(), selector);
  await p.waitForTimeout(1800);
};
export default {
  vendor: 'UFI-TOOLS panel of ZTE pocket routers',
  source: {
    repo: 'kanoqwq/UFI-TOOLS',
    commit: '34e598b542aa1bc2e91b133d1b68687e90811f6a',
    path: 'app/src/main/assets/index.html',
  },
  origin: 'http://192.168.0.1:2333',
  root: 'ufi-tools',
  language: 'zh-cn',
  wait: 3500,
  init: () => {
    localStorage.setItem('kano_sms_pwd', 'x');
    localStorage.setItem('kano_sms_token', 'y');
  },
  state: (v) => {
    page = v;
  },
  answer: ({ url, file }) =>
    url.pathname.startsWith('/api/') || /goform/.test(url.pathname)
      ? { headers: { 'kano-cookie': 'zsidn=1' }, contentType: 'application/json', body: JSON.stringify(values()) }
      : file(url.pathname === '/' ? '/index.html' : url.pathname),
  pages: {
    home: { path: '/' },
    'wifi-24': { path: '/', steps: open('#WIFIManagement') },
    'wifi-24-hidden': { path: '/', hidden: true, steps: open('#WIFIManagement') },
    'wifi-5': { path: '/', five: true, steps: open('#WIFIManagement') },
    'wifi-off': { path: '/', off: true },
    clients: { path: '/', black: true, steps: open('#ClientManagement') },
  },
};
