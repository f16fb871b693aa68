import type { Pack, Way } from './pack.ts';

/** Orange Livebox. */
export const pack: Pack = {
  family: 'livebox',
  vendor: 'Orange',
  marks: [
    { title: /\bLivebox\b/i, weight: 0.8 },
    { host: /^livebox(\.home)?$/, weight: 0.7 },
    {
      path: /\/(configWifi|advConfigNetworkDhcp|notConnectedDevices|phoneRingTest|supportLedsStatus)\w*\.html/,
      weight: 0.6,
    },
  ],
  links: [
    { select: 'a[href="/configWifi.html"]', to: 'wireless' },
    { select: 'a[href="/advConfigNetworkDhcp.html"]', to: 'dhcp' },
  ],
  landing: 'a[href="/configWifi.html"]',
};

export const way: Way = {
  family: 'livebox',
  brands: [{ name: 'Orange Livebox', addresses: ['livebox', '192.168.1.1'], settings: 'page', also: 'sosh' }],
  menu: {
    wireless: 'mon WiFi > paramètres WiFi',
    channel: 'mon WiFi > WiFi Avancé',
    'mac-filter': 'mon WiFi > WiFi Avancé',
    security: 'mon WiFi > WiFi Avancé',
    clients: 'équipements connectés',
    dhcp: 'configuration avancée > DHCP',
    parental: 'équipements connectés',
  },
  thin: ['survey', 'guest', 'reboot'],
  known: 'fixture',
  source: 'router-menus.md#livebox',
  read: ['wireless', 'channel', 'security', 'clients', 'dhcp'],
  homes: ['FR', 'ES'],
};
