import type { Pack, Way } from './pack.ts';

/** Technicolor, Thomson and Vantiva. */
export const pack: Pack = {
  family: 'technicolor',
  vendor: 'Technicolor',
  marks: [
    { title: /Technicolor|Thomson Gateway/i, weight: 0.7 },
    { source: /\/modals\/\w+-modal\.lp/, weight: 0.7 },
    { has: '[data-remote*="-modal.lp"]', weight: 0.7 },
  ],
  links: [
    { select: '[data-remote*="wireless-modal.lp"]', to: 'wireless' },
    { select: '[data-remote*="device-modal.lp"]', to: 'clients' },
  ],
  landing: '[data-remote*="-modal.lp"]',
};

export const way: Way = {
  family: 'technicolor',
  brands: [
    {
      name: 'Technicolor / Thomson / Vantiva',
      addresses: ['192.168.1.254', '192.168.0.1', '10.0.0.138'],
      settings: 'page',
    },
  ],
  menu: {
    wireless: 'Wi-Fi',
    channel: 'Wi-Fi',
    'mac-filter': 'Wi-Fi',
    security: 'Wi-Fi',
    guest: 'Wi-Fi',
    clients: 'Devices',
    dhcp: 'Local Network',
    parental: 'Parental Controls',
    reboot: 'Gateway',
  },
  thin: ['survey'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
