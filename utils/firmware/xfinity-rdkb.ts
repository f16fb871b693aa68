import type { Pack } from './pack.ts';

/** RDK-B gateways: Xfinity, and by syndication Cox, Rogers, Shaw, Sky. */
export const xfinityRdkb: Pack = {
  family: 'xfinity-rdkb',
  vendor: 'Xfinity',
  marks: [
    { title: /- (XFINITY|Sky|Cox|Rogers|Shaw)\s*$/i, weight: 0.7 },
    { title: /^(Gateway|Connected Devices|Login|Troubleshooting) (>|-)/, weight: 0.4 },
    {
      path: /\/(wireless_network_configuration|connected_devices_\w+|managed_devices|at_a_glance|restore_reboot)\w*\.(php|jst)/,
      weight: 0.7,
    },
    { source: /check\.(php|jst)/, weight: 0.4 },
    { has: '#educational-tip,.radioswitch_cont,.readonlyLabel,#nav-wifi-config', weight: 0.5 },
    { has: 'form#pageForm input#username,form#pageForm input#password', weight: 0.4 },
  ],
  login: 'form[action*="check."] input#password,form input#username',
  rules: [
    { select: '#mac_ssid', kind: 'band-select' },
    { select: '#filtering_mode', kind: 'mac-filter-mode' },
    { select: '#filter_table', kind: 'mac-filter-list' },
    { select: '#auto_table', kind: 'client-list' },
    { select: '#security', kind: 'security-mode' },
  ],
  never: '#auto_channel_number,#auto_channel_number1,#manual_table,#private_wifi,#other_wifi,#public_wifi',
};
