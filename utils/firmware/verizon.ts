import type { Pack, Way } from './pack.ts';

/** Verizon routers (G3100, CR1000). */
export const pack: Pack = {
  family: 'verizon',
  vendor: 'Verizon',
  marks: [
    { title: /Verizon Router|Fios Router|Verizon.*(CR1000|G3100)/i, weight: 0.7 },
    { host: /^(www\.)?(mynetworksettings|myfiosgateway)\.com$/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'verizon',
  brands: [{ name: 'Verizon Fios', addresses: ['https://192.168.1.1/'], settings: 'page', selfSigned: true }],
  menu: {
    wireless: 'Wi-Fi > Primary Network',
    channel: 'Advanced > Wi-Fi > Radio Management',
    'mac-filter': 'Advanced > Security & Firewall > Access Control',
    security: 'Wi-Fi > Primary Network',
    guest: 'Wi-Fi > Guest Network',
    clients: 'Devices',
    parental: 'Parental Controls',
    survey: 'Advanced > Wi-Fi > Radio Management',
    reboot: 'System > Reboot Router',
  },
  thin: ['dhcp'],
  known: 'sourced',
  source: 'router-menus.md#verizon',
  read: ['channel', 'survey', 'reboot'],
  homes: ['US'],
};
