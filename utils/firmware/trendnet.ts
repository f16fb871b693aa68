import type { Pack, Way } from './pack.ts';

/** TRENDnet and Wavlink. */
export const pack: Pack = {
  family: 'trendnet',
  vendor: 'TRENDnet',
  marks: [
    { title: /^TRENDNET \|/i, weight: 0.8 },
    { title: /\bTRENDNET\b/i, weight: 0.5 },
  ],
  // One a network name.
  rules: [{ select: '[id^=AccessPolicy3_] table', kind: 'mac-filter-list' }],
};

export const way: Way = {
  family: 'trendnet',
  brands: [{ name: 'TRENDnet / Wavlink', addresses: ['192.168.10.1'], settings: 'page' }],
  menu: {
    wireless: 'Basic > Wireless',
    channel: 'Basic > Wireless',
    'mac-filter': 'Advanced > Wireless 2.4GHz > MAC Filter',
    security: 'Advanced > Wireless 2.4GHz > Security',
    clients: 'Advanced > Wireless 2.4GHz > Client List',
    dhcp: 'Advanced > Setup > LAN Settings',
    reboot: 'Advanced > Administrator > Settings Management',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#trendnet',
  read: ['wireless', 'mac-filter'],
  homes: ['US'],
};
