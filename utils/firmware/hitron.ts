import type { Pack, Way } from './pack.ts';

/** Hitron and Humax cable gateways. */
export const pack: Pack = {
  family: 'hitron',
  vendor: 'Hitron',
  marks: [{ title: /\bHitron\b|\bCGNM?V?\d?-\d|\bHUMAX\b.*(gateway|router|modem)/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'hitron',
  brands: [{ name: 'Hitron / Humax', addresses: ['192.168.0.1'], settings: 'page' }],
  menu: {
    wireless: 'Wireless > Basic Settings',
    channel: 'Wireless > Basic Settings',
    'mac-filter': 'Wireless > Access Control',
    security: 'Wireless > WPS & Security',
    guest: 'Wireless > Guest Network',
    clients: 'Status > DHCP Client',
    dhcp: 'Basic > LAN Setup',
    parental: 'Basic > Keyword Filter',
    reboot: 'Admin > Device Reset',
  },
  thin: ['survey'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'CA', 'DE'],
};
