import type { Pack, Way } from './pack.ts';

/** D-Link pages of later years (DIR-8xx, EXO), which speak HNAP. */
export const pack: Pack = {
  family: 'dlink-hnap',
  vendor: 'D-Link',
  marks: [
    { source: /\/SOAP\/SOAP\w+\.js/i, weight: 0.6 },
    { title: /D-?LINK/i, weight: 0.3 },
  ],
};

export const way: Way = {
  family: 'dlink-hnap',
  brands: [],
  menu: {
    wireless: 'Settings > Wireless',
    channel: 'Settings > Wireless > Advanced Settings',
    security: 'Settings > Wireless',
    guest: 'Settings > Wireless > Guest Zone',
    clients: 'Home > Connected Clients',
    'mac-filter': 'Home > Connected Clients',
    dhcp: 'Settings > Network',
    reboot: 'Management > System Admin',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
