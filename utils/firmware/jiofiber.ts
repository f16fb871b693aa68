import type { Pack, Way } from './pack.ts';

/** JioFiber. */
export const pack: Pack = {
  family: 'jiofiber',
  vendor: 'Jio',
  marks: [{ title: /\bJio ?(Fiber|Centrum|Home ?Gateway)/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'jiofiber',
  brands: [{ name: 'JioFiber', addresses: ['192.168.29.1'], settings: 'page', also: 'jio', selfSigned: true }],
  menu: {
    wireless: 'Network > Wireless',
    channel: 'Network > Wireless > Radio',
    'mac-filter': 'Security > MAC Filtering',
    security: 'Network > Wireless',
    clients: 'Status > LAN Clients',
    dhcp: 'Network > LAN',
  },
  thin: ['survey', 'guest', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
