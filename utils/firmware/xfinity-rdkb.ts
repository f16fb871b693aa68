import type { Pack, Way } from './pack.ts';

/** RDK-B gateways: Xfinity, and by syndication Cox, Rogers, Shaw, Sky Italia. */
export const pack: Pack = {
  family: 'xfinity-rdkb',
  vendor: 'Xfinity',
  marks: [
    { title: /- (XFINITY|Sky|Cox|Rogers|Shaw)\s*$/i, weight: 0.6 },
    { title: /^(Gateway|Connected Devices|Parental Control|Login|Troubleshooting) (>|-)/, weight: 0.4 },
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
    {
      select: '#filtering_mode',
      kind: 'mac-filter-mode',
      values: { allow_all: 'off', allow: 'allow', deny: 'deny' },
    },
    { select: '#filter_table', kind: 'mac-filter-list' },
    { select: '#auto_table', kind: 'client-list' },
    { select: '#security', kind: 'security-mode' },
  ],
  links: [
    { select: '.nav-wifi-config a,a[href^="wireless_network_configuration."]', to: 'wireless' },
    { select: 'a[href^="connected_devices_computers."]', to: 'clients' },
    { select: 'a[href^="managed_devices."]', to: 'parental' },
    { select: 'a[href^="local_ip_configuration."]', to: 'dhcp' },
  ],
  landing: '.nav-wifi-config,.nav-at-a-glance',
  never: '#auto_channel_number,#auto_channel_number1,#manual_table,#private_wifi,#other_wifi,#public_wifi',
};

export const way: Way = {
  family: 'xfinity-rdkb',
  brands: [
    {
      name: 'Xfinity / Comcast',
      addresses: ['10.0.0.1'],
      settings: 'partly',
      also: 'xfi',
      app: 'Xfinity',
      tip: 'xfinity',
    },
    { name: 'Rogers / Shaw', addresses: ['10.0.0.1'], settings: 'partly', also: 'ignite bluecurve canada' },
  ],
  menu: {
    wireless: 'Gateway > Connection > Wi-Fi',
    channel: 'Gateway > Connection > Wi-Fi > Edit',
    'mac-filter': 'Gateway > Connection > Wi-Fi',
    security: 'Gateway > Connection > Wi-Fi > Edit',
    clients: 'Connected Devices > Devices',
    dhcp: 'Gateway > Connection > Local IP Network',
    parental: 'Parental Control > Managed Devices',
    reboot: 'Troubleshooting > Reset / Restore Gateway',
  },
  thin: ['survey', 'guest'],
  known: 'fixture',
  source: 'router-pages.md#xfinity-rdkb',
  read: ['wireless', 'channel', 'mac-filter', 'security', 'clients', 'dhcp', 'parental', 'reboot'],
  homes: ['US', 'CA', 'IT'],
};
