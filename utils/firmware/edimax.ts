import type { Pack, Way } from './pack.ts';

/** Edimax. */
export const pack: Pack = {
  family: 'edimax',
  vendor: 'Edimax',
  marks: [
    { path: /\/wireless(5g)?_(access|basic|advanced|clients|security)\.asp/, weight: 0.6 },
    { source: /goform\/form(Wl(Ac|Encrypt|anSetup|basic|EnableSwitch)\b|iNIC|refresh)/, weight: 0.5 },
    { has: '.dnsTableHe,.footBorder', weight: 0.4 },
    { title: /\bEdimax\b/i, weight: 0.6 },
  ],
  rules: [{ select: 'form[name=formFilterDel] .footBorder + .footBorder', kind: 'mac-filter-list' }],
  // Its heads, which stand in a table of their own above the rows.
  never: '.footBorder:has(.dnsTableHe)',
};

export const way: Way = {
  family: 'edimax',
  brands: [],
  menu: {
    wireless: 'Wireless > Basic',
    channel: 'Wireless > Basic',
    'mac-filter': 'Wireless > MAC Filter',
    security: 'Wireless > Security',
    clients: 'Wireless > Clients',
    dhcp: 'LAN',
    reboot: 'Administration > Restart',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'sourced',
  source: 'router-menus.md#edimax',
};
