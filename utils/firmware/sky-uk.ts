import type { Pack, Way } from './pack.ts';

/** Sky hubs in the United Kingdom. */
export const pack: Pack = {
  family: 'sky-uk',
  vendor: 'Sky',
  marks: [{ title: /\bSky (Q |Broadband |Max )?(Hub|Router)\b|\bSkyHub\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'sky-uk',
  brands: [{ name: 'Sky', addresses: ['192.168.0.1'], settings: 'page', also: 'sky hub uk' }],
  menu: {
    wireless: 'Wireless',
    channel: 'Wireless',
    security: 'Wireless',
    clients: 'Maintenance > Attached Devices',
    dhcp: 'Advanced > LAN IP Setup',
  },
  thin: ['mac-filter', 'survey', 'guest', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['UK'],
};
