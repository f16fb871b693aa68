// UR Web Launcher, a cellular router's panel (plain scripts, Tailwind): one page that loads its sections; the access point's form holds what its owner chose there.
import { devices, names } from '../../../home.mjs';

/** The web fonts and the style maker come from elsewhere: the style is made beforehand, the icons are left out. */
const home = (html) =>
  String(html)
    .replace(/<script[^>]*src="https:[^>]*><\/script>/g, '')
    .replace('<head>', '<head><link rel="stylesheet" href="/tw.css"><script>window.tailwind = {};</script>');
const heard = [
  { ssid: 'Nachbar-24', security: 'WPA2', channel: 1, signal: 64 },
  { ssid: 'Cafe Ecke', security: 'None', channel: 11, signal: 41 },
  { ssid: 'Nachbar-5', security: 'WPA3', channel: 44, signal: 37 },
];
const known = [{ ssid: 'Nachbar-24', security: 'WPA2', last_connected: '2026-11-01', auto_connect: true }];
const given = {
  '/api/wireless/status': { success: true, data: { active_mode: 'client', wifi_radio_enabled: true } },
  '/api/wireless/saved-networks-data': { success: true, data: { saved_networks: known } },
  '/api/wireless/available-networks-data': { success: true, data: { available_networks: heard } },
};
const attached = devices.map((d, n) => ({
  id: String(n + 1),
  name: d.name,
  ip_address: d.ip,
  device_type: d.name.startsWith('Blink') ? 'Camera' : 'Other',
  device_role: 'Primary',
  rtsp_url: `rtsp://${d.ip}:554/live`,
  status: 'online',
}));
/** Runs in the page before its own scripts. */
function init({ section, signedIn }) {
  if (!signedIn) return;
  const kept = {
    session: 'authenticated',
    access_token: 'a.b.c',
    refresh_token: 'a.b.c',
    user_info: '{"username":"admin"}',
  };
  for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  localStorage.setItem('dashboard-current-section', JSON.stringify({ section, sidebarOpen: true }));
}
const at = (section, steps) => ({ path: '/source.html', init: { section, signedIn: true }, steps });
const wireless = (steps) => at('wireless-config', steps);
/** What the owner chose for the access point, as hands would. */
const point = ({ ssid, security, band, channel, status }) =>
  wireless(async (tab) => {
    await tab.evaluate(() => document.getElementById('ap-mode-btn').click());
    await tab.waitForTimeout(400);
    if (ssid) await tab.fill('#ap-ssid', ssid);
    if (security) await tab.selectOption('#ap-security', security);
    if (band) await tab.check(`input[name="band-selection"][value="${band}"]`, { force: true });
    if (channel) await tab.selectOption('#ap-channel', channel);
    if (status) await tab.evaluate(() => window.toggleSection('ap-status-content', 'ap-status-chevron'));
    await tab.waitForTimeout(200);
  });

export default {
  vendor: 'UR Web Launcher (plain scripts, Tailwind)',
  source: {
    repo: 'UltimaRobotics/ur-webif-frontend',
    commit: '276bee08664fb0d12ddb60b416e42469089d5024',
    path: 'frontendpp/web',
  },
  origin: 'http://192.168.1.1:9090',
  root: 'ur-webif',
  init,
  wait: 2500,
  answer({ url, file }) {
    if (url.pathname.startsWith('/api/ip-devices')) return { json: { success: true, devices: attached } };
    if (url.pathname.startsWith('/api/'))
      return { json: given[url.pathname] ?? { success: true, valid: true, data: {} } };
    return url.pathname.endsWith('page.html') || url.pathname === '/source.html' ? home(file(url.pathname).body) : null;
  },
  pages: {
    login: { path: '/login-page.html', init: {} },
    home: at('system-dashboard'),
    heard: wireless(),
    'heard-manual': wireless((tab) =>
      tab.evaluate(() => window.toggleSection('manual-connection-content', 'manual-connection-chevron')),
    ),
    'point-latest': point({ ssid: names.two }),
    'point-two-6': point({ ssid: names.two, security: 'WPA2', band: '2.4ghz', channel: '6' }),
    'point-two-latest': point({ ssid: names.two, security: 'WPA3', band: '2.4ghz', channel: '11', status: true }),
    'point-five-44': point({ ssid: names.five, security: 'WPA2', band: '5ghz', channel: '44' }),
    'point-open': point({ ssid: names.guest, security: 'None', band: 'dual' }),
    off: wireless(async (tab) => {
      await tab.evaluate(() => document.getElementById('wifi-radio-toggle').click());
      await tab.waitForTimeout(600);
    }),
    devices: at('attached-ip-devices'),
  },
};
