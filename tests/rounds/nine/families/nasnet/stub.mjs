// NasNet Connect, a panel for MikroTik routers (React, Radix, Tailwind; English and Persian). It asks the router by way of its own server.
import { devices, names } from '../../../home.mjs';

let page = {};
const radio = (five) => ({
  '.id': five ? '*2' : '*1',
  name: five ? 'wifi2' : 'wifi1',
  'mac-address': five ? '48:A9:8A:10:00:02' : '48:A9:8A:10:00:01',
  ssid: five ? names.five : names.two,
  disabled: !five && page.off ? 'true' : 'false',
  running: !five && page.off ? 'false' : 'true',
  frequency: five ? '5180' : '2437',
  channel: five ? '36' : (page.channel ?? '6'),
  channelWidth: five ? '80MHz' : (page.width ?? '20MHz'),
  'channel-width': five ? '80MHz' : (page.width ?? '20MHz'),
  mode: 'ap-bridge',
  'tx-power': '17',
  'security-profile': 'home',
  'registered-clients': '2',
  country: 'DE',
});
const answers = {
  '/rest/interface/wifi': () => [radio(false), radio(true)],
  '/rest/interface/wifi/registration-table': () =>
    devices.map((d, n) => ({
      '.id': `*${n + 1}`,
      'mac-address': d.mac,
      interface: d.band === '5' ? 'wifi2' : 'wifi1',
      signal: String(d.rssi),
      'tx-rate': '72Mbps',
      'rx-rate': '65Mbps',
      uptime: '2h10m',
      bytes: '1200000,3400000',
      packets: '100,200',
    })),
  '/rest/system/note': () => ({ note: 'home' }),
  '/rest/system/identity': () => ({ name: 'Lindenhof' }),
  '/rest/system/resource': () => ({
    uptime: '2d3h',
    version: '7.16 (stable)',
    'board-name': 'hAP ax2',
    'cpu-load': '5',
    'free-memory': '700000000',
    'total-memory': '1000000000',
    'free-hdd-space': '90000000',
    'total-hdd-space': '128000000',
    'architecture-name': 'arm64',
    cpu: 'ARM64',
    'cpu-count': '4',
    'cpu-frequency': '864',
    platform: 'MikroTik',
  }),
  '/rest/system/routerboard': () => ({ model: 'hAP ax2', 'serial-number': '000000000000', 'current-firmware': '7.16' }),
  '/rest/ip/dhcp-server/lease': () =>
    devices.map((d, n) => ({
      '.id': `*${n + 1}`,
      address: d.ip,
      'mac-address': d.mac,
      'host-name': d.name,
      server: 'defconf',
      status: 'bound',
      dynamic: 'true',
      'expires-after': '8m',
      'last-seen': '2m',
      blocked: false,
      disabled: false,
    })),
  '/rest/ip/dhcp-server': () => [
    {
      '.id': '*1',
      name: 'defconf',
      interface: 'bridge',
      'lease-time': '10m',
      'address-pool': 'default-dhcp',
      disabled: false,
    },
  ],
  '/rest/ip/pool': () => [{ '.id': '*1', name: 'default-dhcp', ranges: '192.168.88.10-192.168.88.254' }],
  '/rest/ip/dhcp-client': () => [
    { '.id': '*1', interface: 'ether1', status: 'bound', address: '203.0.113.7/24', disabled: false },
  ],
};

const settled = (tab, time = 1200) => tab.waitForTimeout(time);
const settings = async (tab) => {
  await tab.getByRole('button', { name: 'Edit settings' }).first().click();
  await settled(tab);
};

const at = (path) => ({ path: `/router/home${path}`, wait: 5000 });
export default {
  vendor: 'NasNet Connect for MikroTik (React, Radix)',
  source: {
    repo: 'nasnet-community/nasnet-panel',
    commit: '98755100dc20b391c33287bf1550965af9677aac',
    path: 'apps/connect/src/app/pages/wifi',
  },
  origin: 'http://192.168.88.10',
  root: 'nasnet',
  state: (values) => {
    page = values;
  },
  init: ({ language }) => {
    const keep = (key, value) => localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
    keep('nasnet-language', language);
    keep('nasnet-router-store', {
      state: {
        routers: {
          home: {
            id: 'home',
            name: 'Lindenhof',
            ipAddress: '192.168.88.1',
            macAddress: '48:A9:8A:10:00:00',
            model: 'hAP ax2',
            routerOsVersion: '7.16',
            connectionStatus: 'online',
            discoveryMethod: 'manual',
            createdAt: '2026-01-01T00:00:00.000Z',
            lastConnected: '2026-01-01T00:00:00.000Z',
          },
        },
        lastConnectedRouterId: 'home',
        configurationCheckedRouters: ['home'],
      },
      version: 0,
    });
    keep('nasnet.router.credentials', { home: { username: 'admin', password: 'made-up', savedAt: '2026-01-01' } });
    keep('nasnet:api:credentials', { username: 'admin', password: 'made-up' });
  },
  initWith: { language: 'en' },
  answer: async ({ url, body, file }) => {
    if (url.pathname === '/api/router/proxy') {
      const { endpoint } = JSON.parse(body);
      const made = answers[endpoint.split('?')[0]]?.();
      if (!made && process.env.ROUND_LOG) console.log('no answer', endpoint);
      return { json: { status: 200, status_text: 'OK', headers: {}, body: made ?? [] } };
    }
    if (url.pathname === '/graphql') {
      if (process.env.ROUND_LOG) console.log('graphql', body.slice(0, 120));
      return { json: { data: null } };
    }
    return file(url.pathname) ?? (/\.\w+$/.test(url.pathname) ? undefined : file('/index.html'));
  },
  pages: {
    'wifi-en': at('/wifi'),
    'wifi-off-en': { ...at('/wifi'), off: true },
    'wifi-fa': { ...at('/wifi'), language: 'fa', locale: 'fa-IR', init: { language: 'fa' } },
    'radio-en': at('/wifi/wifi1'),
    'radio-off-fa': {
      ...at('/wifi/wifi1'),
      off: true,
      language: 'fa',
      locale: 'fa-IR',
      init: { language: 'fa' },
    },
    'settings-en': { ...at('/wifi/wifi1'), steps: settings },
    'settings-13-en': { ...at('/wifi/wifi1'), channel: '13', steps: settings },
    'settings-5-en': { ...at('/wifi/wifi2'), steps: settings },
    'dhcp-en': at('/dhcp'),
  },
};
