import type { Pack, Way } from './pack.ts';

/** D-Link's classic pages (DIR-6xx and kin). */
export const pack: Pack = {
  family: 'dlink',
  vendor: 'D-Link',
  marks: [
    { title: /D-?LINK CORPORATION/i, weight: 0.8 },
    { title: /D-?LINK/i, weight: 0.5 },
    { has: '#topnav_container,#header_container', weight: 0.4 },
    { host: /^dlinkrouter(\.local)?$/, weight: 0.7 },
  ],
  rules: [
    { select: '#w_enable', kind: 'radio-enable', band: '2.4' },
    { select: '#sel_wlan0_channel', kind: 'channel' },
  ],
};

export const way: Way = {
  family: 'dlink',
  brands: [{ name: 'D-Link', addresses: ['192.168.0.1', 'dlinkrouter.local'], settings: 'page', also: 'dlink' }],
  menu: {
    wireless: 'Setup > Wireless Settings',
    channel: 'Setup > Wireless Settings',
    'mac-filter': 'Advanced > MAC Address Filter',
    security: 'Setup > Wireless Settings',
    guest: 'Advanced > Guest Zone',
    clients: 'Status > Wireless',
    dhcp: 'Setup > LAN Setup',
    parental: 'Advanced > Website Filter',
    reboot: 'Tools > System',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-pages.md#dlink-dir615',
  read: ['mac-filter', 'parental'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
