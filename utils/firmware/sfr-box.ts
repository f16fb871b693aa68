import type { Pack, Way } from './pack.ts';

/** SFR box and neufbox. */
export const pack: Pack = {
  family: 'sfr-box',
  vendor: 'SFR',
  marks: [{ title: /\bneufbox\b|\bSFR ?Box\b|\bbox (de )?SFR\b|\bNB6V?A?C?\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'sfr-box',
  brands: [{ name: 'SFR box', addresses: ['192.168.1.1'], settings: 'page', also: 'neufbox' }],
  menu: {
    wireless: 'Wifi > Configuration',
    channel: 'Wifi > Configuration',
    'mac-filter': 'Wifi > Filtrage MAC',
    security: 'Wifi > Sécurité',
    clients: 'Wifi > Général',
    dhcp: 'Réseau > DHCP',
    reboot: 'Maintenance > Redémarrage',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['FR'],
};
