import type { Pack, Way } from './pack.ts';

/** ZTE fibre boxes (ZXHN, F6xx). */
export const pack: Pack = {
  family: 'zte-ont',
  vendor: 'ZTE',
  marks: [
    { title: /ZXHN|ZXV10|\bF6\d\d[A-Z]?(V\d)?\b/, weight: 0.8 },
    { title: /\bZTE\b/, weight: 0.4 },
    { source: /getpage\.(gch|lua)|template\.gch/, weight: 0.6 },
    { path: /getpage\.(gch|lua)|template\.gch/, weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'zte-ont',
  brands: [{ name: 'ZTE', addresses: ['192.168.1.1', '192.168.0.1', '192.168.8.1'], settings: 'page' }],
  menu: {
    wireless: 'Local Network > WLAN > WLAN Basic',
    channel: 'Local Network > WLAN > WLAN Basic',
    'mac-filter': 'Local Network > WLAN > WLAN Advanced > Access Control',
    security: 'Local Network > WLAN > WLAN Basic',
    clients: 'Local Network > Status > WLAN Client Status',
    dhcp: 'Local Network > LAN > DHCP Server',
    reboot: 'Management & Diagnosis > System Management',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['ES', 'IT', 'UK'],
};
