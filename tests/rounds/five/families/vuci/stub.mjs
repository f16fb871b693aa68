// The vuci web interface for OpenWrt (Vue 2, Ant Design Vue): JSON-RPC at /rpc, views fetched as scripts.
import fs from 'node:fs';
import path from 'node:path';
import { devices, names } from '../../../home.mjs';
import { board, dhcp, interfaces, network } from './house.mjs';

let page = {};
const radio = (name, index, values) => ({
  '.name': name,
  '.type': 'wifi-device',
  '.index': index,
  '.anonymous': false,
  type: 'mac80211',
  ...values,
});
const iface = (name, index, values) => ({
  '.name': name,
  '.type': 'wifi-iface',
  '.index': index,
  '.anonymous': false,
  network: 'lan',
  mode: 'ap',
  ...values,
});

function wireless() {
  const { off24 = '0', channel24 = '6', width24 = 'HT20', filter24, list24 } = page.values ?? {};
  return {
    radio0: radio('radio0', 0, {
      hwmode: '11g',
      htmode: width24,
      channel: channel24,
      disabled: off24,
      txpower: '20',
      country: 'DE',
    }),
    radio1: radio('radio1', 1, {
      hwmode: '11a',
      htmode: 'VHT80',
      channel: '36',
      disabled: '0',
      txpower: '23',
      country: 'DE',
    }),
    default_radio0: iface('default_radio0', 2, {
      device: 'radio0',
      ssid: names.two,
      encryption: 'psk2',
      key: names.key,
      hidden: '0',
      disabled: '0',
      macfilter: filter24,
      maclist: list24,
    }),
    default_radio1: iface('default_radio1', 3, {
      device: 'radio1',
      ssid: names.five,
      encryption: 'psk2',
      key: names.key,
      hidden: '1',
      disabled: '0',
    }),
  };
}

const list = (from, to, step) => Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);
const info = (device) => ({
  channel: device === 'radio0' ? 6 : 36,
  txpower: 20,
  country: 'DE',
  hardware: { name: 'MediaTek MT7621' },
  hwmodes: device === 'radio0' ? ['b', 'g', 'n'] : ['a', 'n', 'ac'],
  htmodes: device === 'radio0' ? ['HT20', 'HT40'] : ['VHT20', 'VHT40', 'VHT80'],
});
const frequencies = (device) =>
  device === 'radio0'
    ? list(1, 13, 1).map((n) => ({ channel: n, mhz: 2407 + 5 * n }))
    : list(36, 64, 4).map((n) => ({ channel: n, mhz: 5000 + 5 * n }));
const stations = (device) =>
  Object.fromEntries(
    devices
      .filter((d) => (d.band === '2.4') === (device === 'wlan0'))
      .map((d) => [d.mac, { signal: d.rssi, noise: -95, rx_rate: 72200, rx_mhz: 20, tx_rate: 65000, tx_mhz: 20 }]),
  );
function ubus({ object, method }) {
  if (object === 'system' && method === 'board') return board;
  if (object === 'system')
    return {
      localtime: 1_790_000_000,
      uptime: 86_300,
      load: [3000, 2000, 1000],
      memory: { total: 255_000_000, free: 150_000_000, buffered: 1, shared: 1 },
    };
  if (object === 'network.device')
    return {
      'br-lan': { up: true, macaddr: '02:11:22:33:44:55', statistics: { rx_bytes: 1, tx_bytes: 1 } },
      eth1: { up: true, macaddr: '02:11:22:33:44:56', statistics: { rx_bytes: 1, tx_bytes: 1 } },
    };
  if (object === 'network.interface') return { interface: interfaces };
  return {};
}

const files = (root, end) =>
  fs.readdirSync(path.join(root, 'applications')).flatMap((app) => {
    const folder = path.join(root, 'applications', app, 'files', end);
    return fs.existsSync(folder) ? [folder] : [];
  });
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

const calls = {
  'ui.get_lang': () => ({ lang: page.language ?? 'en' }),
  'ui.first_login': () => ({ first: false }),
  'ui.menu': (_, root) => ({
    menu: Object.assign(read(path.join(root, 'oui-ui-core/files/oui.menu')), ...files(root, 'menu.json').map(read)),
  }),
  'ui.load_locales': ({ locale }, root) =>
    [
      `${root}/oui-ui-core/files/i18n/base.${locale}.json`,
      ...files(root, 'i18n').map((f) => `${f}/${f.split('/').at(-3)}.${locale}.json`),
    ]
      .filter((f) => fs.existsSync(f))
      .map(read),
  'uci.load': ({ config }) => ({ wireless, dhcp, network })[config]?.() ?? {},
  'iwinfo.info': ({ device }) => info(device),
  'iwinfo.freqlist': ({ device }) => frequencies(device),
  'iwinfo.txpowerlist': () => list(5, 23, 1).map((dbm) => ({ dbm, mw: Math.round(10 ** (dbm / 10)) })),
  'iwinfo.countrylist': () => [
    { ccode: 'DE', name: 'Germany' },
    { ccode: 'US', name: 'United States' },
    { ccode: 'CN', name: 'China' },
  ],
  'iwinfo.devices': () => ({ devices: ['wlan0', 'wlan1'] }),
  'iwinfo.assoclist': ({ device }) => stations(device),
  'system.cpu_time': () => [100, 5, 50, 900 + Math.floor(Math.random() * 9), 0, 0, 0],
  'system.diskfree': () => ({ root: { total: 10_000, used: 2400 }, tmp: { total: 100, used: 1 } }),
  'system.init_list': () => ({ initscripts: [] }),
  'network.dhcp_leases': () => ({
    leases: devices.map((d) => ({ hostname: d.name, ipaddr: d.ip, macaddr: d.mac.toLowerCase(), leasetime: 40_000 })),
  }),
  'network.dhcp6_leases': () => ({ leases: [] }),
  'network.bwm': () => ({
    entries: devices.map((d) => ({ ipaddr: d.ip, macaddr: d.mac.toLowerCase(), rx: 10, tx: 10 })),
  }),
  'network.arp_table': () => ({
    entries: devices.map((d) => ({ ipaddr: d.ip, macaddr: d.mac.toLowerCase(), device: 'br-lan' })),
  }),
};

function answer({ url, body, file: found }) {
  const root = family.folder;
  if (url.pathname === '/rpc') {
    const { id, method, params } = JSON.parse(body);
    if (method === 'alive' && page.signedOut) return { json: { jsonrpc: '2.0', id, error: { code: -1 } } };
    if (method !== 'call') return { json: { jsonrpc: '2.0', id, result: {} } };
    const [, object, name, values] = params;
    const result = object === 'ubus' ? ubus(values) : (calls[`${object}.${name}`]?.(values ?? {}, root) ?? {});
    return { json: { jsonrpc: '2.0', id, result } };
  }
  const view = /^\/views\/(.+)\.js$/.exec(url.pathname)?.[1];
  return found(
    view
      ? `applications/${view}/vue/dist/app.js`
      : `oui-ui-core/vue/dist${url.pathname === '/' ? '/oui.html' : url.pathname}`,
  );
}

const tab = (name) => async (tabPage) => {
  for (const text of [name].flat()) await tabPage.locator('[role=tab]:visible', { hasText: text }).last().click();
  await tabPage.waitForTimeout(700);
};
const wirelessPath = '/#/network/wireless';

const family = {
  vendor: 'vuci (OpenWrt, Vue 2 and Ant Design Vue)',
  source: {
    repo: 'zhaojh329/vuci',
    commit: 'd7362b309844ab1478b1fea08d70f8448c963898',
    path: 'applications/oui-app-wireless/vue/app.vue',
  },
  origin: 'http://192.168.1.1',
  root: 'vuci',
  folder: '',
  wait: 2500,
  init: () => sessionStorage.setItem('sid', 'a'),
  state: (values) => {
    page = values;
  },
  answer,
  pages: {
    'wireless-24': { path: wirelessPath },
    'wireless-24-off-auto-zh': {
      path: wirelessPath,
      language: 'zh-cn',
      values: { off24: '1', channel24: 'auto', width24: 'HT40' },
    },
    'wireless-24-mac-deny': {
      path: wirelessPath,
      values: { filter24: 'deny', list24: [devices[1].mac, devices[3].mac] },
      steps: tab('MAC-Filter'),
    },
    'wireless-24-mac-allow-ja': {
      path: wirelessPath,
      language: 'ja',
      values: { filter24: 'allow', list24: [devices[0].mac, devices[2].mac] },
      steps: tab('MAC'),
    },
    'wireless-24-security': { path: wirelessPath, steps: tab('Wireless Security') },
    'wireless-5': { path: wirelessPath, steps: tab('radio1') },
    'home-devices': {
      path: '/#/home',
      wait: 4000,
      source: { path: 'applications/oui-app-home/vue/app.vue' },
      steps: async (p) => {
        await p.locator('.tab-tilte').first().click();
        await p.waitForTimeout(600);
      },
    },
    dhcp: { path: '/#/network/dhcp', source: { path: 'applications/oui-app-dhcp/vue/app.vue' } },
    login: { path: '/#/login', signedOut: true, source: { path: 'applications/oui-app-login/vue/app.vue' } },
  },
};
export default family;
