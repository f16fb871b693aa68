import type { Pack, Way } from './pack.ts';

/** Linksys Smart Wi-Fi and Velop. */
export const pack: Pack = {
  family: 'linksys',
  vendor: 'Linksys',
  marks: [
    { title: /Linksys/i, weight: 0.7 },
    { source: /\/ui\/static\/.*linksys|\/JNAP\//i, weight: 0.6 },
    { host: /^(www\.)?(myrouter\.local|linksyssmartwifi\.com)$/, weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'linksys',
  brands: [
    {
      name: 'Linksys / Velop',
      addresses: ['myrouter.local', '192.168.1.1', '10.0.0.1'],
      settings: 'partly',
      app: 'Linksys',
    },
  ],
  menu: {
    wireless: 'Wi-Fi Settings',
    channel: 'Wi-Fi Settings',
    'mac-filter': 'Wi-Fi Settings > MAC filters',
    security: 'Wi-Fi Settings',
    guest: 'Guest Access',
    clients: 'Device List',
    dhcp: 'Connectivity > Local Network',
    parental: 'Parental Controls',
    reboot: 'Troubleshooting > Diagnostics',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-menus.md#linksys',
  read: ['wireless', 'channel'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR'],
};
