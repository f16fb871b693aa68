import type { Way } from './pack.ts';

/** Honor routers. */
export const way: Way = {
  family: 'honor',
  brands: [{ name: 'Honor', addresses: ['192.168.3.1'], settings: 'page' }],
  menu: {
    wireless: 'My Wi-Fi',
    channel: 'More Functions > Wi-Fi Settings > Wi-Fi Advanced',
    'mac-filter': 'More Functions > Security Settings > Wi-Fi Access Control',
    security: 'My Wi-Fi',
    guest: 'More Functions > Wi-Fi Settings > Guest Wi-Fi',
    clients: 'Manage Device',
    dhcp: 'More Functions > Network Settings > LAN',
    reboot: 'More Functions > Maintenance',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
