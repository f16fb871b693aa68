import type { Pack, Way } from './pack.ts';

/** Keenetic. */
export const pack: Pack = {
  family: 'keenetic',
  vendor: 'Keenetic',
  marks: [
    { title: /Keenetic|NDMS/i, weight: 0.8 },
    { host: /^my\.keenetic\.net$/, weight: 0.8 },
    { has: 'ndw-root,ndm-root,[ng-app=ndmApp]', weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'keenetic',
  brands: [{ name: 'Keenetic', addresses: ['my.keenetic.net', '192.168.1.1'], settings: 'page' }],
  menu: {
    wireless: 'My Networks and Wi-Fi > Home segment',
    channel: 'My Networks and Wi-Fi > Home segment',
    'mac-filter': 'My Networks and Wi-Fi > Wi-Fi Access Control',
    security: 'My Networks and Wi-Fi > Home segment',
    guest: 'My Networks and Wi-Fi > Guest segment',
    clients: 'My Networks and Wi-Fi > Device lists',
    dhcp: 'My Networks and Wi-Fi > Home segment',
    reboot: 'Management > System settings',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
