import type { Pack, Way } from './pack.ts';

/** AT&T gateways (BGW, NVG). */
export const pack: Pack = {
  family: 'att',
  vendor: 'AT&T',
  marks: [
    {
      path: /\/cgi-bin\/(home|wconfig|wconfig_unified|wmacauth|macfilter|devices|lanconfig|sysinfo|etherlan|restart)\w*\.ha\b/,
      weight: 0.8,
    },
    { source: /\/cgi-bin\/\w+\.ha\b/, weight: 0.6 },
    { title: /AT&T.*(gateway|router)|\bBGW\d{3}\b|\bNVG\d{3}\b/i, weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'att',
  brands: [{ name: 'AT&T', addresses: ['192.168.1.254'], settings: 'page', also: 'bgw pace att', tip: 'code' }],
  menu: {
    wireless: 'Home Network > Wi-Fi',
    channel: 'Home Network > Wi-Fi > Advanced Options',
    'mac-filter': 'Home Network > MAC Filtering',
    security: 'Home Network > Wi-Fi',
    guest: 'Home Network > Wi-Fi',
    clients: 'Device > Device List',
    dhcp: 'Home Network > Subnets & DHCP',
    reboot: 'Device > Restart Device',
  },
  thin: ['survey', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#att',
  read: ['wireless', 'channel'],
  homes: ['US'],
};
