import type { Way } from './pack.ts';

/** pfSense and OPNsense: usually without Wi-Fi of their own. */
export const way: Way = {
  family: 'pfsense',
  brands: [{ name: 'pfSense / OPNsense', addresses: ['https://192.168.1.1/'], settings: 'page', selfSigned: true }],
  menu: {
    wireless: 'Interfaces',
    channel: 'Interfaces',
    security: 'Interfaces',
    clients: 'Status > DHCP Leases',
    dhcp: 'Services > DHCP Server',
    reboot: 'Diagnostics > Reboot',
  },
  thin: ['mac-filter', 'survey', 'guest', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
