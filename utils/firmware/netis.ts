import type { Pack, Way } from './pack.ts';

/** Netis. */
export const pack: Pack = {
  family: 'netis',
  vendor: 'Netis',
  marks: [
    { title: /^netis\b/i, weight: 0.8 },
    { source: /css\/netcore\.css/, weight: 0.5 },
  ],
};

export const way: Way = {
  family: 'netis',
  brands: [{ name: 'Netis', addresses: ['192.168.1.1'], settings: 'page' }],
  menu: {
    wireless: 'Wireless > Wireless Settings',
    channel: 'Wireless > Wireless Settings',
    'mac-filter': 'Wireless > Wireless MAC Filter',
    security: 'Wireless > Wireless Settings',
    clients: 'Wireless > Connection List',
    dhcp: 'Network > LAN',
    reboot: 'System Tools > Restart',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
