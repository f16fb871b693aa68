import type { Pack, Way } from './pack.ts';

/** Gargoyle. */
export const pack: Pack = {
  family: 'gargoyle',
  vendor: 'Gargoyle',
  marks: [
    { title: /Gargoyle/i, weight: 0.8 },
    { source: /gargoyle/i, weight: 0.7 },
  ],
  rules: [{ select: '#mac_table', kind: 'mac-filter-list' }],
  links: [
    { select: 'a[href="/basic.sh"]', to: 'wireless' },
    { select: 'a[href="/dhcp.sh"]', to: 'dhcp' },
    { select: 'a[href="/restriction.sh"]', to: 'parental' },
    { select: 'a[href="/reboot.sh"]', to: 'reboot' },
  ],
};

export const way: Way = {
  family: 'gargoyle',
  brands: [],
  menu: {
    wireless: 'Connection > Basic',
    channel: 'Connection > Basic',
    'mac-filter': 'Connection > Basic',
    security: 'Connection > Basic',
    clients: 'Status > Hosts',
    dhcp: 'Connection > DHCP',
    parental: 'Firewall > Restrictions',
    reboot: 'System > Reboot',
  },
  thin: ['survey', 'guest'],
  known: 'sourced',
  source: 'router-menus.md#gargoyle',
  read: ['wireless', 'channel', 'mac-filter', 'dhcp', 'parental', 'reboot'],
};
