import type { Pack, Way } from './pack.ts';

/** JUCI, the page of Inteno's iopsys boxes. */
export const pack: Pack = {
  family: 'juci',
  vendor: 'Inteno (JUCI)',
  marks: [{ has: 'juci-layout-with-sidebar,.juci-config-section .juci-config-line', weight: 0.7 }],
};

export const way: Way = {
  family: 'juci',
  brands: [],
  menu: {
    wireless: 'WiFi > General',
    'mac-filter': 'WiFi > Filtering',
    clients: 'WiFi > Clients',
    survey: 'WiFi > Scan',
  },
  thin: ['channel', 'guest', 'security', 'dhcp', 'parental', 'reboot'],
  known: 'sourced',
  source: 'router-menus.md#juci',
  read: ['wireless', 'mac-filter', 'clients', 'survey'],
};
