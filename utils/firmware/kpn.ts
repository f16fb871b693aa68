import type { Pack, Way } from './pack.ts';

/** KPN Box and Experia Box. */
export const pack: Pack = {
  family: 'kpn',
  vendor: 'KPN',
  marks: [
    { host: /^mijnmodem\.kpn$/, weight: 0.8 },
    { title: /Experia ?Box|KPN ?Box/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'kpn',
  brands: [{ name: 'KPN', addresses: ['mijnmodem.kpn', '192.168.2.254'], settings: 'page', also: 'experia box' }],
  menu: {
    wireless: 'WiFi',
    channel: 'WiFi > Geavanceerd',
    security: 'WiFi',
    guest: 'WiFi > Gasten-WiFi',
    clients: 'Apparaten',
  },
  thin: ['mac-filter', 'survey', 'dhcp', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
