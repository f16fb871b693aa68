import type { Pack, Way } from './pack.ts';

/** Connect Box: Ziggo, UPC and others. */
export const pack: Pack = {
  family: 'connect-box',
  vendor: 'Connect Box',
  marks: [{ title: /\bConnect ?Box\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'connect-box',
  brands: [{ name: 'Ziggo', addresses: ['192.168.178.1'], settings: 'page', also: 'connectbox' }],
  menu: {
    wireless: 'Advanced settings > Wireless > Wireless signal',
    channel: 'Advanced settings > Wireless > Wireless signal',
    'mac-filter': 'Advanced settings > Security > MAC filtering',
    security: 'Advanced settings > Wireless > Security',
    guest: 'Advanced settings > Wireless > Guest network',
    clients: 'Connected devices',
    dhcp: 'Advanced settings > DHCP',
    reboot: 'Admin > Reboot',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
