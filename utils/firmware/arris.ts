import type { Pack, Way } from './pack.ts';

/** Arris and Motorola cable gateways. */
export const pack: Pack = {
  family: 'arris',
  vendor: 'Arris',
  marks: [{ title: /Touchstone|\bARRIS\b|SURFboard/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'arris',
  brands: [{ name: 'Arris / Motorola', addresses: ['192.168.0.1'], settings: 'page', also: 'surfboard' }],
  menu: {
    wireless: 'Wireless 2.4 GHz > Basic Setup',
    channel: 'Wireless 2.4 GHz > Basic Setup',
    'mac-filter': 'Wireless 2.4 GHz > MAC Access Control',
    security: 'Wireless 2.4 GHz > Wireless Security',
    guest: 'Wireless 2.4 GHz > Guest Network',
    clients: 'LAN Setup > Client List',
    dhcp: 'LAN Setup > LAN Settings',
    reboot: 'Utilities > System Settings',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'CA'],
};
