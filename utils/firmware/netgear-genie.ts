import type { Pack, Way } from './pack.ts';

/** NETGEAR's genie pages (R, WNR, WNDR, Nighthawk). */
export const pack: Pack = {
  family: 'netgear-genie',
  vendor: 'NETGEAR',
  marks: [
    // NETGEAR makes modems, switches and storage too.
    { title: /NETGEAR[\s\S]*(?:router|genie|gateway|\b(?:R|RAX|RS|RBR|WNR?D?R?|DGN|MBR|LBR)\d{2,4})/i, weight: 0.7 },
    { title: /NETGEAR/i, weight: 0.3 },
    { path: /\/(W(LG|AN|IZ)|DEV|DIG|BAS|LAN|FW|UPG)_\w+\.htm|\/(adv_)?index\.htm/, weight: 0.4 },
    { source: /\bwlan?g?_\w+\.cgi|\.cgi\?id=|genie/, weight: 0.4 },
    { host: /^(www\.)?routerlogin\.(net|com)$/i, weight: 0.7 },
    { has: '#full-page-container .subhead2,.button-apply,input[name=buttonHit]', weight: 0.5 },
    { path: /\/DIG_reboot\.htm/, weight: 0.6 },
  ],
  rules: [
    { select: 'select[name^=w_channel]', kind: 'channel' },
    { select: 'select[name^=opmode]', kind: 'wireless-mode' },
    { select: 'input[name^=enable_ap]', kind: 'radio-enable' },
    { select: 'input[name^=ssid_bc]', kind: 'ssid-broadcast', inverted: false },
    { select: 'input[name^=security_type]', kind: 'security-mode' },
    { select: 'input[name=accessLimit]', kind: 'mac-filter-enable' },
    { select: 'input[name=enable_5g_band_steering]', kind: 'band-steering' },
  ],
};

export const way: Way = {
  family: 'netgear-genie',
  brands: [
    {
      name: 'Netgear',
      addresses: ['routerlogin.net', '192.168.1.1', '192.168.0.1'],
      settings: 'page',
      also: 'nighthawk',
    },
  ],
  menu: {
    wireless: 'BASIC > Wireless',
    channel: 'BASIC > Wireless',
    'mac-filter': 'ADVANCED > Security > Access Control',
    security: 'BASIC > Wireless',
    guest: 'BASIC > Guest Network',
    clients: 'BASIC > Attached Devices',
    dhcp: 'ADVANCED > Setup > LAN Setup',
    parental: 'BASIC > Parental Controls',
    reboot: 'ADVANCED > Reboot',
  },
  thin: ['survey'],
  known: 'sourced',
  source: 'router-pages.md#netgear-genie',
  read: ['wireless', 'channel', 'mac-filter', 'clients', 'reboot'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
