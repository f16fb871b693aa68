import type { Pack, Way } from './pack.ts';

/** Nokia fibre boxes. */
export const pack: Pack = {
  family: 'nokia',
  vendor: 'Nokia',
  marks: [{ title: /Nokia.*(gateway|wifi|ONT)|\bG-\d{4}W?-[A-Z]\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'nokia',
  brands: [{ name: 'Nokia', addresses: ['192.168.18.1', '192.168.1.254'], settings: 'page', also: 'ont alcatel' }],
  menu: {
    wireless: 'Network > Wireless (2.4GHz)',
    channel: 'Network > Wireless (2.4GHz)',
    'mac-filter': 'Security > MAC Filter',
    security: 'Network > Wireless (2.4GHz)',
    clients: 'Status > Home Networking',
    dhcp: 'Network > LAN',
    parental: 'Security > Parental Control',
    reboot: 'Maintenance > Reboot Device',
  },
  thin: ['survey', 'guest'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
