import type { Pack, Way } from './pack.ts';

/** TP-Link's classic frameset pages (TL-WR, TL-WDR, early Archer). */
export const pack: Pack = {
  family: 'tplink-legacy',
  vendor: 'TP-Link',
  marks: [
    { path: /\/userRpm\/|\/help\/\w+HelpRpm\.htm/i, weight: 0.8 },
    { source: /dynaform\/|localiztion\/|userRpm\/|\wRpm\.htm/, weight: 0.6 },
    { title: /TL-W(R|DR|A)\d|TP-LINK.*(router|wireless)/i, weight: 0.6 },
    { host: /^tplink(login|wifi|modem)\.net$/i, weight: 0.5 },
    { has: '#autoWidth #t_title,frame[name=bottomLeftFrame],#pcPassword', weight: 0.6 },
  ],
  login: '#pcPassword,#loginBox',
  rules: [
    { select: 'input[name=ap]', kind: 'radio-enable' },
    { select: 'input[name=broadcast]', kind: 'ssid-broadcast', inverted: false },
    { select: '#channel,select[name=channel]', kind: 'channel', values: { '15': 'auto' } },
    { select: 'select[name=chanWidth]', kind: 'channel-width' },
    { select: 'select[name=mode]', kind: 'wireless-mode' },
    { select: 'input[name=ExcludeUnlisted]', kind: 'mac-filter-mode', values: { '1': 'deny', '2': 'allow' } },
    { select: 'input[name=apisolation]', kind: 'ap-isolation' },
  ],
  never: 'select[name=Type],select[name=keytype],#authtype',
};

export const way: Way = {
  family: 'tplink-legacy',
  brands: [],
  menu: {
    wireless: 'Wireless > Wireless Settings',
    channel: 'Wireless > Wireless Settings',
    'mac-filter': 'Wireless > Wireless MAC Filtering',
    security: 'Wireless > Wireless Security',
    clients: 'Wireless > Wireless Statistics',
    dhcp: 'DHCP > DHCP Settings',
    parental: 'Parental Control',
    guest: 'Guest Network',
    reboot: 'System Tools > Reboot',
  },
  thin: ['survey'],
  known: 'fixture',
  source: 'router-pages.md#tplink-legacy',
  read: ['mac-filter'],
  homes: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES'],
};
