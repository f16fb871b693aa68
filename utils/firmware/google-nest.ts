import type { Way } from './pack.ts';

/** Google Wifi and Nest Wifi: no page, everything in the app. */
export const way: Way = {
  family: 'google-nest',
  brands: [
    { name: 'Google / Nest Wifi', addresses: [], settings: 'app', also: 'onhub', app: 'Google Home', tip: 'google' },
  ],
  menu: {
    wireless: 'Wifi > Network settings',
    security: 'Wifi > Network settings > Advanced networking',
    guest: 'Wifi > Network settings > Guest network',
    'mac-filter': 'Wifi > Devices',
    clients: 'Wifi > Devices',
    parental: 'Wifi > Family Wi-Fi',
    dhcp: 'Wifi > Network settings > Advanced networking',
    reboot: 'Wifi > Network settings > Restart network',
  },
  thin: ['channel', 'survey'],
  known: 'sourced',
  source: 'router-menus.md#google-nest',
  read: ['wireless', 'reboot'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
