import type { Pack, Way } from './pack.ts';

/** MikroTik RouterOS. */
export const pack: Pack = {
  family: 'mikrotik',
  vendor: 'MikroTik',
  marks: [
    { title: /RouterOS|WebFig|MikroTik/i, weight: 0.8 },
    { path: /\/webfig\//, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'mikrotik',
  brands: [{ name: 'MikroTik', addresses: ['192.168.88.1'], settings: 'page' }],
  menu: {
    wireless: 'Quick Set',
    channel: 'Wireless > WiFi Interfaces',
    'mac-filter': 'Wireless > Access List',
    security: 'Wireless > Security Profiles',
    clients: 'Wireless > Registration',
    survey: 'Wireless > WiFi Interfaces > Scan',
    guest: 'Quick Set > Guest Network',
    dhcp: 'IP > DHCP Server > Leases',
    parental: 'IP > Kid Control',
    reboot: 'System > Reboot',
  },
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
