import type { Pack, Way } from './pack.ts';

/** DrayTek Vigor. */
export const pack: Pack = {
  family: 'draytek',
  vendor: 'DrayTek',
  marks: [{ title: /\bVigor ?\w*\d|DrayTek/i, weight: 0.8 }],
};

export const way: Way = {
  family: 'draytek',
  brands: [],
  menu: {
    wireless: 'Wireless LAN (2.4 GHz) > General Setup',
    channel: 'Wireless LAN (2.4 GHz) > General Setup',
    'mac-filter': 'Wireless LAN (2.4 GHz) > Access Control',
    security: 'Wireless LAN (2.4 GHz) > Security',
    clients: 'Wireless LAN (2.4 GHz) > Station List',
    survey: 'Wireless LAN (2.4 GHz) > AP Discovery',
    dhcp: 'LAN > General Setup',
    parental: 'CSM',
    reboot: 'System Maintenance > Reboot System',
  },
  thin: ['guest'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['UK', 'DE'],
};
