// Zarinit's mobile routers (Vue 3, Headless UI, Tailwind; Russian), the maker's front end while it was being made.
import { devices, names } from '../../../home.mjs';

let page = {};
const commands = {
  'v1/wifi-hotspot/get-status': () => ({
    data: {
      enabled: !page.off,
      ssid: names.two,
      password: names.key,
      channel: page.channel ?? 6,
      hidden: !!page.hidden,
      band: '2.4ГГц',
    },
  }),
  'v1/wifi/get-connected-clients': () => ({ clients: [] }),
  'v1/system/get-os-info': () => ({ data: { hostname: 'zarinit', uptime: 9000 } }),
  'v1/modems/list': () => ({ data: [] }),
  'v1/timezone/get': () => ({ data: { timezone: 'Europe/Moscow' } }),
  'v1/ssh/get-status': () => ({ data: { enabled: false } }),
  'v1/journals/get': () => ({ data: [] }),
};
const answers = {
  '/api/device-info': () => ({ manufacturer: 'Zarinit', model: 'R1', modelVersion: '1.0' }),
  '/api/dhcp/status': () => ({ enabled: true, status: true }),
  '/api/dhcp/ranges': () => ({ ranges: [] }),
  '/api/dhcp/static/list': () => ({ leases: [] }),
  '/api/dhcp/leases': () => ({
    leases: devices.map((d) => ({ ip: d.ip, mac: d.mac, hostname: d.name, expiry: 1_900_000_000 })),
  }),
  '/api/ntp': () => ({ servers: ['pool.ntp.org'] }),
  '/api/firewall/status': () => ({ enabled: true }),
  '/api/cloud/status': () => ({ status: { connected: false } }),
  '/api/cloud/config': () => ({ config: { passphrase: '', organizationId: '' } }),
  '/api/ethernet/status': () => ({ interfaces: [] }),
};

export default {
  vendor: 'Zarinit (Vue 3, Headless UI)',
  source: {
    repo: 'zarinit-routers/router-frontend',
    commit: '0b9acff1ecd59067a06e7c2ca4ee95606d87938b',
    path: 'src/components/WIFI.vue',
  },
  origin: 'http://192.168.1.1',
  root: 'zarinit',
  language: 'ru',
  wait: 3000,
  state: (values) => {
    page = values;
  },
  init: () => localStorage.setItem('authToken', 'made-up'),
  answer: async ({ url, body, file }) => {
    if (url.pathname.replace(/\/$/, '') === '/api/cmd') {
      const { command } = JSON.parse(body);
      const made = commands[command]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', command);
      return { json: made ?? {} };
    }
    if (url.pathname.startsWith('/api/')) {
      const made = answers[url.pathname]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', url.pathname);
      return { json: made ?? {} };
    }
    return file(url.pathname) ?? (/\.\w+$/.test(url.pathname) ? undefined : file('/index.html'));
  },
  pages: {
    settings: { path: '/settings' },
    'settings-13-hidden': { path: '/settings', channel: 13, hidden: true },
    'settings-auto': { path: '/settings', channel: '' },
    'settings-off': { path: '/settings', off: true },
  },
};
