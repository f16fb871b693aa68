// A small front end for a travel router on a Raspberry Pi (Vue 3, daisyUI; its fields can only be read).
import { devices, names } from '../../../home.mjs';

let page = {};
const answers = {
  '/api/wifi/current': () => ({ ssid: 'Hotel-Gast' }),
  '/api/wifi/available': () => [
    { ssid: 'Hotel-Gast', bars: '▂▄▆█' },
    { ssid: 'Cafe-Linde', bars: '▂▄__' },
  ],
  '/api/hotspot/config': () => ({
    ssid: names.two,
    password: names.key,
    band: page.five ? '5G' : '2.4G',
    subnet: '10.42.0.1/24',
  }),
  '/api/hotspot/connected-devices': () => devices.map((d) => ({ hostname: d.name, ip: d.ip, mac: d.mac })),
  '/api/nordvpn/status': () => ({ Status: 'Disconnected' }),
};
const hotspot = async (tab) => {
  await tab.getByLabel('AP / Hotspot settings').check();
  await tab.waitForTimeout(500);
};
const dashboard = async (tab) => {
  await tab.getByLabel('Dashboard').check();
  await tab.waitForTimeout(500);
};

export default {
  vendor: 'easy-router (Vue 3, daisyUI)',
  source: {
    repo: 'quentin-aslan/easy-router',
    commit: '93f46aac6c7b22a812560feeab68c00dec7243ce',
    path: 'frontend/src/components/HotspotSettings.vue',
  },
  origin: 'http://10.42.0.1',
  root: 'easyrouter',
  wait: 1500,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (answers[url.pathname]) return { json: answers[url.pathname]() };
    return url.pathname === '/' ? file('/index.html') : null;
  },
  pages: {
    hotspot: { path: '/', steps: hotspot },
    'hotspot-5': { path: '/', five: true, steps: hotspot },
    dashboard: { path: '/', steps: dashboard },
  },
};
