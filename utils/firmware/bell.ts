import type { Pack, Way } from './pack.ts';

/** Bell Home Hub and Giga Hub. */
export const pack: Pack = {
  family: 'bell',
  vendor: 'Bell',
  marks: [{ title: /\b(Bell Home Hub|Home Hub [234]000|Giga Hub)\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'bell',
  brands: [{ name: 'Bell Home Hub', addresses: ['192.168.2.1'], settings: 'page', also: 'giga hub canada' }],
  menu: {
    wireless: 'Manage my Wi-Fi',
    channel: 'Manage my Wi-Fi > Advanced settings',
    security: 'Manage my Wi-Fi',
    clients: 'My devices',
    dhcp: 'Advanced tools and settings > DHCP',
  },
  thin: ['mac-filter', 'survey', 'guest', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['CA'],
};
