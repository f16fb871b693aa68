/** Rows about the 2.4 GHz radio and steering. */
import { input, link, setting } from '../build.ts';
import { when, B24, B5, mode24 } from '../cases/parts.ts';
import type { Row } from './row.ts';

const pairing = { ...when('band-steering'), answers: { when: 'setting-up' } };
const fivePicked = { ...when('band-5ghz-only'), answers: { 'wifi-names': 'five-chosen' } };

const radio = (value: string, more: object) => setting('radio-enable', value, more);
const name = (value: string, more: object = B24) => setting('ssid', value, more);

export const bandRows: Row[] = [
  {
    cause: 'band-5ghz-only',
    row: '2.4 GHz radio off',
    rules: ['radio-24-off'],
    severity: 'blocker',
    holds: input({ settings: [radio('off', B24), radio('on', B5)] }),
    not: input({ settings: [radio('on', B24), radio('off', B5)] }),
  },
  {
    cause: 'band-5ghz-only',
    row: 'band choice on 5 GHz',
    rules: ['band-select-5'],
    severity: 'blocker',
    holds: input({ settings: [setting('band-select', '5GHz', { options: ['2.4GHz', '5GHz', 'both'] })] }),
    not: input({ settings: [setting('band-select', 'both', { options: ['2.4GHz', '5GHz', 'both'] })] }),
  },
  {
    cause: 'band-5ghz-only',
    row: 'mode on 2.4 GHz without b, g and n',
    rules: ['mode-no-bgn'],
    severity: 'blocker',
    holds: input({ settings: [mode24('802.11ax only')] }),
    not: input({ settings: [mode24('802.11b/g/n/ax mixed')] }),
  },
  {
    cause: 'band-5ghz-only',
    row: '2.4 GHz on under another name than the camera was given',
    rules: ['name-24-differs'],
    severity: 'likely',
    holds: input({ settings: [name('Home'), name('Home-5G', B5)] }, fivePicked),
    not: input({ settings: [name('Home'), name('Home', B5)] }, fivePicked),
  },
  {
    cause: 'band-steering',
    row: 'steering on, set-up fails or the camera drops',
    rules: ['steering-on'],
    severity: 'likely',
    holds: input({ settings: [setting('band-steering', 'on')] }, pairing),
    not: input({ settings: [setting('band-steering', 'off')] }, pairing),
  },
  {
    cause: 'band-steering',
    row: 'one name on both bands, no steering control',
    rules: ['one-name-both-bands'],
    severity: 'likely',
    holds: input({ settings: [name('Home'), name('Home', B5)] }, pairing),
    not: input({ settings: [name('Home'), name('Home-5G', B5)] }, pairing),
  },
  {
    cause: 'band-steering',
    row: '5 GHz on, the phone cannot stay on 2.4 GHz while pairing',
    rules: ['pause-5-while-pairing'],
    severity: 'improves',
    holds: input({ settings: [radio('on', B5)] }, pairing),
    not: input({ settings: [radio('on', B5)], links: [link('guest')] }, pairing),
  },
];
