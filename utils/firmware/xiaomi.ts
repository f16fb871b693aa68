import type { Pack, Way } from './pack.ts';

/** Xiaomi and Redmi. */
export const pack: Pack = {
  family: 'xiaomi',
  vendor: 'Xiaomi',
  marks: [
    { title: /小米路由器|Mi (Router|WiFi)|MiWiFi|Redmi.*router/i, weight: 0.8 },
    { source: /miwifi|\/xiaoqiang\//i, weight: 0.6 },
    { host: /^(www\.)?miwifi\.com$/, weight: 0.6 },
  ],
};

export const way: Way = {
  family: 'xiaomi',
  brands: [{ name: 'Xiaomi / Redmi', addresses: ['192.168.31.1'], settings: 'page', also: 'miwifi' }],
  menu: {
    wireless: 'Settings > Wi-Fi settings',
    channel: 'Settings > Wi-Fi settings',
    'mac-filter': 'Settings > Security > Access control',
    security: 'Settings > Wi-Fi settings',
    guest: 'Settings > Guest Wi-Fi',
    clients: 'Devices',
    dhcp: 'Settings > LAN settings',
    reboot: 'Settings > Status',
  },
  thin: ['survey', 'parental'],
  known: 'marks',
  source: 'router-menus.md#general-knowledge',
  homes: ['ES', 'IT'],
};
