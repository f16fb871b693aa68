/** Rows about the network's name and lock. */
import { OF_KNOWN_MAKE, extra, input, setting } from '../build.ts';
import { B24, B5, locked, mode24, when } from '../cases/parts.ts';
import type { Row } from './row.ts';

const radio = (value: string, more: object) => setting('radio-enable', value, more);
const name = (value: string, more: object = B24) => setting('ssid', value, more);

export const nameRows: Row[] = [
  {
    cause: 'wrong-password-or-ssid-changed',
    row: 'another name than the camera knew',
    rules: ['name-changed'],
    severity: 'likely',
    holds: input({ settings: [name('Home')] }, when('wrong-password-or-ssid-changed')),
    not: input({ settings: [name('Home', B5)] }, when('wrong-password-or-ssid-changed')),
  },
  {
    cause: 'wrong-password-or-ssid-changed',
    row: 'hidden name on 2.4 GHz',
    rules: ['name-hidden'],
    severity: 'likely',
    holds: input({ settings: [setting('ssid-broadcast', 'off', B24)] }),
    not: input({ settings: [setting('ssid-broadcast', 'off', B5)] }),
  },
  {
    cause: 'wrong-password-or-ssid-changed',
    row: 'password, never read',
    rules: ['password-by-hand'],
    severity: 'fine',
    holds: input({ settings: [name('Home')] }, when('wrong-password-or-ssid-changed')),
    not: input({ settings: [name('Home')] }, when('vpn')),
  },
  {
    cause: 'ssid-special-chars',
    row: 'name with other characters',
    rules: ['name-special'],
    severity: 'likely',
    holds: input({ settings: [name('Tom & Ann')] }),
    not: input({ settings: [name('Tom_and-Ann')] }),
  },
  {
    cause: 'ssid-special-chars',
    row: 'name with other characters, the camera worked with it before',
    rules: ['name-special'],
    severity: 'improves',
    holds: input({ settings: [name('Tom & Ann')] }, { answers: { when: 'by-itself' } }),
    not: input({ settings: [name('Tom_and-Ann')] }, { answers: { when: 'by-itself' } }),
  },
  {
    cause: 'ssid-special-chars',
    row: 'the person says the password holds such characters',
    rules: ['password-special'],
    severity: 'likely',
    holds: input({}, { answers: { 'special-chars': 'password' } }),
    not: input({}, { answers: { 'special-chars': 'none' } }),
  },
];

export const lockRows: Row[] = [
  {
    cause: 'security-wpa3',
    row: 'WPA3 alone',
    rules: ['wpa3-only'],
    severity: 'blocker',
    holds: input({ settings: [locked('WPA3-Personal')] }),
    not: input({ settings: [locked('WPA2/WPA3-Personal')] }),
  },
  {
    cause: 'security-wpa3',
    row: 'protected management frames required',
    rules: ['frames-required'],
    severity: 'blocker',
    holds: input({
      settings: [locked('WPA2-PSK [AES]')],
      extras: [extra('pmf', 'required')],
      router: OF_KNOWN_MAKE,
    }),
    not: input({ settings: [locked('WPA2-PSK [AES]')], extras: [extra('pmf', 'optional')] }),
  },
  {
    cause: 'security-wpa3',
    row: 'WPA2/WPA3 mixed, joining fails',
    rules: ['wpa-mixed'],
    severity: 'improves',
    holds: input({ settings: [locked('WPA2/WPA3-Personal')] }, when('security-wpa3')),
    not: input({ settings: [locked('WPA2/WPA3-Personal')] }),
  },
  {
    cause: 'security-wpa3',
    row: 'Enterprise',
    rules: ['enterprise'],
    severity: 'blocker',
    holds: input({ settings: [setting('security-mode', 'WPA2 Enterprise', B24)] }),
    not: input({ settings: [setting('security-mode', 'WPA2 Personal', B24)] }),
  },
  {
    cause: 'security-wpa3',
    row: 'ax on 2.4 GHz, "wrong password" though right, other rows clean',
    rules: ['ax-on-24'],
    severity: 'improves',
    holds: input({ settings: [mode24('802.11b/g/n/ax mixed')] }, when('security-wpa3')),
    not: input({ settings: [mode24('802.11b/g/n/ax mixed'), radio('off', B24)] }, when('security-wpa3')),
  },
  {
    cause: 'any',
    row: 'open, WEP, WPA with TKIP',
    rules: ['weak-security'],
    severity: 'improves',
    holds: input({ settings: [locked('WPA-PSK [TKIP]')] }),
    not: input({ settings: [locked('WPA2-PSK [AES]')] }),
  },
];
