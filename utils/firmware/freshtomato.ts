import type { Pack, Way } from './pack.ts';

/** FreshTomato and Tomato. */
export const pack: Pack = {
  family: 'freshtomato',
  vendor: 'Tomato',
  marks: [
    {
      title:
        /^\[.+\] (Status|Bandwidth|IP Traffic|Tools|Basic|Advanced|Port Forwarding|QoS|Admin\w*|USB|VPN|Web Server)\b/,
      weight: 0.6,
    },
    { has: 'form[action="tomato.cgi"],[name=_nextpage]', weight: 0.6 },
    { source: /tomato\.(js|css|cgi)/, weight: 0.6 },
  ],
  rules: [
    { select: '#dev-grid', kind: 'client-list' },
    { select: '#survey-grid', kind: 'site-survey' },
  ],
  links: [
    { select: '#navi a[href="basic-network.asp"]', to: 'wireless' },
    { select: '#navi a[href="basic-wfilter.asp"]', to: 'mac-filter' },
    { select: '#navi a[href="status-devices.asp"]', to: 'clients' },
    { select: '#navi a[href="tools-survey.asp"]', to: 'survey' },
  ],
  landing: '#navi a[href="basic-network.asp"]',
};

export const way: Way = {
  family: 'freshtomato',
  brands: [],
  menu: {
    wireless: 'Basic > Network',
    channel: 'Basic > Network',
    'mac-filter': 'Basic > Wireless Filter',
    security: 'Basic > Network',
    clients: 'Status > Device List',
    survey: 'Tools > Wireless Survey',
    dhcp: 'Advanced > DHCP/DNS',
    parental: 'Access Restriction',
    reboot: 'Reboot...',
  },
  thin: ['guest'],
  known: 'fixture',
  source: 'router-pages.md#freshtomato',
  read: ['wireless', 'mac-filter', 'clients', 'dhcp', 'parental'],
};
