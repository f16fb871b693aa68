/** Cases of the rules about how the network is locked, and its name. */
import { extra, input, link, setting } from '../advice-build.ts';
import { type RuleCase, B24, B5, when, SECURITY, locked, mode24 } from './parts.ts';

export const securityCases: Record<string, RuleCase> = {
  'wpa3-only': {
    fires: [
      input({ settings: [locked('WPA3-Personal')] }),
      input({ settings: [setting('security-mode', 'WPA3-SAE (strong security)')] }),
      input({ settings: [locked('OWE', { options: [...SECURITY, 'OWE'] })], links: [link('guest')] }),
    ],
    not: [
      input({ settings: [locked('WPA2-PSK [AES]')] }),
      input({ settings: [locked('WPA2/WPA3-Personal')] }),
      input({ settings: [locked('WPA3-Personal', B5)] }),
      input({ settings: [locked('WPA3-Personal', { guest: true })] }),
      // Nothing better is offered.
      input({ settings: [locked('WPA3-Personal', { options: ['None', 'WPA3-Personal'] })] }),
    ],
  },
  'frames-required': {
    fires: [input({ extras: [extra('pmf', 'required')] }), input({ extras: [extra('pmf', 'Mandatory')] })],
    not: [input({ extras: [extra('pmf', 'optional')] }), input({ extras: [extra('pmf', null)] })],
  },
  'wpa-mixed': {
    fires: [input({ settings: [locked('WPA2/WPA3-Personal')] }, when('security-wpa3'))],
    not: [
      input({ settings: [locked('WPA2/WPA3-Personal')] }),
      input({ settings: [locked('WPA2-PSK [AES]')] }, when('security-wpa3')),
      input({ settings: [locked('WPA2/WPA3-Personal')] }, when('wifi-weak')),
    ],
  },
  enterprise: {
    fires: [input({ settings: [setting('security-mode', 'WPA2 Enterprise', B24)] })],
    not: [input({ settings: [setting('security-mode', 'WPA2 Personal', B24)] })],
  },
  'ax-on-24': {
    fires: [input({ settings: [mode24('802.11b/g/n/ax mixed')] }, when('security-wpa3'))],
    not: [
      input({ settings: [mode24('802.11b/g/n/ax mixed')] }),
      input({ settings: [mode24('802.11b/g/n mixed')] }, when('security-wpa3')),
      // The lock comes first.
      input({ settings: [mode24('802.11b/g/n/ax mixed'), locked('WPA3-Personal')] }, when('security-wpa3')),
      input({ settings: [mode24('802.11b/g/n/ax mixed'), locked('Enhanced Open (OWE)')] }, when('security-wpa3')),
    ],
  },
  'weak-security': {
    fires: [
      input({ settings: [locked('None')] }),
      input({ settings: [locked('WEP')] }),
      input({ settings: [locked('WPA-PSK [TKIP]')] }, when('battery-low')),
    ],
    not: [
      input({ settings: [locked('WPA2-PSK [AES]')] }),
      input({ settings: [locked('None', { guest: true })] }),
      input({ settings: [locked('WEP', { options: ['None', 'WEP', 'WPA-PSK [TKIP]'] })] }),
      input({ settings: [setting('security-mode', 'Sicherheitsstufe 3', B24)] }),
    ],
  },
  'name-changed': {
    fires: [input({ settings: [setting('ssid', 'Home', B24)] }, when('wrong-password-or-ssid-changed'))],
    not: [
      input({ settings: [setting('ssid', 'Home', B24)] }),
      input({ settings: [setting('ssid', 'Home', B24)] }, when('vpn')),
    ],
  },
  'name-hidden': {
    fires: [input({ settings: [setting('ssid-broadcast', 'off', B24)] })],
    not: [
      input({ settings: [setting('ssid-broadcast', 'on', B24)] }),
      input({ settings: [setting('ssid-broadcast', 'off', B5)] }),
      input({ settings: [setting('ssid-broadcast', 'off', { ...B24, guest: true })] }),
    ],
  },
  'password-by-hand': {
    fires: [input({}, when('wrong-password-or-ssid-changed'))],
    not: [input({}), input({}, when('wifi-weak'))],
  },
  'name-special': {
    fires: [
      input({ settings: [setting('ssid', 'Tom & Ann', B24)] }),
      input({ settings: [setting('ssid', 'café')] }, { answers: { when: 'by-itself', model: 'wired-doorbell' } }),
    ],
    not: [
      input({ settings: [setting('ssid', 'Home_24-x', B24)] }),
      input({ settings: [setting('ssid', 'Tom & Ann', B5)] }),
      input({ settings: [setting('ssid', 'Tom & Ann', { guest: true })] }),
      input({ settings: [setting('ssid', '', B24)] }),
    ],
  },
  'password-special': {
    fires: [input({}, { answers: { 'special-chars': 'password' } })],
    not: [input({}), input({}, { answers: { 'special-chars': 'name' } })],
  },
};
