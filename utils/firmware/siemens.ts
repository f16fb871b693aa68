import type { Way } from './pack.ts';

/** Siemens, SMC and Philips routers of earlier years. */
export const way: Way = {
  family: 'siemens',
  brands: [{ name: 'Siemens / SMC / Philips', addresses: ['192.168.2.1'], settings: 'page' }],
  menu: {
    wireless: 'Wireless > Channel and SSID',
    channel: 'Wireless > Channel and SSID',
    'mac-filter': 'Wireless > Access Control',
    security: 'Wireless > Security',
    clients: 'LAN > DHCP Client List',
    dhcp: 'LAN',
  },
  thin: ['survey', 'guest', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
