import type { Way } from './pack.ts';

/** eero: no page, everything in the app. */
export const way: Way = {
  family: 'eero',
  brands: [{ name: 'eero', addresses: [], settings: 'app', also: 'amazon', app: 'eero', tip: 'eero' }],
  menu: {
    wireless: 'Settings > Network settings',
    'mac-filter': 'Home > Devices',
    clients: 'Home > Devices',
    guest: 'Settings > Guest network',
    parental: 'Profiles',
    reboot: 'Settings > Advanced networking > Restart network',
  },
  thin: ['channel', 'survey', 'security', 'dhcp'],
  known: 'sourced',
  source: 'router-menus.md#eero',
  read: ['reboot'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR'],
};
