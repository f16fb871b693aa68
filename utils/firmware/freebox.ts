import type { Pack, Way } from './pack.ts';

/** Freebox. */
export const pack: Pack = {
  family: 'freebox',
  vendor: 'Free',
  marks: [
    { host: /^mafreebox\.free(box)?\.fr$/i, weight: 0.8 },
    { title: /Freebox (OS|Server|Pop|Ultra|Delta|R[ée]volution)/i, weight: 0.8 },
  ],
};

export const way: Way = {
  family: 'freebox',
  brands: [{ name: 'Freebox', addresses: ['mafreebox.freebox.fr', '192.168.1.254'], settings: 'page', also: 'free' }],
  menu: {
    wireless: 'Paramètres de la Freebox > Wi-Fi',
    channel: 'Paramètres de la Freebox > Wi-Fi > Mode avancé',
    'mac-filter': 'Paramètres de la Freebox > Wi-Fi > Filtrage MAC',
    security: 'Paramètres de la Freebox > Wi-Fi',
    guest: 'Paramètres de la Freebox > Wi-Fi',
    clients: 'Périphériques réseau',
    dhcp: 'Paramètres de la Freebox > DHCP',
    parental: 'Contrôle parental',
    reboot: 'Paramètres de la Freebox > Système',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-menus.md#freebox',
  homes: ['FR', 'IT'],
};
