import type { Pack, Way } from './pack.ts';

/** Huawei fibre boxes (HG8, EG8). */
export const pack: Pack = {
  family: 'huawei-ont',
  vendor: 'Huawei',
  marks: [
    { path: /\/html\/(amp|bbsp|ssmp)\//, weight: 0.8 },
    { has: '#onttoken,#hwonttoken,[name=onttoken]', weight: 0.6 },
    { title: /HG8\d{3}|EchoLife|OptiXstar/i, weight: 0.7 },
  ],
  rules: [
    { select: '#wlHide', kind: 'ssid-broadcast', inverted: false },
    { select: '#EnableMacFilter', kind: 'mac-filter-enable' },
    { select: '#FilterMode', kind: 'mac-filter-mode', values: { '0': 'deny', '1': 'allow' } },
    { select: '#WMacfilterConfigList', kind: 'mac-filter-list' },
    { select: '#Channel', kind: 'channel', values: { '0': 'auto', '-1': 'auto' } },
  ],
};

export const way: Way = {
  family: 'huawei-ont',
  brands: [
    {
      name: 'Huawei',
      addresses: ['192.168.3.1', '192.168.8.1', '192.168.100.1'],
      settings: 'page',
      also: 'echolife hg',
    },
  ],
  menu: {
    wireless: 'WLAN > 2.4G Basic Network Settings',
    channel: 'WLAN > 2.4G Advanced Network Settings',
    'mac-filter': 'Security > Wi-Fi MAC Filter Configuration',
    security: 'WLAN > 2.4G Basic Network Settings',
    clients: 'System Information > User Device Information',
    dhcp: 'LAN > DHCP Server Configuration',
    reboot: 'System Tools > Reboot',
  },
  thin: ['survey', 'guest', 'parental'],
  known: 'fixture',
  source: 'router-pages.md#huawei-ont',
  homes: ['ES', 'IT'],
};
