import type { Pack, Way } from './pack.ts';

/** Tenda. */
export const pack: Pack = {
  family: 'tenda',
  vendor: 'Tenda',
  marks: [
    { title: /^Tenda\b|Tenda (Web|WiFi)/i, weight: 0.7 },
    { source: /goform\/(set|get)\w+|js\/tenda/i, weight: 0.3 },
    { host: /^tendawifi\.com$/, weight: 0.8 },
  ],
};

export const way: Way = {
  family: 'tenda',
  brands: [{ name: 'Tenda', addresses: ['192.168.0.1', '192.168.5.1'], settings: 'page', also: 'nova' }],
  menu: {
    wireless: 'WiFi Settings > WiFi Name & Password',
    channel: 'WiFi Settings > Channel & Bandwidth',
    'mac-filter': 'Advanced Settings > MAC Filter',
    security: 'WiFi Settings > WiFi Name & Password',
    guest: 'Guest Network',
    clients: 'Internet Status',
    dhcp: 'System Settings > LAN Settings',
    parental: 'Parental Control',
    reboot: 'System Settings > Reboot and Reset',
  },
  thin: ['survey'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['IT', 'ES'],
};
