import type { Pack, Way } from './pack.ts';

/** Swisscom Internet-Box. */
export const pack: Pack = {
  family: 'swisscom',
  vendor: 'Swisscom',
  marks: [{ title: /Internet-?Box.*Swisscom|Swisscom.*Internet-?Box|^Internet-Box\b/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'swisscom',
  brands: [{ name: 'Swisscom Internet-Box', addresses: ['192.168.1.1'], settings: 'page' }],
  menu: {
    wireless: 'WLAN',
    channel: 'WLAN > Einstellungen',
    security: 'WLAN',
    guest: 'WLAN > Gäste-WLAN',
    clients: 'Geräte',
  },
  thin: ['mac-filter', 'survey', 'dhcp', 'parental', 'reboot'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
