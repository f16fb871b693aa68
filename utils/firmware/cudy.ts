import type { Pack, Way } from './pack.ts';

/** Cudy. */
export const pack: Pack = {
  family: 'cudy',
  vendor: 'Cudy',
  marks: [
    { host: /^(www\.)?cudy\.net$/, weight: 0.6 },
    { title: /\bCudy\b/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'cudy',
  brands: [{ name: 'Cudy', addresses: ['192.168.10.1'], settings: 'page' }],
  menu: {
    wireless: 'General Settings > Wireless',
    channel: 'General Settings > Wireless',
    'mac-filter': 'General Settings > Wireless',
    security: 'General Settings > Wireless',
    guest: 'General Settings > Guest Network',
    clients: 'System Status > Devices',
    dhcp: 'General Settings > DHCP Server',
    reboot: 'Diagnostic Tools > Reboot',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
