// Mercku's mesh routers (Vue 2, the maker's own components): the M6 as one provider hands it out (five languages), and the Homeway.
import { devices, names } from '../../../home.mjs';

let page = {};
const bare = (mac) => mac.replaceAll(':', '');
const band = (five) => ({
  ssid: five ? (page.name5 ?? (page.smart ? names.two : names.five)) : names.two,
  password: names.key,
  hidden: !five && !!page.hidden,
  encrypt: page.security ?? 'wpa2',
  channel: {
    number: five ? 36 : (page.channel ?? 6),
    bandwidth: five ? 80 : (page.width ?? 20),
    mode: page.auto ? 'auto' : 'manual',
  },
});
const joined = (list, status) =>
  list.map((d, n) => ({
    name: d.name,
    mac: bare(d.mac),
    ip: d.ip,
    ip_cur: d.ip,
    type: 'primary',
    status,
    offline_time: 1_700_000_000 + n * 3600,
    online_info: {
      band: d.band === '5' ? '5g' : '2.4g',
      online_duration: 5400 + n * 900,
      realtime_speed: { up: 12_000 * n, down: 54_000 },
      traffic: { ul: 1_200_000, dl: 34_000_000 },
    },
    access_node: { name: 'M6-Hall', sn: '0000' },
    connected_network: { type: 'primary' },
    time_limit: [],
    parent_control: { mode: 'free', blacklist: [], whitelist: [] },
    speed_limit: { enabled: false, limit: { up: 0, down: 0 } },
  }));
const answers = {
  'router.is_login': () => ({ status: true }),
  'router.is_initial': () => ({ status: false }),
  'router.mode.get': () => ({ mode: 'router' }),
  'mesh.mode.get': () => ({ mode: 'router' }),
  'router.meta.get': () => ({ sn: '0000', mode: 'router' }),
  'mesh.meta.get': () => ({
    id: 'mesh',
    smart_connect: !!page.smart,
    compatibility_mode: false,
    tx_power: 'high',
    bands: { '2.4G': band(false), '5G': band(true) },
  }),
  'mesh.channel.supported.get': () => ({
    '2.4G': { numbers: Array.from({ length: 13 }, (_, n) => n + 1) },
    '5G': { numbers: [36, 40, 44, 48] },
  }),
  'mesh.blacklist.get': () => (page.blocked ?? []).map((d) => ({ name: d.name, mac: bare(d.mac) })),
  'mesh.device.get': (params) =>
    joined(devices, params?.filters?.[0]?.status?.[0] === 'offline' || page.offline ? 'offline' : 'online'),
  'mesh.device.count.get': () => ({ count: 4 }),
  'request.get': () => ({ ip: devices[2].ip, mac: bare(devices[2].mac) }),
  'mesh.node.get': () => [
    {
      sn: '0000',
      name: 'M6-Hall',
      is_gw: true,
      status: 'online',
      color: 'White',
      model: { id: '01', name: 'M6', version: { id: '0' } },
      version: { current: '2.1.0', latest: '2.1.0' },
      neighbors: [],
      stations: [],
    },
  ],
  'mesh.wan.status.get': () => ({ status: 'connected' }),
  'mesh.info.wan.net.get': () => ({ type: 'dhcp', netinfo: { ip: '203.0.113.7' } }),
  'mesh.info.wan.stats.get': () => ({
    speed: { realtime: { up: 12_000, down: 54_000 }, peak: { up: 1, down: 2 } },
    traffic: { ul: 1, dl: 2 },
  }),
  'mesh.guestwifi.get': () => [
    {
      id: '1',
      enabled: !!page.guest,
      duration: -1,
      remaining_duration: -1,
      smart_connect: true,
      bands: {
        '2.4G': { ssid: names.guest, encrypt: 'open', password: '' },
        '5G': { ssid: names.guest, encrypt: 'open', password: '' },
      },
    },
  ],
  'mesh.config.wifi.status.get': () => ({ enabled: !page.off }),
  'mesh.config.wifi.time_limit.get': () => [
    { id: '1', enabled: true, time_begin: '23:00', time_end: '06:00', schedule: ['Mon', 'Tue'] },
  ],
  'mesh.region.get': () => ({ id: '276' }),
  'mesh.region.supported.get': () => [{ id: '276' }, { id: '250' }],
  'mesh.node.upgradability.get': () => [],
};

const five = (title, path, more) => [title, { path: `/web${path}`, language: title.slice(-2), wait: 3500, ...more }];
const lang = { en: 'en-US', de: 'de-DE', it: 'it-IT', fr: 'fr-FR', es: 'es-ES' };
const pages = Object.fromEntries([
  five('wifi-en', '/setting/wifi', {}),
  five('wifi-smart-de', '/setting/wifi', { smart: true, width: 40, security: 'wpawpa2' }),
  five('wifi-hidden-it', '/setting/wifi', { hidden: true, channel: 13, width: 40 }),
  five('wifi-auto-fr', '/setting/wifi', { auto: true, security: 'wpa2wpa3' }),
  five('wifi-open-es', '/setting/wifi', { channel: 3, security: 'open', name5: 'Lindenhof_5G' }),
  five('wifi-wpa3-de', '/setting/wifi', { security: 'wpa3', channel: 11 }),
  five('devices-en', '/dashboard/device/primary', {}),
  five('devices-gone-fr', '/dashboard/device/offline', { offline: true }),
  five('blacklist-de', '/setting/blacklist', { blocked: [devices[1], devices[3]] }),
  five('blacklist-none-es', '/setting/blacklist', {}),
  five('guest-it', '/setting/guest', { guest: true }),
  five('dashboard-en', '/dashboard', {}),
]);
for (const one of Object.values(pages)) {
  one.locale = lang[one.language];
  one.init = { lang: lang[one.language], role: 'admin', mode: 'router' };
}

export default {
  vendor: 'Mercku M6 (Vue 2)',
  source: {
    repo: 'hrmes/mercku_router_web',
    commit: '8399d20a87d03eae6d7a6c91eef192e2136f533c',
    path: 'm6/src/pages/bussiness',
  },
  origin: 'http://192.168.127.1',
  root: 'mercku',
  state: (values) => {
    page = values;
  },
  init: (kept) => {
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  },
  answer: async ({ url, body, file }) => {
    if (url.pathname === '/app') {
      const { method, params } = JSON.parse(body);
      const made = answers[method]?.(params);
      if (made === undefined) {
        if (process.env.ROUND_LOG) console.log('no answer', method);
        return { status: 400, json: { error: { code: 600001 } } };
      }
      return { json: { result: made } };
    }
    if (url.pathname.startsWith('/web')) return file(url.pathname.slice(4)) ?? file('/index.html');
    return file(url.pathname) ?? undefined;
  },
  pages,
};
