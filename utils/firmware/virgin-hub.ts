import type { Pack, Way } from './pack.ts';

/** Virgin Media hubs. */
export const pack: Pack = {
  family: 'virgin-hub',
  vendor: 'Virgin Media',
  marks: [{ title: /Virgin Media|\bSuper ?Hub\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'virgin-hub',
  brands: [{ name: 'Virgin Media', addresses: ['192.168.0.1'], settings: 'page', also: 'super hub uk' }],
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
  homes: ['UK'],
};
