import type { Pack, Way } from './pack.ts';

/** Belkin. */
export const pack: Pack = {
  family: 'belkin',
  vendor: 'Belkin',
  marks: [{ title: /Belkin.*(Router|Setup|Wireless|N\d{3}|AC\d{3,4})|^Belkin$/i, weight: 0.6 }],
};

export const way: Way = {
  family: 'belkin',
  brands: [{ name: 'Belkin', addresses: ['192.168.2.1', 'router'], settings: 'page' }],
  menu: {
    wireless: 'Wireless > Channel and SSID',
    channel: 'Wireless > Channel and SSID',
    'mac-filter': 'Firewall > MAC Address Filtering',
    security: 'Wireless > Security',
    guest: 'Wireless > Guest Access',
    clients: 'LAN Setup > DHCP Client List',
    dhcp: 'LAN Setup > LAN Settings',
    reboot: 'Utilities > Restart Router',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'UK'],
};
