import type { Way } from './pack.ts';

/** Cox Panoramic: managed in the app. */
export const way: Way = {
  family: 'cox-panoramic',
  brands: [{ name: 'Cox Panoramic', addresses: ['192.168.0.1'], settings: 'partly' }],
  menu: {
    wireless: 'Network',
    clients: 'Devices',
    reboot: 'Overview > Connection Trouble > Restart Gateway',
  },
  thin: ['mac-filter', 'channel', 'survey', 'guest', 'security', 'dhcp', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#cox-panoramic',
  read: ['reboot'],
  homes: ['US'],
};
