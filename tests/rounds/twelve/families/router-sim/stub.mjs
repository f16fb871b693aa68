// router-sim, a home router's pages as schools use them to teach (Vue 3, Tailwind, "Admin One"): its settings lie in the browser, its addresses come from one file.
import { devices, names } from '../../../home.mjs';

let page = {};
const modes = { mixed: 8, b: 0, n: 4, ax: 10, ac: 7 };
const wifi = (made = {}) => ({
  ssid: names.two,
  mode: modes.mixed,
  channel: 6,
  channel_width: 2,
  twoPointFourGHz: true,
  fiveGHz: true,
  security_mode: 'psk',
  security_psk: { version: 1, encryption: 1, pw: names.key },
  security_enterprise: { version: 1, encryption: 1, radius: { ip: '', port: '1812' } },
  broadcast_ssid: true,
  reduce_tx_power: false,
  turn_off: { from: '', till: '' },
  wps_enabled: false,
  wps_pin: 0,
  macFilter: { enabled: false, rule: 'deny' },
  ...made,
});
const list = () =>
  (page.list ?? []).map((mac, n) => ({
    id: n + 1,
    mac,
    status: page.status ?? 'blocked',
    description: devices.find((d) => d.mac === mac)?.name ?? 'old phone',
    created: 'Mar 3, 2026',
  }));
const at = (shown, made, more) => ({ path: `/#/${shown}`, init: { wifi: wifi(made) }, ...more });
const filter = (rule, addresses, status) =>
  at('wifi-mac', { macFilter: { enabled: true, rule } }, { list: addresses, status });
export default {
  vendor: 'router-sim (Vue 3, Tailwind)',
  source: { repo: 'jomaway/router-sim', commit: '2815341986e7e01d6d801a1fa33538d8fef42958', path: 'src' },
  origin: 'http://192.168.1.1',
  root: 'router-sim',
  wait: 1800,
  language: 'de',
  state: (made) => {
    page = made;
  },
  init: ({ wifi: kept }) => {
    if (kept) localStorage.setItem('wifi', JSON.stringify(kept));
  },
  answer: ({ url, file }) => {
    if (url.pathname === '/data-sources/macFilters.json') return { json: { data: list() } };
    return url.pathname === '/' ? file('/index.html') : undefined;
  },
  pages: {
    wifi: at('wifi-settings'),
    'wifi-5-only': at('wifi-settings', { twoPointFourGHz: false, mode: modes.ac, channel: 0, channel_width: 1 }),
    'wifi-2-only': at('wifi-settings', { fiveGHz: false, mode: modes.n, channel: 13, channel_width: 0 }),
    'wifi-off': at('wifi-settings', { twoPointFourGHz: false, fiveGHz: false }),
    security: at('wifi-security'),
    'security-wpa3': at('wifi-security', { security_psk: { version: 2, encryption: 1, pw: names.key } }),
    'security-open': at('wifi-security', { security_mode: 'disabled' }),
    'mac-deny': filter('deny', [devices[1].mac.replaceAll(':', '-'), '02-11-22-33-44-55']),
    'mac-deny-empty': filter('deny', []),
    'mac-allow': filter('allow', [devices[0].mac, devices[2].mac], 'allowed'),
    'mac-off': at('wifi-mac'),
    advanced: at('wifi-advanced'),
    'advanced-hidden': at('wifi-advanced', { broadcast_ssid: false, reduce_tx_power: true }),
    status: at('status'),
    login: at('login'),
  },
};
