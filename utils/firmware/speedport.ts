import type { Pack, Way } from './pack.ts';

/** Telekom Speedport. */
export const pack: Pack = {
  family: 'speedport',
  vendor: 'Telekom',
  marks: [
    { title: /Speedport/i, weight: 0.8 },
    { host: /^speedport\.ip$/, weight: 0.8 },
  ],
};

export const way: Way = {
  family: 'speedport',
  brands: [
    { name: 'Telekom Speedport', addresses: ['speedport.ip', '192.168.2.1'], settings: 'page', also: 'deutsche' },
  ],
  menu: {
    wireless: 'Heimnetzwerk > WLAN-Grundeinstellungen',
    channel: 'Heimnetzwerk > WLAN-Grundeinstellungen',
    'mac-filter': 'Heimnetzwerk > WLAN-Zugangsbeschränkung',
    security: 'Heimnetzwerk > WLAN-Grundeinstellungen',
    guest: 'Heimnetzwerk > WLAN-Gastzugang',
    clients: 'Heimnetzwerk',
    dhcp: 'Heimnetzwerk > Heimnetzwerk (LAN)',
  },
  thin: ['survey', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['DE'],
};
