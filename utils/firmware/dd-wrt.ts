import type { Pack, Way } from './pack.ts';

/** DD-WRT. */
export const pack: Pack = {
  family: 'dd-wrt',
  vendor: 'DD-WRT',
  marks: [
    { title: /DD-WRT/i, weight: 0.8 },
    { has: '.setting > .label + select,.setting > .label + input', weight: 0.3 },
    { source: /Wireless_Basic|apply\.cgi/, weight: 0.2 },
    { path: /\/(WL_FilterTable|Wireless_(Basic|MAC|radauth)|WL_WPATable)\b/, weight: 0.5 },
  ],
};

export const way: Way = {
  family: 'dd-wrt',
  brands: [{ name: 'DD-WRT / FreshTomato', addresses: ['192.168.1.1'], settings: 'page', also: 'ddwrt' }],
  menu: {
    wireless: 'Wireless > Basic Settings',
    channel: 'Wireless > Basic Settings',
    'mac-filter': 'Wireless > MAC Filter',
    security: 'Wireless > Wireless Security',
    clients: 'Status > Wireless',
    survey: 'Status > Wireless > Site Survey',
    dhcp: 'Setup > Basic Setup',
    parental: 'Access Restrictions',
    reboot: 'Administration > Management',
  },
  thin: ['guest'],
  known: 'sourced',
  source: 'router-menus.md#dd-wrt',
  read: ['wireless', 'mac-filter', 'security', 'parental'],
};
