/** Cases of the rules about the 2.4 GHz radio and band steering. */
import { input, link, setting } from '../build.ts';
import { type RuleCase, B24, B5, channel24, when, mode24 } from './parts.ts';

/** A mode that takes the band along. */
const ONE_RADIO = ['a - 5 GHz', 'g - 2.4 GHz', 'n - 2.4/5 GHz', 'ac - 5 GHz'];

export const bandCases: Record<string, RuleCase> = {
  'radio-24-off': {
    fires: [
      input({ settings: [setting('radio-enable', 'off', B24), setting('radio-enable', 'on', B5)] }),
      input({ settings: [mode24('Disabled')] }),
      // One switch for all Wi-Fi.
      input({ settings: [setting('radio-enable', 'off')] }),
    ],
    not: [
      input({ settings: [setting('radio-enable', 'on', B24), setting('radio-enable', 'off', B5)] }),
      input({
        settings: [setting('radio-enable', 'on', B24), setting('radio-enable', 'off', { ...B24, hidden: true })],
      }),
      input({ settings: [setting('radio-enable', 'off', { ...B24, guest: true })] }),
      input({ settings: [setting('radio-enable', null, B24)] }),
    ],
  },
  'band-select-5': {
    fires: [
      input({ settings: [setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz', 'both'] })] }),
      input({ settings: [setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz'] })] }),
      input({ settings: [setting('band-select', '6GHz', { options: ['5GHz', '6GHz', 'both'] })] }),
      input({ settings: [setting('wireless-mode', 'ac - 5 GHz', { ...B5, options: ONE_RADIO })] }),
    ],
    not: [
      input({ settings: [setting('wireless-mode', 'n - 2.4/5 GHz', { options: ONE_RADIO })] }),
      input({ settings: [channel24('6'), setting('wireless-mode', 'ac - 5 GHz', { ...B5, options: ONE_RADIO })] }),
      input({ settings: [setting('band-select', 'both', { options: ['2.4GHz', '5GHz', 'both'] })] }),
      // Picks the radio that the page shows.
      input({
        settings: [setting('band-select', '5GHz', { options: ['2.4GHz', '5GHz'], selector: 'select[name="wl_unit"]' })],
      }),
      // Picks whose filter the page shows.
      input({
        settings: [
          setting('mac-filter-mode', 'deny', B5),
          setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz', 'both'] }),
        ],
      }),
      // One band select a radio.
      input({
        settings: [
          setting('band-select', '2.4GHz', B24),
          setting('band-select', '5GHz', { ...B5, options: ['2.4GHz', '5GHz'] }),
        ],
      }),
      input({
        settings: [
          channel24('6'),
          setting('channel', '36', B5),
          setting('band-select', '5GHz', { options: ['2.4GHz', '5GHz'] }),
        ],
      }),
      // Only 5 GHz to choose: a picker of a single radio.
      input({ settings: [setting('band-select', '5GHz', { options: ['5GHz'] })] }),
    ],
  },
  'mode-no-bgn': {
    fires: [input({ settings: [mode24('802.11ax only')] }), input({ settings: [mode24('AX', ['AX', 'b/g/n/ax'])] })],
    not: [
      input({ settings: [mode24('802.11b/g/n/ax mixed')] }),
      input({ settings: [mode24('802.11n only')] }),
      // Many firmwares call "AX" what admits older devices too.
      input({ settings: [mode24('AX', ['N', 'AX'])] }),
      input({ settings: [mode24('Auto', ['Auto', 'Legacy'])] }),
      input({
        settings: [
          setting('wireless-mode', '802.11ac only', { ...B5, options: ['802.11ac only', '802.11a/n/ac mixed'] }),
        ],
      }),
    ],
  },
  'name-24-differs': {
    fires: [
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] }, when('band-5ghz-only')),
    ],
    not: [
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5)] }, when('band-5ghz-only')),
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] }),
      // A name that is not on the air.
      input(
        {
          settings: [setting('radio-enable', 'off', B24), setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)],
        },
        when('band-5ghz-only'),
      ),
    ],
  },
  'steering-on': {
    fires: [
      input({ settings: [setting('band-steering', 'on')] }),
      input({ settings: [setting('band-steering', 'on')], links: [link('guest')] }, when('band-steering')),
    ],
    not: [
      input({ settings: [setting('band-steering', 'off')] }),
      input({ settings: [setting('band-steering', 'on', { hidden: true })] }),
      input({ settings: [setting('band-steering', 'on')] }, when('vpn')),
    ],
  },
  'one-name-both-bands': {
    fires: [input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5)] })],
    not: [
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] }),
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', { ...B5, guest: true })] }),
      input({ settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5), setting('band-steering', 'off')] }),
      input({
        settings: [setting('ssid', 'Home', B24), setting('ssid', 'Home', B5), setting('radio-enable', 'off', B5)],
      }),
    ],
  },
  'pause-5-while-pairing': {
    fires: [
      input(
        { settings: [setting('radio-enable', 'on', B5)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
    ],
    not: [
      input({ settings: [setting('radio-enable', 'on', B5)] }, when('band-steering')),
      input({ settings: [setting('radio-enable', 'on', B5)] }, { answers: { when: 'setting-up' } }),
      input(
        { settings: [setting('radio-enable', 'on', B24)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
      // With a name of its own for 2.4 GHz the phone can choose it.
      input(
        { settings: [setting('radio-enable', 'on', B5), setting('ssid', 'Home', B24), setting('ssid', 'Home-5G', B5)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
      // 2.4 GHz is off: without 5 GHz nothing would be left.
      input(
        { settings: [setting('radio-enable', 'on', B5), setting('radio-enable', 'off', B24)] },
        { ...when('band-steering'), answers: { when: 'setting-up' } },
      ),
    ],
  },
};
