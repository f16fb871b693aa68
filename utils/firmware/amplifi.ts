import type { Pack, Way } from './pack.ts';

/** Ubiquiti AmpliFi. */
export const pack: Pack = {
  family: 'amplifi',
  vendor: 'Ubiquiti',
  marks: [
    { host: /^amplifi\.lan$/, weight: 0.8 },
    { title: /AmpliFi/i, weight: 0.8 },
  ],
};

export const way: Way = {
  family: 'amplifi',
  brands: [
    { name: 'Ubiquiti AmpliFi', addresses: ['amplifi.lan', '192.168.155.1'], settings: 'partly', app: 'AmpliFi' },
  ],
  menu: {
    wireless: 'Wireless',
    channel: 'Wireless',
    security: 'Wireless',
    guest: 'Guest',
    clients: 'Family',
  },
  thin: ['mac-filter', 'survey', 'dhcp', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US'],
};
