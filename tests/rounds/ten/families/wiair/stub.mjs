// WIAIR's routers (MediaTek MT7620; sold under many names): one page, panes shown by its menu (jQuery). One address answers everything, told apart by `opt`.
import { devices, names } from '../../../home.mjs';

let page = {};
const terminal = (d, i) => ({
  mac: d.mac,
  ip: d.ip.replace('.1.', '.99.'),
  name: d.name,
  vendor: 0,
  // 0: this one, 1: online, 2: not allowed, 6: named by hand, 9: by cable
  flag: [i === 2, page.offline !== i, page.stopped === i, false, false, false, true, false, false, false]
    .map((on) => (on ? 'T' : 'F'))
    .join(''),
  speed: 54,
  up_speed: 3,
  ls: 0,
  ls_up: 0,
});
const answers = {
  main: () => ({
    connected: true,
    ontime: 90000,
    cur_speed: 54,
    up_speed: 3,
    total_speed: 4096,
    terminals: devices.map(terminal),
  }),
  host_if: () => ({ terminals: devices.map(terminal) }),
  wifi_ap: () => ({
    ssid: names.two,
    passwd: names.key,
    hidden: page.hidden ? 1 : 0,
    channel: page.channel ?? 6,
    bw: page.width ?? 0,
    security: 'WPA2PSK',
  }),
  wifi_lt: () => ({ enable: page.off ? 0 : 1, time_on: 0, week: '12345', sh: 8, sm: 0, eh: 23, em: 0 }),
  txrate: () => ({ txrate: page.power ?? 100 }),
  vap_host: () => ({ terminals: [] }),
  wifi_vap: () => ({ enable: page.guest ? 1 : 0, vssid: names.guest, password: '', hidden: 0, terminals: [] }),
  dhcpd: () => ({
    ip: '192.168.99.1',
    mask: '255.255.255.0',
    start: '192.168.99.100',
    end: '192.168.99.200',
    dns: '192.168.99.1',
    dns1: '',
    enable: 1,
  }),
  wan_conf: () => ({
    mode: 1,
    mtu: 1500,
    mac: 'DC:00:00:00:00:02',
    raw_mac: 'DC:00:00:00:00:02',
    user: '',
    passwd: '',
    dns: '',
    dns1: '',
  }),
  wan_info: () => ({
    connected: 1,
    mode: 1,
    ip: '203.0.113.7',
    mask: '255.255.255.0',
    gw: '203.0.113.1',
    dns: '203.0.113.53',
    dns1: '',
    mac: 'DC:00:00:00:00:02',
    link: 1,
  }),
  firmstatus: () => ({ localversion: '1.0.3', newest: 1, status: 0, name: 'WIAIR_I1' }),
  led: () => ({ led: 1 }),
  mtd_param: () => ({ value: 0 }),
  login: () => ({}),
  device_check: () => ({ config_status: 1, localip: '192.168.99.40', localmac: devices[2].mac, user: 'true' }),
  deviceid: () => ({ deviceid: 'made-up' }),
};

const at = (id, words, more = {}) => ({
  path: '/user/index.html',
  words,
  language: words,
  init: 'true',
  steps: async (tab) => {
    await tab.locator(`.menu a[data-id=${id}]`).click();
    await tab.waitForTimeout(3500);
  },
  ...more,
});
export default {
  vendor: 'WIAIR, MT7620 (jQuery)',
  source: {
    repo: '2630682353/7620',
    commit: 'f35278a70f9d275d77ab8e54f174398637875550',
    path: 'package/web/www_wiair and www_wiair_en',
  },
  origin: 'http://192.168.99.1',
  root: 'wiair',
  wait: 1500,
  state: (values) => {
    page = values;
  },
  init: (signedIn) => {
    document.cookie = `lstatus=${signedIn}; path=/`;
    // Its Chinese pages take every Linux for a telephone.
    Object.defineProperty(navigator, 'userAgent', {
      get: () =>
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    });
  },
  answer: ({ url, body, file }) => {
    if (url.pathname === '/protocol.csp') {
      const opt = new URLSearchParams(url.search || body).get('opt');
      const made = answers[opt]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', opt);
      return { json: { error: 0, ...made } };
    }
    return file(`/${page.words}${url.pathname}`) ?? undefined;
  },
  pages: {
    'wifi-zh': at('m_3', 'zh'),
    'wifi-off-zh': at('m_3', 'zh', { off: true }),
    'wifi-hidden-zh': at('m_3', 'zh', { hidden: true, channel: 13, width: 1, power: 60 }),
    'wifi-auto-en': at('m_3', 'en', { channel: 0, power: 20 }),
    'wifi-hidden-en': at('m_3', 'en', { hidden: true, channel: 11, guest: true }),
    'wifi-off-en': at('m_3', 'en', { off: true }),
    'devices-zh': at('m_4', 'zh', { stopped: 1 }),
    'devices-en': at('m_4', 'en', { offline: 3 }),
    'status-zh': at('m_1', 'zh'),
    'lan-en': at('m_5', 'en'),
    'login-en': { path: '/index.html', words: 'en', language: 'en', init: 'false' },
  },
};
