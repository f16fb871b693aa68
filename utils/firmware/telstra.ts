import type { Pack, Way } from './pack.ts';

/** Telstra Smart Modem. */
export const pack: Pack = {
  family: 'telstra',
  vendor: 'Telstra',
  marks: [
    { host: /^mymodem\.modem$/, weight: 0.8 },
    { title: /Telstra.*(modem|gateway)/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'telstra',
  brands: [{ name: 'Telstra Smart Modem', addresses: ['mymodem.modem', '192.168.0.1'], settings: 'page' }],
  menu: {
    wireless: 'Advanced > Wi-Fi',
    channel: 'Advanced > Wi-Fi',
    'mac-filter': 'Advanced > Wi-Fi',
    security: 'Advanced > Wi-Fi',
    guest: 'Advanced > Guest Wi-Fi',
    clients: 'Devices',
    dhcp: 'Advanced > Local Network',
  },
  thin: ['survey', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
