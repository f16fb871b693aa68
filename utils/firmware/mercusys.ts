import type { Pack, Way } from './pack.ts';

/** Mercusys. */
export const pack: Pack = {
  family: 'mercusys',
  vendor: 'Mercusys',
  marks: [
    { title: /Mercusys/i, weight: 0.7 },
    { host: /^mwlogin\.net$|^melogin\.cn$/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'mercusys',
  brands: [
    { name: 'Mercusys', addresses: ['mwlogin.net', 'melogin.cn', '192.168.1.1'], settings: 'page', also: 'halo' },
  ],
  menu: {
    wireless: 'Advanced > Wireless > Wireless Settings',
    channel: 'Advanced > Wireless > Wireless Settings',
    'mac-filter': 'Advanced > Security > Access Control',
    security: 'Advanced > Wireless > Wireless Settings',
    guest: 'Advanced > Wireless > Guest Network',
    clients: 'Network Map > Clients',
    dhcp: 'Advanced > Network > DHCP Server',
    parental: 'Advanced > Parental Controls',
    reboot: 'Advanced > System > Reboot',
  },
  thin: ['survey'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['US', 'UK', 'DE', 'IT', 'ES'],
};
