import type { Pack, Way } from './pack.ts';

/** ZTE hotspots and LTE routers with the hash-routed pages. */
export const pack: Pack = {
  family: 'zte-hotspot',
  vendor: 'ZTE',
  marks: [
    { has: '#spanClientCount,#ifrContainer #settings-page', weight: 0.6 },
    { path: /#(settings_\w+|wifi_\w+|station_info|statistic)\b/, weight: 0.3 },
  ],
  rules: [{ select: '#tabStation', kind: 'client-list' }],
  // One rule of the firewall.
  never: '#txtMacAddress',
  landing: '#spanClientCount',
  box: 'hotspot',
};

export const way: Way = {
  family: 'zte-hotspot',
  brands: [],
  menu: {
    wireless: 'Settings > Wi-Fi Settings > Main SSID',
    channel: 'Settings > Wi-Fi Settings > Advanced Settings',
    'mac-filter': 'Settings > Wi-Fi Settings > Black List',
    security: 'Settings > Wi-Fi Settings > Main SSID',
    clients: 'Status > Connected Devices',
    dhcp: 'Settings > Router Settings',
    reboot: 'Settings > Device Settings > Restart',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#zte-hotspot',
};
