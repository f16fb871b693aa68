import type { Pack, Way } from './pack.ts';

/** TP-Link Deco: an overview on the page, the settings in the app. */
export const pack: Pack = {
  family: 'tplink-deco',
  vendor: 'TP-Link',
  marks: [
    { host: /^tplinkdeco\.net$/i, weight: 0.7 },
    { title: /^Deco( [A-Z]\w*)?$/, weight: 0.5 },
  ],
};

export const way: Way = {
  family: 'tplink-deco',
  brands: [
    {
      name: 'TP-Link Deco',
      addresses: ['tplinkdeco.net', '192.168.68.1'],
      settings: 'partly',
      app: 'Deco',
      tip: 'deco',
    },
  ],
  menu: {
    wireless: 'More > Wi-Fi Settings',
    channel: 'More > Wi-Fi Settings > Advanced',
    'mac-filter': 'More > Block List',
    security: 'More > Wi-Fi Settings',
    guest: 'More > Wi-Fi Settings > Guest Network',
    clients: 'Home > Clients',
    survey: 'More > Network Optimization',
  },
  thin: ['dhcp', 'parental', 'reboot'],
  known: 'sourced',
  source: 'router-menus.md#tplink-deco',
  read: ['channel', 'survey', 'mac-filter'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
