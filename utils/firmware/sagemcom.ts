import type { Pack, Way } from './pack.ts';

/** Sagemcom. */
export const pack: Pack = {
  family: 'sagemcom',
  vendor: 'Sagemcom',
  marks: [{ title: /Sagemcom|F@st/i, weight: 0.7 }],
};

export const way: Way = {
  family: 'sagemcom',
  brands: [{ name: 'Sagemcom', addresses: ['192.168.1.1', '192.168.0.1'], settings: 'page' }],
  menu: {
    wireless: 'WiFi > Basic',
    channel: 'WiFi > Advanced',
    'mac-filter': 'WiFi > MAC Filtering',
    security: 'WiFi > Basic',
    guest: 'WiFi > Guest Network',
    clients: 'Connected Devices',
    dhcp: 'Local Network > DHCP',
    reboot: 'Maintenance > Restart',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
};
