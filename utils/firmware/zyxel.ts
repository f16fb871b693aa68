import type { Pack, Way } from './pack.ts';

/** Zyxel. */
export const pack: Pack = {
  family: 'zyxel',
  vendor: 'Zyxel',
  marks: [
    { title: /\b(V|E|N|P)?(MG|BG|MA)\d{4}|Zyxel.*(router|gateway|[A-Z]{2,4}\d{4})/i, weight: 0.7 },
    { title: /Zyxel/i, weight: 0.5 },
    { source: /zyxel/i, weight: 0.5 },
  ],
};

export const way: Way = {
  family: 'zyxel',
  brands: [{ name: 'Zyxel', addresses: ['192.168.1.1', 'myrouter'], settings: 'page' }],
  menu: {
    wireless: 'Network Setting > Wireless > General',
    channel: 'Network Setting > Wireless > Others',
    'mac-filter': 'Network Setting > Wireless > MAC Authentication',
    security: 'Network Setting > Wireless > General',
    guest: 'Network Setting > Wireless > Guest/More AP',
    clients: 'Connection Status',
    dhcp: 'Network Setting > Home Networking',
    parental: 'Security > Parental Control',
    reboot: 'Maintenance > Reboot',
  },
  thin: ['survey'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['DE', 'IT', 'UK'],
};
