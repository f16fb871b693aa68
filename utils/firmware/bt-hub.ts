import type { Pack, Way } from './pack.ts';

/** BT, EE and Plusnet hubs. */
export const pack: Pack = {
  family: 'bt-hub',
  vendor: 'BT',
  marks: [
    { title: /\b(BT|EE|Plusnet) (Smart |Home )?Hub\b|\bHub Manager\b/i, weight: 0.7 },
    { host: /^bt(homehub|smarthub)\.home$/i, weight: 0.8 },
  ],
};

export const way: Way = {
  family: 'bt-hub',
  brands: [
    { name: 'BT / EE / Plusnet', addresses: ['192.168.1.254', 'bthomehub.home'], settings: 'page', also: 'smart hub' },
  ],
  menu: {
    wireless: 'Advanced Settings > Wireless',
    channel: 'Advanced Settings > Wireless',
    security: 'Advanced Settings > Wireless',
    'mac-filter': 'My Devices',
    clients: 'My Devices',
    dhcp: 'Advanced Settings > My Network',
  },
  thin: ['survey', 'guest', 'parental', 'reboot'],
  known: 'sourced',
  source: 'router-menus.md#bt-hub',
  read: ['wireless', 'security'],
  homes: ['UK'],
};
