// SUNMI W1 (React, Ant Design 3, its own forms): one address that takes operation codes.
import { devices, names } from '../../../home.mjs';

let page = {};
const encoded = (text) => Buffer.from(text).toString('base64');
const radio = (five) => ({
  enable: (five ? page.off5 : page.off24) ? '0' : '1',
  ssid: five ? names.five : names.two,
  password: encoded(names.key),
  hide_ssid: five ? '0' : page.hidden ? '1' : '0',
  encryption: five ? 'psk2+ccmp' : (page.security ?? 'psk-mixed/ccmp+tkip'),
  htmode: five ? 'HT80' : (page.width ?? 'HT20'),
  channel: five ? '36' : (page.channel ?? '6'),
  current_channel: five ? '36' : page.channel === 'auto' ? '1' : (page.channel ?? '6'),
});
const wireless = () => ({
  main: { host: { band_division: page.one ? '0' : '1', band_2g: radio(false), band_5g: radio(true) } },
});
const clients = () => ({
  data: devices.map((d, n) => ({
    mac: d.mac,
    ip: d.ip,
    hostname: d.name,
    model: d.name,
    wifi_mode: d.band === '5' ? '5g' : '2.4g',
    rssi: String(d.rssi),
    tx_bytes: '1200',
    rx_bytes: '3400',
    current_tx_bytes: '0',
    current_rx_bytes: '0',
    ontime: String(3600 * (n + 1)),
    devid: 'W1',
    routername: 'Hall',
    routermac: '02:11:22:33:44:55',
    type: 'normal',
    current_rate_tx: '0',
    current_rate_rx: '0',
    access_time: '0',
  })),
});
const answers = {
  '0x2034': () => ({
    system: {
      language_list: ['zh-CN', 'en-US'],
      lang_default: '0',
      language: page.lang ?? 'en-US',
      quick_setup: [1, 2, 3, 4],
      factory: '0',
    },
  }),
  '0x3004': wireless,
  '0x3001': () => ({
    channel_list: {
      band_2g: ['auto', ...Array.from({ length: 13 }, (_, n) => String(n + 1))],
      band_5g: ['auto', '36', '40', '44', '48', '149', '153', '157', '161', '165'],
    },
  }),
  '0x2025': clients,
  '0x201d': () => ({
    black_list: (page.list ?? []).map((d, n) => ({ index: n + 1, name: d.name, mac: d.mac, time: '1790000000' })),
  }),
  '0x2019': () => ({ white_list: [] }),
  '0x2027': () => ({ mac: devices[2].mac }),
  '0x2035': () => ({ aliaslist: Object.fromEntries(devices.map((d) => [d.mac, { alias: d.name }])) }),
  '0x2040': () => ({ traffic_stats: { hosts: [], wan: { total: {}, cur_tx_bytes: '0', cur_rx_bytes: '0' } } }),
  '0x2009': () => ({ wan: { info: { mac: '02:11:22:33:44:56', ipv4: {} } } }),
  '0x2021': () => ({ qos: { enable: false, down_bandwidth: '0' } }),
  '0x2071': () => ({ upgrade: { current_version: '3.2.10' } }),
  '0x2079': () => ({ upgrade: [] }),
  '0x3002': () => ({ rssilist: Object.fromEntries(devices.map((d) => [d.mac.toLowerCase(), { rssi: d.rssi + 95 }])) }),
  '0x3005': () => ({
    guest: {
      enable: '1',
      ssid: names.guest,
      connect_type: 'static',
      encryption: 'psk2',
      dynamic: { period: '24', password: encoded(names.key) },
      static: { password: encoded(names.key) },
      portal: {
        server_type: '',
        auth_config: {
          welcome: '',
          connect_label: '',
          link_enable: '0',
          link_label: '',
          link_addr: '',
          statement: '',
          online_limit: '60',
          idle_limit: '10',
          auth_type: 'none',
          logo_url: '',
          background_url: '',
          pwd_auth: { auth_password: '' },
          sms: {
            code_expired: '',
            server_provider: '',
            access_key_id: '',
            access_key_secret: '',
            template_code: '',
            sign_name: '',
          },
        },
      },
    },
  }),
  '0x20a0': () => ({ sonconnect: { role: '1', devices: [] }, sunmimesh: { role: '1', devices: [] } }),
  '0x2116': () => ({
    sonconnect: { devices: [{ role: '1', devid: 'W1', location: 'Hall', mac: '02:11:22:33:44:55', online: '1' }] },
  }),
};
const settled = async (tab) => tab.waitForTimeout(800);
/** Unfolds the "Advanced" part of both radios. */
const more = async (tab) => {
  for (const one of await tab.locator('.ui-mute.more').all()) await one.click({ timeout: 800 }).catch(() => {});
  await settled(tab);
};

export default {
  vendor: 'SUNMI W1 (React, Ant Design 3)',
  source: {
    repo: '201244010/router',
    commit: '71b5515dcabec7172d2f1537279755bdce68d611',
    path: 'src/pages/Settings/WI-Fi.jsx',
  },
  origin: 'http://192.168.100.1',
  root: 'sunmi',
  wait: 2500,
  init: () => {
    sessionStorage.setItem('__stok', 'made-up');
    sessionStorage.setItem('_ROUTER_LIST', '[]');
  },
  state: (values) => {
    page = values;
  },
  answer: ({ url, method, body, file }) => {
    if (url.pathname.startsWith('/api')) {
      const asked = method === 'POST' ? (JSON.parse(body || '{}').params ?? []) : [];
      if (process.env.ROUND_LOG) for (const one of asked) if (!answers[one.opcode]) console.log('opcode', one.opcode);
      return {
        json: {
          errcode: 0,
          data: asked.map(({ opcode }) => ({ opcode, errcode: 0, result: answers[opcode]?.() ?? {} })),
        },
      };
    }
    return /\.(js|css)$/.test(url.pathname) ? file(url.pathname) : file('/index.html');
  },
  pages: {
    wifi: { path: '/routersetting/wifiset', steps: more },
    'wifi-24off-13': { path: '/routersetting/wifiset', off24: true, channel: '13', width: 'HT40', steps: more },
    'wifi-one-name': { path: '/routersetting/wifiset', one: true, steps: settled },
    'wifi-hidden-zh': {
      path: '/routersetting/wifiset',
      hidden: true,
      channel: 'auto',
      lang: 'zh-CN',
      language: 'zh-cn',
      steps: more,
    },
    blacklist: { path: '/routersetting/blacklist', list: [devices[1], devices[3]], steps: settled },
    'blacklist-empty': { path: '/routersetting/blacklist', steps: settled },
    'blacklist-zh': {
      path: '/routersetting/blacklist',
      list: [devices[1]],
      lang: 'zh-CN',
      language: 'zh-cn',
      steps: settled,
    },
    clients: { path: '/clientlist', steps: settled },
    guest: { path: '/routersetting/guestWifi', steps: settled },
    menu: { path: '/routersetting', steps: settled },
  },
};
