/** Cases of the last tests: settings that are no fault, tried when a diagnosis fits and nothing else is found. */
import { extra, input, setting } from '../build.ts';
import { B24, when } from './parts.ts';
import type { RuleCase } from './parts.ts';
import type { Cause } from '../../../../utils/common/ids.ts';
import type { ExtraKind } from '../../../../utils/common/kinds.ts';

const cases = (
  kind: ExtraKind,
  cause: Cause,
  tried: readonly string[],
  fine: readonly (string | null)[],
): RuleCase => ({
  fires: tried.map((value) => input({ extras: [extra(kind, value)] }, when(cause))),
  not: [
    input({ extras: [extra(kind, tried[0]!)] }),
    input({ extras: [extra(kind, tried[0]!)] }, when('battery-low')),
    // What surely keeps a camera offline comes first.
    input({ settings: [setting('radio-enable', 'off', B24)], extras: [extra(kind, tried[0]!)] }, when(cause)),
    ...fine.map((value) => input({ extras: [extra(kind, value)] }, when(cause))),
  ],
});
const of5 = (kind: ExtraKind, value: string) => ({ ...extra(kind, value), band: '5' as const });

export const lastCases: Record<string, RuleCase> = {
  'last-dhcp-server': cases('dhcp-server', 'dhcp-or-ip', ['on'], ['off', null]),
  'last-security-service': cases('security-service', 'firewall-or-dns', ['on'], ['off', null]),
  'last-nightly-channel': cases('nightly-channel', 'channel-interference', ['on'], ['off', null]),
  'last-legacy-rates': cases('legacy-rates', 'wifi-weak', ['off'], ['on', '1-2 Mbps']),
  'last-low-ack': cases('low-ack', 'wifi-weak', ['on'], ['off', null]),
  'last-dtim': cases('dtim', 'wifi-weak', ['4', '10'], ['1', '3', 'x', null]),
  'last-wmm': {
    ...cases('wmm', 'channel-interference', ['on', 'off'], [null, 'Auto']),
    not: [
      ...cases('wmm', 'channel-interference', ['on', 'off'], [null, 'Auto']).not,
      // One change at a time: what costs least first.
      input({ extras: [extra('wmm', 'on'), extra('low-ack', 'on')] }, when('wifi-weak')),
      // A camera is never on that radio.
      input({ extras: [of5('wmm', 'on')] }, when('wifi-weak')),
    ],
  },
};
