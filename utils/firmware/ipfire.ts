import type { Pack, Way } from './pack.ts';

/** IPFire: a firewall with a Wi-Fi network, "blue", of its own. */
export const pack: Pack = {
  family: 'ipfire',
  vendor: 'IPFire',
  marks: [{ title: /\bIPFire\b/, weight: 0.6 }],
  // Devices that may join the blue network; beside it stands a list of leases, from which they are added.
  rules: [{ select: 'table:has([name^=frma])', kind: 'mac-filter-list' }],
};

export const way: Way = {
  family: 'ipfire',
  brands: [],
  menu: {
    wireless: 'IPFire > Wireless Access Point',
    'mac-filter': 'Firewall > Blue Access',
    clients: 'Network > DHCP Server',
    dhcp: 'Network > DHCP Server',
    reboot: 'System > Shutdown',
  },
  thin: ['channel', 'survey', 'guest', 'security', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#ipfire',
};
