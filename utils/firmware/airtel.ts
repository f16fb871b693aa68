import type { Way } from './pack.ts';

/** Airtel and BSNL boxes, of several makers. */
export const way: Way = {
  family: 'airtel',
  brands: [{ name: 'Airtel / BSNL', addresses: ['192.168.1.1'], settings: 'page' }],
  menu: {
    wireless: 'Network > WLAN',
    channel: 'Network > WLAN',
    'mac-filter': 'Security > MAC Filter',
    security: 'Network > WLAN > Security',
    clients: 'Status > User Interface',
  },
  thin: ['survey', 'guest', 'dhcp', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
