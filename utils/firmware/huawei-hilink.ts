import type { Pack, Way } from './pack.ts';

/** Huawei mobile routers (B and E series) with the HiLink pages. */
export const pack: Pack = {
  family: 'huawei-hilink',
  vendor: 'Huawei',
  marks: [
    { has: '#cradleimg,#signal-simg', weight: 0.5 },
    { path: /\/html\/(home|content|wlan\w*|deviceinfo\w*|dmz\w*|dhcp\w*|mac\w*filter\w*)\.html/, weight: 0.3 },
    { title: /HUAWEI|HiLink/i, weight: 0.5 },
  ],
  // Filled by a script once 5 GHz is there.
  rules: [{ select: '#status5', kind: 'radio-enable' }],
  box: 'hotspot',
};

export const way: Way = {
  family: 'huawei-hilink',
  brands: [],
  menu: {
    wireless: 'Settings > WLAN > WLAN Basic Settings',
    channel: 'Settings > WLAN > WLAN Advanced Settings',
    'mac-filter': 'Settings > WLAN > WLAN MAC Filter',
    security: 'Settings > WLAN > WLAN Basic Settings',
    clients: 'Statistics',
    dhcp: 'Settings > WLAN > DHCP',
    reboot: 'Settings > System > Reboot',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#huawei-hilink',
  read: ['mac-filter'],
  homes: ['DE', 'IT', 'ES', 'UK'],
};
