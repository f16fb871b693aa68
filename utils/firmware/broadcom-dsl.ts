import type { Pack, Way } from './pack.ts';

/** Broadcom's DSL kit: Comtrend, and many a provider's box. */
export const pack: Pack = {
  family: 'broadcom-dsl',
  vendor: 'Broadcom',
  marks: [
    { path: /\/(wlcfg(adv|refresh)?|wlsecurity|wlmacflt|wlstationlist|wlwds)\.(html|cmd|wl)\b/, weight: 0.8 },
    { source: /menuBcm\.js|menuTitle\.js|\bwl(macflt|cfg\w*)\.(cmd|html|wl)/, weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'broadcom-dsl',
  brands: [],
  menu: {
    wireless: 'Wireless > Basic',
    channel: 'Wireless > Advanced',
    'mac-filter': 'Wireless > MAC Filter',
    security: 'Wireless > Security',
    clients: 'Wireless > Station Info',
    dhcp: 'Advanced Setup > LAN',
    reboot: 'Management > Reboot',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
