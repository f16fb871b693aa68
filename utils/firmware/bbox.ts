import type { Pack, Way } from './pack.ts';

/** Bouygues Bbox. */
export const pack: Pack = {
  family: 'bbox',
  vendor: 'Bouygues',
  marks: [
    { host: /^mabbox\.bytel\.fr$|^gestionbbox\.lan$/i, weight: 0.8 },
    { title: /\bBbox\b/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'bbox',
  brands: [{ name: 'Bouygues Bbox', addresses: ['https://mabbox.bytel.fr/', '192.168.1.254'], settings: 'page' }],
  menu: {
    wireless: 'Wi-Fi',
    channel: 'Wi-Fi > Canal',
    'mac-filter': 'Wi-Fi > Filtrage MAC',
    security: 'Wi-Fi',
    guest: 'Wi-Fi > Wi-Fi invité',
    clients: 'Appareils connectés',
    dhcp: 'Réseau local > DHCP',
    parental: 'Contrôle d’accès',
  },
  thin: ['survey', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['FR'],
};
