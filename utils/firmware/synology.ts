import type { Pack, Way } from './pack.ts';

/** Synology routers (SRM). */
export const pack: Pack = {
  family: 'synology',
  vendor: 'Synology',
  marks: [
    { title: /Synology ?Router|\bSRM\b|\bRT(1900|2600|6600)ac|\bMR2200ac|\bWRX560\b/i, weight: 0.8 },
    { host: /^router\.synology\.com$/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'synology',
  brands: [
    {
      name: 'Synology',
      addresses: ['http://192.168.1.1:8000/', 'https://192.168.1.1:8001/'],
      settings: 'page',
      selfSigned: true,
    },
  ],
  menu: {
    wireless: 'Wi-Fi Connect > Wi-Fi Settings',
    channel: 'Wi-Fi Connect > Radio',
    'mac-filter': 'Wi-Fi Connect > MAC Filter',
    security: 'Wi-Fi Connect > Wi-Fi Settings',
    guest: 'Wi-Fi Connect > Wi-Fi Settings',
    clients: 'Network Center > Status > Connected Devices',
    dhcp: 'Network Center > Local Network',
    parental: 'Safe Access',
    reboot: 'Control Panel > System',
  },
  thin: ['survey'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'DE', 'FR'],
};
