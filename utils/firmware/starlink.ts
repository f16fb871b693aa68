import type { Pack, Way } from './pack.ts';

/** Starlink: everything in the app. */
export const pack: Pack = {
  family: 'starlink',
  vendor: 'Starlink',
  marks: [
    { title: /^Starlink$/i, weight: 0.6 },
    { host: /^(dishy|router)\.starlink\.com$/, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'starlink',
  brands: [{ name: 'Starlink', addresses: [], settings: 'app', app: 'Starlink', tip: 'starlink' }],
  menu: {
    wireless: 'Settings > Network',
    channel: 'Settings > Network',
    security: 'Settings > Network',
    clients: 'Network > Devices',
    'mac-filter': 'Network > Devices',
    reboot: 'Settings > Reboot',
  },
  thin: ['survey', 'guest', 'dhcp', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
