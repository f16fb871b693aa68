// uConfig, an interface for OpenWrt (React, Headless UI, Tailwind): one page, everything asked for over a socket.
import { devices, names } from '../../../home.mjs';

const channels = {
  '2G': ['auto', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
  '5G': ['auto', '36', '40', '44', '48', '52', '56', '60', '64', '100', '104'],
  '6G': ['auto', '1', '5', '9', '13', '17', '21'],
};
const network = (ssid, band, more) => ({
  enable: 'enable',
  ssid,
  security: 'compat',
  password: names.key,
  band,
  ...more,
});
/** What the device answers; the page of a drawing sets its own networks and radios over the home's. */
const answers = (page) => ({
  'user authenticate': { result: 0 },
  'config get': {
    params: {
      config: {
        uuid: '1',
        interfaces: {},
        services: { ssh: { port: 22 } },
        device: { 'leds-active': true, hostname: 'OpenWrt', timezone: 'UTC' },
        wan: { ipv4: { addressing: 'dynamic' } },
        wifi: {
          main: network(names.two, ['2G', '5G'], page.main),
          guest: network(names.guest, ['5G'], { enable: 'disable', ...page.guest }),
          iot: network('Lindenhof-Things', ['2G'], page.iot),
        },
        band: {
          '2G': { mode: 'manual', channel: '6', ...page.two },
          '5G': { mode: 'automatic', channel: 'auto', ...page.five },
          '6G': { mode: 'manual', channel: '5' },
        },
      },
    },
  },
  'config list': { params: { active: '1', configs: ['1'] } },
  'get capabilities': {
    params: { band: Object.fromEntries(Object.entries(channels).map(([key, list]) => [key, { channels: list }])) },
  },
  'get clients': {
    params: Object.fromEntries(
      devices.map((d, n) => [
        d.mac.toLowerCase(),
        {
          dev: d.band === '5' ? 'wlan1' : 'wlan0',
          ipv4: [d.ip],
          ...(n === 2 ? {} : { info: { device_name: d.name } }),
          ...(n === 3
            ? {}
            : { wifi: { signal: d.rssi, bytes: { rx: 40_000, tx: 90_000 }, packets: { rx: 1, tx: 1 } } }),
        },
      ]),
    ),
  },
  'get ports': { params: {} },
  'system info': {
    params: {
      localtime: 1_764_500_000,
      uptime: 86_400,
      load: [3, 2, 1],
      memory: { total: 256, free: 90, shared: 1, buffered: 2, available: 120, cached: 20 },
    },
  },
  'system board': {
    params: {
      kernel: '6.1',
      hostname: 'OpenWrt',
      system: 'ARMv8',
      model: 'Linden AX',
      board_name: 'linden,ax',
      rootfs_type: 'squashfs',
      release: { distribution: 'OpenWrt', version: '23.05', revision: 'r1', target: 'x', description: 'OpenWrt' },
    },
  },
});
/** In the page: a socket that answers by itself. */
function init({ given, language, known }) {
  localStorage.appLanguage = language;
  localStorage.appTheme = 'light';
  if (known) localStorage.setItem('loginInfo', '{"username":"root","password":"x"}');
  window.WebSocket = class extends EventTarget {
    constructor() {
      super();
      this.readyState = 0;
      setTimeout(() => {
        this.readyState = 1;
        this.dispatchEvent(new Event('open'));
        const asked = { action: 'event', method: 'login-required' };
        if (!known) this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(asked) }));
      }, 20);
    }
    send(text) {
      const { id, action, method } = JSON.parse(text);
      const data = JSON.stringify({ id, action, method, ...given[`${action} ${method}`] });
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })), 10);
    }
    close() {
      this.readyState = 3;
    }
  };
}
/** After signing in the app goes to its first page by itself; the wanted one is opened from there. */
const go = (path) => async (tab) => {
  await tab.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await tab.waitForTimeout(900);
};
const at = (path, more = {}) => ({
  path: '/',
  language: more.language ?? 'en',
  init: { given: answers(more), language: more.language ?? 'en', known: !more.stranger },
  steps: more.stranger || path === '/protected' ? undefined : go(path),
});
const main = '/protected/wireless/ssid/main';
const two = '/protected/wireless/band/2G';

export default {
  vendor: 'uConfig for OpenWrt (React, Headless UI)',
  source: { repo: 'blogic/uconfig-ui', commit: '374b2e1fe270f06c41f8a2dc9495574f13317d32', path: 'src' },
  origin: 'http://192.168.1.1',
  root: 'uconfig',
  init,
  wait: 2500,
  answer: ({ url, file }) => file(url.pathname) ?? (url.pathname.startsWith('/assets/') ? null : file('/index.html')),
  pages: {
    login: at('/login', { stranger: true }),
    'login-fr': at('/login', { stranger: true, language: 'fr' }),
    home: at('/protected'),
    wireless: at('/protected/wireless'),
    'wireless-fr': at('/protected/wireless', { language: 'fr' }),
    main: at(main),
    'main-five-only': at(main, { main: { band: ['5G'] } }),
    'main-latest': at(main, { main: { security: 'max' }, language: 'fr' }),
    'main-off': at(main, { main: { enable: 'disable' } }),
    guest: at('/protected/wireless/ssid/guest', { guest: { enable: 'enable', band: ['2G', '5G'] } }),
    'band-two': at(two),
    'band-two-13': at(two, { two: { channel: '13' } }),
    'band-two-auto': at(two, { two: { mode: 'automatic' } }),
    'band-five': at('/protected/wireless/band/5G', { five: { mode: 'manual', channel: '52' }, language: 'fr' }),
    clients: at('/protected/clients'),
    client: at(`/protected/clients/${devices[1].mac.toLowerCase()}`),
    'client-fr': at(`/protected/clients/${devices[1].mac.toLowerCase()}`, { language: 'fr' }),
  },
};
