// A manager for ASUS routers (React, shadcn/ui on Radix): REST at /api.
import { devices, names } from '../../../home.mjs';

let page = {};
const network = (id, five) => ({
  id,
  ssid: five ? names.five : names.two,
  band: five ? '5GHz' : '2.4GHz',
  channel: five ? 36 : page.auto ? null : (page.channel ?? 6),
  isEnabled: !(five ? page.off5 : page.off24),
  securityMode: 'WPA2',
  password: names.key,
  connectedDevices: 2,
});
const now = '2026-11-29T12:00:00.000Z';
const answers = {
  '/api/wifi': () => [network(1, false), network(2, true)],
  '/api/devices': () =>
    devices.map((d, n) => ({
      id: n + 1,
      name: d.name,
      macAddress: d.mac,
      ipAddress: d.ip,
      deviceType: 'mobile',
      isOnline: n !== 1,
      downloadSpeed: 0.1,
      uploadSpeed: 0.1,
      connectedAt: now,
      lastSeen: now,
      connectionType: 'wireless',
      hostname: d.name,
      wirelessBand: d.band === '5' ? '5GHz' : '2.4GHz',
      signalStrength: d.rssi,
      wirelessInterface: d.band === '5' ? 'wl1' : 'wl0',
      aimeshNode: null,
      aimeshNodeMac: null,
    })),
  '/api/router/status': () => ({
    id: 1,
    model: 'RT-AX86U',
    firmware: '3.0.0.4.388',
    ipAddress: '192.168.1.1',
    uptime: 86_000,
    cpuUsage: 12,
    memoryUsage: 40,
    memoryTotal: 1,
    storageUsage: 10,
    storageTotal: 1,
    temperature: 55,
    lastUpdated: now,
  }),
  '/api/router/features': () => ({ id: 1, adaptiveQos: false, guestNetwork: false }),
  '/api/bandwidth': () => [],
  '/api/background-services': () => ({ services: [], isRunning: true }),
};
const tab = (name, more) => async (at) => {
  if (name) await at.getByRole('tab', { name }).click();
  await at.waitForTimeout(600);
  await more?.(at);
};

export default {
  vendor: 'ASUS router manager (React, shadcn/ui)',
  source: {
    repo: 'raddadengineer/AsusRouterManager',
    commit: '2ea40a95ca95c6ec656c9083465866e58a8e9887',
    path: 'client/src/pages/wifi.tsx',
  },
  origin: 'http://192.168.1.20:5000',
  root: 'asus-manager',
  wait: 1800,
  state: (values) => {
    page = values;
  },
  answer: ({ url, file }) => {
    if (url.pathname.startsWith('/api/')) return { json: answers[url.pathname]?.() ?? [] };
    return file(url.pathname) ?? file('/index.html');
  },
  pages: {
    wifi: { path: '/wifi' },
    'wifi-24off-11': { path: '/wifi', off24: true, channel: 11 },
    'wifi-channel-open': {
      path: '/wifi',
      auto: true,
      steps: tab('', async (at) => {
        await at.getByRole('combobox').first().click();
        await at.waitForTimeout(500);
      }),
    },
    'wifi-security': { path: '/wifi', steps: tab('Security') },
    'wifi-advanced': { path: '/wifi', steps: tab('Advanced') },
    devices: { path: '/devices' },
    dashboard: { path: '/' },
  },
};
