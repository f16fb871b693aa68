import type { Way } from './pack.ts';

/** JUCI, the page of Inteno's iopsys boxes. */
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
