import type { Way } from './pack.ts';

/** Apple AirPort: set up in AirPort Utility. */
export const way: Way = {
  family: 'airport',
  brands: [
    {
      name: 'Apple AirPort',
      addresses: [],
      settings: 'app',
      also: 'time capsule',
      app: 'AirPort Utility',
      tip: 'airport',
    },
  ],
  menu: {
    wireless: 'Edit > Wireless',
    channel: 'Edit > Wireless > Wireless Options',
    'mac-filter': 'Edit > Network > Access Control',
    security: 'Edit > Wireless',
    guest: 'Edit > Wireless',
    clients: 'the base station itself',
    reboot: 'Base Station > Restart',
  },
  thin: ['survey', 'dhcp', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#airport',
  read: ['wireless', 'channel', 'reboot'],
  homes: ['US', 'UK'],
};
