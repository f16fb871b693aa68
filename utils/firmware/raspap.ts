import type { Pack, Way } from './pack.ts';

/** RaspAP. */
export const pack: Pack = {
  family: 'raspap',
  vendor: 'RaspAP',
  marks: [
    { title: /RaspAP/, weight: 0.8 },
    { path: /\/(hostapd_conf|wpa_conf|dhcpd_conf|network_conf)\b/, weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'raspap',
  brands: [],
  menu: {
    wireless: 'Hotspot',
    channel: 'Hotspot',
    security: 'Hotspot',
    clients: 'Dashboard',
    dhcp: 'DHCP Server',
    reboot: 'System',
  },
  thin: ['mac-filter', 'survey', 'guest', 'parental'],
  known: 'sourced',
  source: 'router-pages.md#raspap',
  read: ['wireless', 'dhcp', 'reboot'],
};
