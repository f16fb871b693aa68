import type { Pack, Way } from './pack.ts';

/** Fastweb. */
export const pack: Pack = {
  family: 'fastweb',
  vendor: 'Fastweb',
  marks: [{ title: /\bFAST ?Gate\b|\bInternet ?Box NeXXt\b|Fastweb/i, weight: 0.6 }],
};

export const way: Way = {
  family: 'fastweb',
  brands: [{ name: 'Fastweb', addresses: ['192.168.1.254'], settings: 'page', also: 'fastgate nexxt' }],
  menu: {
    wireless: 'Wi-Fi',
    channel: 'Wi-Fi > Impostazioni avanzate',
    security: 'Wi-Fi',
    clients: 'Dispositivi',
  },
  thin: ['mac-filter', 'survey', 'guest', 'dhcp', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['IT'],
};
