// NeighborLink (OpenWrt with a Bootstrap 5 dashboard of its own): ubus over HTTP and a small command script.
import { devices, names } from '../../../home.mjs';

let page = {};
const iface = (values) => ({
  '.type': 'wifi-iface',
  mode: 'ap',
  network: 'lan',
  encryption: 'psk2',
  disabled: '0',
  ...values,
});
const wireless = () => ({
  radio0: { '.type': 'wifi-device', band: '2g', channel: '6', htmode: 'HT20', disabled: '0' },
  radio1: { '.type': 'wifi-device', band: '5g', channel: '36', htmode: 'VHT80', disabled: '0' },
  default_radio0: iface({ device: 'radio0', ssid: names.two, key: names.key }),
  default_radio1: iface({ device: 'radio1', ssid: names.two, key: names.key }),
  MAIN_2g: iface({ device: 'radio0', ssid: names.two, key: names.key }),
  MAIN_5g: iface({ device: 'radio1', ssid: names.two, key: names.key }),
  guest_2g: iface({ device: 'radio0', ssid: `${names.guest}-2g`, key: names.key, disabled: page.guest ? '0' : '1' }),
  guest_5g: iface({ device: 'radio1', ssid: `${names.guest}-5g`, key: names.key, disabled: page.guest ? '0' : '1' }),
});
const clients = (band) => ({
  clients: Object.fromEntries(
    devices
      .filter((d) => d.band === band)
      .map((d) => [d.mac.toLowerCase(), { auth: true, signal: d.rssi, bytes: { rx: 90_000_000, tx: 190_000_000 } }]),
  ),
});
const scan = () => ({
  results: [
    ['Nachbar-7', 2, -61],
    ['STARLINK', 5, -52],
    ['Cafe-Gast', 2, -78],
  ].map(([ssid, band, signal], i) => ({
    ssid,
    bssid: `02:AA:BB:CC:00:0${i}`,
    band,
    channel: band === 2 ? 1 : 36,
    signal,
    encryption: { enabled: true, wpa: [2], authentication: ['psk'] },
  })),
});
const interfaces = () => ({
  interface: [
    { interface: 'lan', up: true, 'ipv4-address': [{ address: '192.168.151.1', mask: 24 }] },
    { interface: 'wan', up: true, 'ipv4-address': [{ address: '100.64.8.3', mask: 22 }] },
    { interface: 'wwan', up: false, 'ipv4-address': [] },
  ],
});

function call([, object, method]) {
  if (object === 'uci') return { values: wireless() };
  if (object === 'iwinfo' && method === 'scan') return scan();
  if (object === 'network.interface') return interfaces();
  if (object.endsWith('_2g')) return clients('2.4');
  if (object.endsWith('_5g')) return clients('5');
  return {};
}

const at = (name) => `/dashboard/${name}.html`;
export default {
  vendor: 'NeighborLink (OpenWrt, Bootstrap dashboard)',
  source: {
    repo: 'nasnet-community/neighbor-link',
    commit: '78c0f225689d7e479f7b7887899b26fa00ce04ad',
    path: 'src/files/www/dashboard',
  },
  origin: 'http://192.168.151.1',
  root: 'neighborlink',
  wait: 2500,
  init: () => localStorage.setItem('routro_token', 'a'),
  state: (values) => {
    page = values;
  },
  answer: ({ url, body, file }) => {
    if (url.pathname === '/ubus')
      return { json: { jsonrpc: '2.0', id: 1, result: [0, call(JSON.parse(body).params)] } };
    if (url.pathname === '/cgi-bin/api') return { contentType: 'text/plain', body: '<___RESPONSE___>Done<___END___>' };
    return file(url.pathname);
  },
  pages: {
    settings: { path: at('settings') },
    'guest-on': { path: at('guest'), guest: true, wait: 8000 },
    'guest-off': { path: at('guest') },
    'uplink-wifi': {
      path: at('wifi'),
      steps: async (p) => {
        await p.locator('#scan-wifi-btn').click();
        await p.waitForTimeout(1500);
      },
    },
    dashboard: { path: at('dashboard') },
    ethernet: { path: at('ethernet') },
    login: { path: at('index') },
  },
};
