import type { Pack, Way } from './pack.ts';

/** TP-Link's and Mercusys' single-page interface (Archer AX and later). */
export const pack: Pack = {
  family: 'tplink-ax',
  vendor: 'TP-Link',
  marks: [
    { path: /\/webpages\//, weight: 0.7 },
    { path: /;stok=/, weight: 0.4 },
    { source: /js\/su\/|webpages\//, weight: 0.7 },
    { has: '.widget-container[data-bind],[widget]', weight: 0.6 },
    { host: /^tplinkwifi\.net$/i, weight: 0.5 },
  ],
  login: '#login-container .password-container:not([style*="none"])',
  rules: [{ select: '#grid-blacklist-online,#grid-whitelist-online', kind: 'client-list' }],
  landing: '#main-container',
};

export const way: Way = {
  family: 'tplink-ax',
  brands: [
    {
      name: 'TP-Link',
      addresses: ['tplinkwifi.net', '192.168.0.1', '192.168.1.1'],
      settings: 'page',
      also: 'archer tplink',
    },
  ],
  menu: {
    wireless: 'Advanced > Wireless > Wireless Settings',
    channel: 'Advanced > Wireless > Wireless Settings',
    'mac-filter': 'Advanced > Security > Access Control',
    security: 'Advanced > Wireless > Wireless Settings',
    guest: 'Advanced > Wireless > Guest Network',
    clients: 'Network Map > Clients',
    dhcp: 'Advanced > Network > DHCP Server',
    parental: 'Advanced > Parental Controls',
    reboot: 'Advanced > System > Reboot',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-pages.md#tplink-ax',
  read: ['wireless', 'channel', 'mac-filter', 'guest', 'dhcp', 'parental', 'reboot'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
