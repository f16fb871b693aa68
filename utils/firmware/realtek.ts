import type { Pack, Way } from './pack.ts';

/** Realtek's kit: fibre and DSL boxes, and thousands of white labels. */
export const pack: Pack = {
  family: 'realtek',
  vendor: 'Realtek',
  marks: [
    { source: /\/boa(form|frm)\//, weight: 0.7 },
    { has: '[name="submit-url"]', weight: 0.4 },
    { path: /\/boaroot\//, weight: 0.5 },
    { has: 'form[name=wlanSetup],form[name=formWlAcAdd]', weight: 0.5 },
  ],
  rules: [
    { select: '[name=wlanAcEnabled]', kind: 'mac-filter-mode', values: { '0': 'off', '1': 'allow', '2': 'deny' } },
    { select: 'form[name=wlanSetup] [name=wlanDisabled]', kind: 'radio-enable', inverted: true },
    { select: 'form[name=wlanSetup] select[name=chan]', kind: 'channel', values: { '0': 'auto' } },
  ],
};

export const way: Way = {
  family: 'realtek',
  brands: [],
  menu: {
    wireless: 'WLAN > Basic Settings',
    channel: 'WLAN > Basic Settings',
    'mac-filter': 'WLAN > Access Control',
    security: 'WLAN > Security',
    clients: 'WLAN > Status',
    survey: 'WLAN > Site Survey',
    dhcp: 'LAN > DHCP',
    reboot: 'Admin > Commit/Reboot',
  },
  thin: ['guest', 'parental'],
  known: 'fixture',
  source: 'router-pages.md#realtek-onu',
};
