import type { Pack, Way } from './pack.ts';

/** Buffalo AirStation. */
export const pack: Pack = {
  family: 'buffalo',
  vendor: 'Buffalo',
  marks: [
    { title: /AirStation/i, weight: 0.8 },
    { title: /\bBuffalo\b/i, weight: 0.3 },
  ],
};

export const way: Way = {
  family: 'buffalo',
  brands: [{ name: 'Buffalo AirStation', addresses: ['192.168.11.1'], settings: 'page' }],
  menu: {
    wireless: 'Wireless > Basic(11n/g/b)',
    channel: 'Wireless > Basic(11n/g/b)',
    'mac-filter': 'Wireless > MAC Filter',
    security: 'Wireless > Basic(11n/g/b)',
    guest: 'Wireless > Guest Account',
    clients: 'Status > Wireless',
    dhcp: 'LAN > DHCP',
    reboot: 'Admin > Restart',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
