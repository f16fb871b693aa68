import type { Pack, Way } from './pack.ts';

/** GL.iNet's own panel; its advanced view is LuCI. */
export const pack: Pack = {
  family: 'glinet',
  vendor: 'GL.iNet',
  marks: [
    { title: /GL\.iNet/i, weight: 0.6 },
    { title: /^Admin Panel$/i, weight: 0.3 },
    { source: /gl-(sdk|ui)|\/src\/.*gl-/i, weight: 0.5 },
    { host: /^console\.gl-inet\.com$/, weight: 0.8 },
  ],
};

export const way: Way = {
  family: 'glinet',
  brands: [{ name: 'GL.iNet', addresses: ['192.168.8.1'], settings: 'page', also: 'glinet slate beryl' }],
  menu: {
    wireless: 'Wireless',
    channel: 'Wireless',
    'mac-filter': 'Clients',
    security: 'Wireless',
    guest: 'Wireless > Guest',
    clients: 'Clients',
    dhcp: 'Network > LAN',
    reboot: 'System > Reboot',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
