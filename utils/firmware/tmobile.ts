import type { Pack, Way } from './pack.ts';

/** T-Mobile Home Internet gateways. */
export const pack: Pack = {
  family: 'tmobile',
  vendor: 'T-Mobile',
  marks: [{ title: /T-Mobile.*(gateway|internet)|Home Internet Gateway/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'tmobile',
  brands: [
    { name: 'T-Mobile Home Internet', addresses: ['192.168.12.1'], settings: 'partly', also: 'tmobile', app: 'T-Life' },
  ],
  menu: {
    wireless: 'Network > Wi-Fi',
    clients: 'Devices',
    reboot: 'System > Reboot',
  },
  thin: ['mac-filter', 'channel', 'survey', 'guest', 'security', 'dhcp', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#tmobile',
  read: ['reboot'],
  homes: ['US'],
};
