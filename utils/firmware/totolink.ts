import type { Pack, Way } from './pack.ts';

/** TOTOLINK. */
export const pack: Pack = {
  family: 'totolink',
  vendor: 'TOTOLINK',
  marks: [{ title: /TOTOLINK/i, weight: 0.8 }],
};

export const way: Way = {
  family: 'totolink',
  brands: [{ name: 'Totolink', addresses: ['192.168.0.1'], settings: 'page' }],
  menu: {
    wireless: 'Wireless > Basic Settings',
    channel: 'Wireless > Basic Settings',
    'mac-filter': 'Wireless > Access Control',
    security: 'Wireless > Basic Settings',
    clients: 'System Status',
    dhcp: 'Network > LAN Settings',
    reboot: 'Management > Reboot',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
