/** Rows about channel, width, signal and power. */
import { CAMERA, PHONE, client, input, setting } from '../build.ts';
import { B24, busy6, channel24, crowd, own, when } from '../cases/parts.ts';
import type { Row } from './row.ts';

const nightly = { answers: { pattern: 'certain-times' } };

const width = (value: string) => setting('channel-width', value, { ...B24, options: ['20', '40', '20/40', 'auto'] });

export const airRows: Row[] = [
  {
    cause: 'channel-interference',
    row: 'channel 12, 13 or 14 on 2.4 GHz',
    rules: ['channel-above-11'],
    severity: 'likely',
    holds: input({ settings: [channel24('13')] }),
    not: input({ settings: [channel24('11')] }),
  },
  {
    cause: 'channel-interference',
    row: 'channel 1, 6 or 11, survey clearly better elsewhere',
    rules: ['channel-by-survey'],
    severity: 'likely',
    holds: input({ settings: [channel24('6')], networks: busy6 }),
    not: input({ settings: [channel24('6')] }),
  },
  {
    cause: 'channel-interference',
    row: 'channel 1, 6 or 11, survey no better elsewhere: stay',
    rules: ['channel-by-survey'],
    severity: 'fine',
    holds: input({ settings: [channel24('11')], networks: busy6 }),
    not: input({ settings: [channel24('11')] }),
  },
  {
    cause: 'channel-interference',
    row: 'automatic channel, drops at set times',
    rules: ['channel-auto'],
    severity: 'improves',
    holds: input({ settings: [channel24('auto')] }, nightly),
    not: input({ settings: [channel24('auto')] }),
  },
  {
    cause: 'channel-interference',
    row: 'automatic channel, crowded survey',
    rules: ['channel-auto'],
    severity: 'improves',
    holds: input({ settings: [channel24('auto')], networks: crowd }),
    not: input({ settings: [channel24('auto')], networks: [] }),
  },
  {
    cause: 'channel-interference',
    row: 'channel 2–5 or 7–10',
    rules: ['channel-between'],
    severity: 'improves',
    holds: input({ settings: [channel24('9')] }),
    not: input({ settings: [channel24('6')] }),
  },
  {
    cause: 'channel-interference',
    row: 'width 40, 20/40 or auto on 2.4 GHz',
    rules: ['width-wide'],
    severity: 'improves',
    holds: input({ settings: [width('20/40')] }),
    not: input({ settings: [width('20')] }),
  },
  {
    cause: 'wifi-weak',
    row: 'width 40, 20/40 or auto on 2.4 GHz',
    rules: ['width-wide'],
    severity: 'improves',
    holds: input({ settings: [width('auto')] }, when('wifi-weak')),
    not: input({ settings: [width('auto')] }, when('battery-low')),
  },
  {
    cause: 'wifi-weak',
    row: 'signal of −73 dBm or lower',
    rules: ['signal-weak'],
    severity: 'likely',
    holds: input({ clients: [client(CAMERA, { rssi: -73 })] }, own),
    not: input({ clients: [client(CAMERA, { rssi: -67 })] }, own),
  },
  {
    cause: 'wifi-weak',
    row: 'signal of −68 to −72 dBm',
    rules: ['signal-weak'],
    severity: 'improves',
    holds: input({ clients: [client(CAMERA, { rssi: -70 })] }, own),
    not: input({ clients: [client(PHONE, { rssi: -70 })] }, own),
  },
  {
    cause: 'wifi-weak',
    row: 'power below the highest on 2.4 GHz',
    rules: ['tx-power-low'],
    severity: 'improves',
    holds: input({ settings: [setting('tx-power', 'Low', { ...B24, options: ['High', 'Low'] })] }),
    not: input({ settings: [setting('tx-power', 'High', { ...B24, options: ['High', 'Low'] })] }),
  },
];
