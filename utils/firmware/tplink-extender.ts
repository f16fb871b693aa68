import type { Pack, Way } from './pack.ts';

/** TP-Link's range extenders: their settings are not the main router's. */
export const pack: Pack = {
  family: 'tplink-extender',
  vendor: 'TP-Link',
  marks: [
    { host: /^tplinkrepeater\.net$/i, weight: 0.8 },
    { title: /range extender/i, weight: 0.4 },
  ],
  box: 'repeater',
};

export const way: Way = {
  family: 'tplink-extender',
  brands: [],
  menu: {
    wireless: 'Settings > Wireless',
    'mac-filter': 'Settings > Wireless > Access Control',
    channel: 'Settings > Wireless',
    clients: 'Settings > Wireless > Access Control',
  },
  thin: ['survey', 'guest', 'security', 'dhcp', 'parental', 'reboot'],
  known: 'sourced',
  source: 'router-menus.md#tplink-extender',
  read: ['wireless', 'mac-filter'],
};
