import type { Way } from './pack.ts';

/** Plume and provider pods: everything in the app. */
export const way: Way = {
  family: 'plume',
  brands: [{ name: 'Plume / provider pods', addresses: [], settings: 'app', also: 'superpod homepass' }],
  menu: {
    wireless: 'Home > Wi-Fi',
    clients: 'Home > Devices',
    'mac-filter': 'Home > Devices',
  },
  thin: ['channel', 'survey', 'guest', 'security', 'dhcp', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'CA'],
};
