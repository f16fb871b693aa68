/**
 * Last tests: settings that are no fault as they stand, and whose change has brought single cameras back. One at a time, only
 * when a diagnosis fits and nothing else on the page can keep the camera offline, and always to be put back.
 */
import type { Cause } from '../../common/ids.ts';
import type { ExtraKind } from '../../common/kinds.ts';
import { text } from '../../common/text.ts';
import type { Extra } from '../../reading/types.ts';
import type { Context } from '../context.ts';
import { firstExtra } from './match.ts';
import type { Rule } from './types.ts';

interface Test {
  kind: ExtraKind;
  cause: Cause;
  also?: readonly Cause[];
  /** What to try, by what is set; null: nothing. */
  to(value: string | null): 'off' | 'on' | 'dtim' | 'range' | null;
  sideEffect: string;
}

const whenOn = (value: string | null) => (value === 'on' ? 'off' : null);

/** In the order in which they are tried: what costs least first. */
const TESTS: readonly Test[] = [
  { kind: 'dhcp-server', cause: 'dhcp-or-ip', to: (value) => (value === 'on' ? 'range' : null), sideEffect: 'dhcp' },
  { kind: 'security-service', cause: 'firewall-or-dns', to: whenOn, sideEffect: 'last_service' },
  { kind: 'nightly-channel', cause: 'channel-interference', to: whenOn, sideEffect: 'last_test' },
  {
    kind: 'legacy-rates',
    cause: 'wifi-weak',
    also: ['channel-interference'],
    to: (value) => (value === 'off' ? 'on' : null),
    sideEffect: 'last_test',
  },
  { kind: 'low-ack', cause: 'wifi-weak', also: ['channel-interference'], to: whenOn, sideEffect: 'last_test' },
  {
    kind: 'dtim',
    cause: 'wifi-weak',
    also: ['channel-interference'],
    to: (value) => (Number(value) > HIGHEST_DTIM ? 'dtim' : null),
    sideEffect: 'last_test',
  },
  {
    kind: 'wmm',
    cause: 'channel-interference',
    also: ['wifi-weak'],
    to: (value) => (value === 'on' ? 'off' : value === 'off' ? 'on' : null),
    sideEffect: 'last_wmm',
  },
];

/** Firmwares ship 1 to 3. */
const HIGHEST_DTIM = 3;

const idOf = ({ kind }: Test): string => `last-${kind}`;
const reaches = ({ band }: Extra): boolean => !band || band === '2.4';

/** Where this test could be made on the page. */
function placeOf(test: Test, context: Context): ReturnType<typeof firstExtra>[number] | null {
  if (![test.cause, ...(test.also ?? [])].some((cause) => context.diagnosed(cause))) return null;
  return firstExtra(context, test.kind, (extra) => reaches(extra) && test.to(extra.value ?? null) !== null)[0] ?? null;
}

const ruleOf = (test: Test): Rule => ({
  id: idOf(test),
  claim: 'last-test',
  cause: test.cause,
  ...(test.also ? { also: test.also } : {}),
  severity: 'improves',
  sure: 'test',
  source: 'causes-and-settings.md#last-tests; network.md#last-tests',
  sideEffect: text(`side_effect.${test.sideEffect}`),
  diagnosedOnly: true,
  lastResort: true,
  find: (context) => {
    const place = placeOf(test, context);
    // One change at a time: two at once would not tell which of them helped.
    const isNext = TESTS.find((other) => placeOf(other, context) !== null) === test;
    if (!place || !isNext) return [];
    const { value = null } = place.extra;
    return [
      {
        setting: null,
        extra: place.index,
        from: value === 'on' || value === 'off' ? text(`advice.value.${value}`) : (value ?? ''),
        to: text(`advice.to.test_${test.to(value)}`),
        why: text(`advice.why.${idOf(test).replaceAll('-', '_')}`),
        ...(test.kind === 'dhcp-server' ? { link: 'dhcp' as const } : {}),
      },
    ];
  },
});

export const lastTestRules: readonly Rule[] = TESTS.map(ruleOf);

/** Whose subject is a place beside the settings. */
export const LAST_TESTS: readonly string[] = TESTS.map(idOf);
