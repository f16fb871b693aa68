import type { Pack, Way } from './pack.ts';

/** AVM FRITZ!Box and FRITZ!Repeater. */
export const pack: Pack = {
  family: 'fritzbox',
  vendor: 'AVM',
  marks: [
    { title: /FRITZ!(Box|Repeater)/i, weight: 0.9 },
    { host: /^fritz\.(box|repeater)$/, weight: 0.8 },
    { source: /\/css\/rd\/|\/lua\//, weight: 0.4 },
  ],
};

export const way: Way = {
  family: 'fritzbox',
  brands: [
    {
      name: 'FRITZ!Box',
      addresses: ['fritz.box', '192.168.178.1', '169.254.1.1'],
      settings: 'page',
      also: 'avm fritzbox',
    },
  ],
  menu: {
    wireless: 'WLAN > Funknetz',
    channel: 'WLAN > Funkkanal',
    'mac-filter': 'WLAN > Sicherheit',
    security: 'WLAN > Sicherheit',
    guest: 'WLAN > Gastzugang',
    clients: 'Heimnetz > Netzwerk',
    survey: 'WLAN > Funkkanal',
    dhcp: 'Heimnetz > Netzwerk > Netzwerkeinstellungen',
    parental: 'Internet > Filter',
    reboot: 'System > Sicherung > Neustart',
  },
  known: 'sourced',
  source: 'router-menus.md#fritzbox',
  read: ['wireless', 'channel', 'mac-filter', 'security', 'guest', 'clients'],
  homes: ['DE', 'IT'],
};
