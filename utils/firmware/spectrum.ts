import type { Way } from './pack.ts';

/** Spectrum: no page, everything in the app. */
export const way: Way = {
  family: 'spectrum',
  brands: [{ name: 'Spectrum', addresses: [], settings: 'app', also: 'charter', app: 'My Spectrum' }],
  menu: {
    wireless: 'Services > Your Spectrum Network > Advanced WiFi Settings',
    clients: 'Services > Internet',
    reboot: 'Services > Internet > Restart Equipment',
  },
  thin: ['mac-filter', 'channel', 'survey', 'guest', 'security', 'dhcp', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#spectrum',
  read: ['wireless', 'reboot'],
  homes: ['US'],
};
