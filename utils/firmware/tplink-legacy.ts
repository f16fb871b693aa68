import type { Pack } from './pack.ts';

/** TP-Link's classic frameset pages (TL-WR, TL-WDR, early Archer). */
export const tplinkLegacy: Pack = {
  family: 'tplink-legacy',
  vendor: 'TP-Link',
  marks: [
    { path: /\/userRpm\/|\/help\/\w+HelpRpm\.htm/i, weight: 0.8 },
    { source: /dynaform\/|localiztion\/|userRpm\/|\wRpm\.htm/, weight: 0.6 },
    { title: /TL-W(R|DR|A)\d|TP-LINK.*(router|wireless)/i, weight: 0.6 },
    { host: /^tplink(login\.net|wifi\.net|modem\.net|repeater\.net)$/i, weight: 0.6 },
    { has: '#autoWidth #t_title,frame[name=bottomLeftFrame],#pcPassword', weight: 0.6 },
  ],
  login: '#pcPassword,#loginBox',
  rules: [
    { select: 'input[name=ap]', kind: 'radio-enable' },
    { select: 'input[name=broadcast]', kind: 'ssid-broadcast', inverted: false },
    { select: '#channel,select[name=channel]', kind: 'channel' },
    { select: 'select[name=chanWidth]', kind: 'channel-width' },
    { select: 'select[name=mode]', kind: 'wireless-mode' },
    { select: 'input[name=ExcludeUnlisted]', kind: 'mac-filter-mode' },
    { select: 'input[name=apisolation]', kind: 'ap-isolation' },
  ],
  never: 'select[name=Type],select[name=keytype],#authtype',
};
