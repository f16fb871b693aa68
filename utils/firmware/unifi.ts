import type { Pack, Way } from './pack.ts';

/** Ubiquiti UniFi. */
export const pack: Pack = {
  family: 'unifi',
  vendor: 'Ubiquiti',
  marks: [
    { title: /\bUniFi\b|\bEdgeOS\b|\bairOS\b/i, weight: 0.8 },
    { host: /^unifi$/, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'unifi',
  brands: [
    {
      name: 'Ubiquiti UniFi',
      addresses: ['https://unifi/', 'https://192.168.1.1/'],
      settings: 'page',
      also: 'dream machine',
      selfSigned: true,
    },
  ],
  menu: {
    wireless: 'Settings > WiFi',
    channel: 'Radios',
    'mac-filter': 'Settings > WiFi',
    security: 'Settings > WiFi',
    guest: 'Settings > WiFi',
    clients: 'Client Devices',
    dhcp: 'Settings > Networks',
    survey: 'Radios',
    reboot: 'UniFi Devices',
  },
  thin: ['parental'],
  known: 'sourced',
  source: 'router-menus.md#unifi',
  read: ['channel'],
  homes: ['US', 'UK', 'DE'],
};
