import type { Pack, Way } from './pack.ts';

/** Teltonika. */
export const pack: Pack = {
  family: 'teltonika',
  vendor: 'Teltonika',
  marks: [{ title: /Teltonika|\bRUT\w?\d{2,3}\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'teltonika',
  brands: [{ name: 'Teltonika', addresses: ['https://192.168.1.1/'], settings: 'page', selfSigned: true }],
  menu: {
    wireless: 'Network > Wireless > SSIDs',
    channel: 'Network > Wireless > SSIDs',
    'mac-filter': 'Network > Wireless > SSIDs',
    security: 'Network > Wireless > SSIDs',
    clients: 'Status > Wireless',
    dhcp: 'Network > DHCP',
    reboot: 'System > Reboot',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
