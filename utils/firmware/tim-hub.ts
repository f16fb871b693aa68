import type { Pack, Way } from './pack.ts';

/** TIM Hub. */
export const pack: Pack = {
  family: 'tim-hub',
  vendor: 'TIM',
  marks: [{ title: /\bTIM ?HUB\b|\bModem TIM\b/i, weight: 0.8 }],
};

export const way: Way = {
  family: 'tim-hub',
  brands: [{ name: 'TIM HUB', addresses: ['192.168.1.1'], settings: 'page', also: 'telecom italia alice' }],
  menu: {
    wireless: 'Wi-Fi',
    channel: 'Wi-Fi',
    'mac-filter': 'Wi-Fi > Controllo accessi',
    security: 'Wi-Fi',
    guest: 'Wi-Fi > Rete ospiti',
    clients: 'Dispositivi',
    dhcp: 'Rete locale',
  },
  thin: ['survey', 'parental', 'reboot'],
  known: 'sourced',
  source: 'router-menus.md#tim-hub',
  read: ['mac-filter'],
  homes: ['IT'],
};
