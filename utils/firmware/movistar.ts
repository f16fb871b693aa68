import type { Pack, Way } from './pack.ts';

/** Movistar and O2 (HGU). */
export const pack: Pack = {
  family: 'movistar',
  vendor: 'Movistar',
  marks: [{ title: /\bMovistar\b.*(router|HGU|Smart)|\bHGU\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'movistar',
  brands: [{ name: 'Movistar', addresses: ['192.168.1.1'], settings: 'page', also: 'hgu telefonica o2' }],
  menu: {
    wireless: 'Wi-Fi',
    channel: 'Wi-Fi',
    'mac-filter': 'Configuración avanzada > Wireless > MAC Filter',
    security: 'Wi-Fi',
    clients: 'Mi red',
    dhcp: 'Configuración avanzada > LAN',
  },
  thin: ['survey', 'guest', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['ES'],
};
