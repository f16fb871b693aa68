import type { Pack, Way } from './pack.ts';

/** Vodafone Station and its kin. */
export const pack: Pack = {
  family: 'vodafone',
  vendor: 'Vodafone',
  marks: [
    { title: /Vodafone (Station|Hub|Power ?Hub|Ultra ?Hub|Wi-?Fi Hub|Router)|\bEasyBox\b/i, weight: 0.7 },
    { host: /^vodafone\.(broadband|station|hub|connect)$/i, weight: 0.7 },
  ],
};

export const way: Way = {
  family: 'vodafone',
  brands: [
    { name: 'Vodafone Station', addresses: ['192.168.0.1'], settings: 'page', also: 'kabel deutschland' },
    { name: 'TalkTalk / Vodafone UK', addresses: ['192.168.1.1', 'vodafone.broadband'], settings: 'page' },
  ],
  menu: {
    wireless: 'WLAN > Allgemein',
    channel: 'WLAN > Einstellungen',
    'mac-filter': 'WLAN > MAC-Filter',
    security: 'WLAN > Allgemein',
    guest: 'WLAN > Gast-WLAN',
    clients: 'Überblick',
    dhcp: 'Einstellungen > DHCP',
    reboot: 'Status & Hilfe > Neustart',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['DE', 'IT', 'UK', 'ES'],
};
