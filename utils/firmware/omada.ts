import type { Pack, Way } from './pack.ts';

/** TP-Link Omada controller. */
export const pack: Pack = {
  family: 'omada',
  vendor: 'TP-Link',
  marks: [{ title: /Omada (SDN )?Controller|\bOmada\b/i, weight: 0.7 }],
  box: 'access-point',
};

export const way: Way = {
  family: 'omada',
  brands: [],
  menu: {
    wireless: 'Settings > Wireless Networks',
    channel: 'Devices > access point > Config > Radios',
    'mac-filter': 'Settings > Network Security > ACL',
    security: 'Settings > Wireless Networks',
    guest: 'Settings > Wireless Networks',
    clients: 'Clients',
    dhcp: 'Settings > Wired Networks > LAN',
    reboot: 'Devices',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
