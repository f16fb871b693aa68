import type { Pack, Way } from './pack.ts';

/** NETGEAR Orbi. */
export const pack: Pack = {
  family: 'netgear-orbi',
  vendor: 'NETGEAR',
  marks: [
    { host: /^orbilogin\.(net|com)$/i, weight: 0.8 },
    { title: /\bOrbi\b|\bRB[RKS]\d{2,}/, weight: 0.75 },
  ],
};

export const way: Way = {
  family: 'netgear-orbi',
  brands: [{ name: 'Netgear Orbi', addresses: ['orbilogin.com', '192.168.1.1'], settings: 'page' }],
  menu: {
    wireless: 'Basic > Wireless',
    channel: 'Basic > Wireless',
    'mac-filter': 'Advanced > Security > Access Control',
    security: 'Basic > Wireless',
    guest: 'Basic > Guest Network',
    clients: 'Basic > Attached Devices',
    dhcp: 'Advanced > Setup > LAN Setup',
    parental: 'Basic > Parental Controls',
    reboot: 'Advanced > Reboot',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-menus.md#netgear-orbi',
  read: ['wireless', 'channel', 'reboot'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR'],
};
