import type { Pack, Way } from './pack.ts';

/** MediaTek's and Ralink's kit. */
export const pack: Pack = {
  family: 'mediatek',
  vendor: 'MediaTek',
  marks: [
    { path: /\/wireless\/(basic|advanced|security|stainfo|wps)\.asp/, weight: 0.6 },
    { source: /goform\/(wirelessBasic|wirelessAdvanced|APSecurity|wirelessApcli|wirelessMode)\b/, weight: 0.5 },
  ],
};

export const way: Way = {
  family: 'mediatek',
  brands: [],
  menu: {
    wireless: 'Wireless Settings > Basic',
    channel: 'Wireless Settings > Basic',
    'mac-filter': 'Wireless Settings > Security',
    security: 'Wireless Settings > Security',
    clients: 'Wireless Settings > Station List',
    reboot: 'Administration > Management',
  },
  thin: ['survey', 'guest', 'dhcp', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
