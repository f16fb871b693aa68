import type { Pack, Way } from './pack.ts';

/** Actiontec, as many North American providers hand it out. */
export const pack: Pack = {
  family: 'actiontec',
  vendor: 'Actiontec',
  marks: [{ title: /Actiontec/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'actiontec',
  brands: [
    { name: 'Actiontec', addresses: ['192.168.1.1', '192.168.0.1'], settings: 'page' },
    { name: 'Telus', addresses: ['192.168.1.254'], settings: 'page', also: 'canada' },
  ],
  menu: {
    wireless: 'Wireless Setup > Basic Settings',
    channel: 'Wireless Setup > Radio Setup',
    'mac-filter': 'Wireless Setup > MAC Authentication',
    security: 'Wireless Setup > Security',
    clients: 'Modem Status > LAN Status',
    dhcp: 'Advanced Setup > DHCP Settings',
    parental: 'Advanced Setup > Access Scheduler',
    reboot: 'Utilities > Reboot',
  },
  thin: ['survey', 'guest'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'CA'],
};
