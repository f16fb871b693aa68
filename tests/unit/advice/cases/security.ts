/** Cases of the rules about how the network is locked, and its name. */
import { PHONE, client, diagnosis, extra, input, link, setting } from '../build.ts';
import { type RuleCase, B24, B5, when, SECURITY, locked, mode24 } from './parts.ts';

export const securityCases: Record<string, RuleCase> = {
  'wpa3-only': {
    fires: [
      input({ settings: [locked('WPA3-Personal')] }),
      input({ settings: [setting('security-mode', 'WPA3-SAE (strong security)')] }),
      input({ settings: [locked('OWE', { options: [...SECURITY, 'OWE'] })], links: [link('guest')] }),
      // Nothing better is offered here: somewhere else then.
      input({ settings: [locked('WPA3-Personal', { options: ['None', 'WPA3-Personal'] })] }),
    ],
    not: [
      input({ settings: [locked('WPA2-PSK [AES]')] }),
      input({ settings: [locked('WPA2/WPA3-Personal')] }),
      input({ settings: [locked('WPA3-Personal', B5)] }),
      input({ settings: [locked('WPA3-Personal', { guest: true })] }),
    ],
  },
  'frames-required': {
    fires: [
      input({ extras: [extra('pmf', 'required')] }),
      input({ extras: [extra('pmf', 'Mandatory')] }),
      input({ settings: [locked('WPA2-PSK [AES]')], extras: [{ ...extra('pmf', 'required'), band: '2.4' }] }),
      // The page does not say whose they are; its 2.4 GHz network is here.
      input({ settings: [locked('WPA2-PSK [AES]'), locked('WPA3-Personal', B5)], extras: [extra('pmf', 'required')] }),
    ],
    not: [
      input({ extras: [extra('pmf', 'optional')] }),
      input({ extras: [extra('pmf', null)] }),
      // WPA3 cannot do without: one obstacle, one suggestion.
      input({ settings: [locked('WPA3-Personal')], extras: [extra('pmf', 'required')] }),
      // Those of 5 GHz, of the guest network, of a page about 5 GHz.
      input({ extras: [{ ...extra('pmf', 'required'), band: '5' }] }),
      input({ extras: [{ ...extra('pmf', 'required'), guest: true }] }),
      input({ settings: [locked('WPA2-PSK [AES]', B5)], extras: [extra('pmf', 'required')] }),
    ],
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
    fires: [
      input({ settings: [mode24('802.11b/g/n/ax mixed')] }, when('security-wpa3')),
      input(
        { settings: [mode24('802.11b/g/n/ax mixed')] },
        {
          diagnosis: diagnosis({ 'wifi-weak': 0.5, 'security-wpa3': 0.2 }),
          answers: { 'app-message': 'wrong-password' },
        },
      ),
    ],
    not: [
      input({ settings: [mode24('802.11b/g/n/ax mixed')] }),
      input({ settings: [mode24('802.11b/g/n mixed')] }, when('security-wpa3')),
      // Likely, but not first, and nobody saw "wrong password".
      input(
        { settings: [mode24('802.11b/g/n/ax mixed')] },
        { diagnosis: diagnosis({ 'wifi-weak': 0.5, 'security-wpa3': 0.2 }) },
      ),
      // Another row is not clean.
      input({ settings: [mode24('802.11b/g/n/ax mixed'), setting('radio-enable', 'off', B24)] }, when('security-wpa3')),
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
      // "WPA" first, its generation in a second field.
      input({ settings: [locked('None', { options: ['None', 'WEP', 'WPA-Personal', 'WPA-Enterprise'] })] }),
    ],
    not: [
      input({ settings: [locked('WPA2-PSK [AES]')] }),
      input({ settings: [locked('None', { guest: true })] }),
      input({ settings: [locked('WEP', { options: ['None', 'WEP', 'WPA-PSK [TKIP]'] })] }),
      input({ settings: [setting('security-mode', 'Sicherheitsstufe 3', B24)] }),
      // The generation stands in a second field.
      input({ settings: [locked('WPA-Personal', { options: ['None', 'WEP', 'WPA-Personal', 'WPA-Enterprise'] })] }),
    ],
  },
  'name-changed': {
    fires: [input({ settings: [setting('ssid', 'Home', B24)] }, when('wrong-password-or-ssid-changed'))],
    not: [
      input({ settings: [setting('ssid', 'Home', B24)] }),
      input({ settings: [setting('ssid', 'Home', B24)] }, when('vpn')),
      // Two names: which of them to choose is said by another rule.
      input(
        { settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] },
        { diagnosis: diagnosis({ 'wrong-password-or-ssid-changed': 0.4, 'band-5ghz-only': 0.3 }) },
      ),
    ],
  },
  'name-hidden': {
    fires: [input({ settings: [setting('ssid-broadcast', 'off', B24)] })],
    not: [
      input({ settings: [setting('ssid-broadcast', 'on', B24)] }),
      input({ settings: [setting('ssid-broadcast', 'off', B5)] }),
      // The spare networks below the main one.
      input({ settings: [setting('ssid-broadcast', 'on', B24), setting('ssid-broadcast', 'off', B24)] }),
      input({ settings: [setting('ssid-broadcast', 'off', { ...B24, guest: true })] }),
    ],
  },
  'password-by-hand': {
    fires: [input({ settings: [setting('ssid', 'Home')] }, when('wrong-password-or-ssid-changed'))],
    not: [
      input({ settings: [setting('ssid', 'Home')] }),
      input({ settings: [setting('ssid', 'Home')] }, when('wifi-weak')),
      // No word of the password on a page that has none.
      input({ clients: [client(PHONE)] }, when('wrong-password-or-ssid-changed')),
    ],
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
