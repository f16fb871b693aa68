/** Places that look like a wanted setting and could not be read: the person is asked to look. */
import type { Cause } from '../../common/ids.ts';
import type { UnreadTopic } from '../../common/kinds.ts';
import { text } from '../../common/text.ts';
import type { Unread } from '../../reading/types.ts';
import type { Context } from '../context.ts';
import type { Severity } from '../types.ts';
import type { Match, Rule } from './types.ts';

/** What may be behind a place, and how much that weighs. Whoever cannot see whether 2.4 GHz is on has seen nothing. */
const BEHIND: Record<UnreadTopic, { causes: readonly Cause[]; severity: Severity; always?: true }> = {
  radio: { causes: ['band-5ghz-only'], severity: 'likely', always: true },
  'mac-filter': { causes: ['mac-blocked', 'sync-module-offline'], severity: 'likely', always: true },
  security: { causes: ['security-wpa3'], severity: 'likely' },
  channel: { causes: ['channel-interference'], severity: 'improves' },
  name: { causes: ['wrong-password-or-ssid-changed', 'ssid-special-chars'], severity: 'improves' },
  isolation: { causes: ['ap-isolation-or-guest'], severity: 'improves' },
  steering: { causes: ['band-steering'], severity: 'improves' },
};

/** Rings that say "look yourself"; more of them say nothing. */
const AT_MOST = 4;

/** @returns whether a place that was not read may concern a camera on 2.4 GHz */
export function meetsCamera({ band, hidden }: Unread): boolean {
  return !hidden && (band === null || band === '2.4');
}

function asked(context: Context): { place: Unread; index: number }[] {
  const order = Object.keys(BEHIND);
  return context.reading.unread
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => meetsCamera(place))
    .filter(({ place: { topic } }) => BEHIND[topic].always || BEHIND[topic].causes.some(context.likely))
    .filter(({ place }, at, all) => all.findIndex((other) => sameQuestion(other.place, place)) === at)
    .sort((a, b) => order.indexOf(a.place.topic) - order.indexOf(b.place.topic) || a.index - b.index)
    .slice(0, AT_MOST);
}

const sameQuestion = (a: Unread, b: Unread): boolean => a.topic === b.topic && a.band === b.band && a.label === b.label;

export const unreadRules: readonly Rule[] = [
  {
    id: 'look-yourself',
    claim: 'look-yourself',
    cause: null,
    severity: 'likely',
    sure: 'engineering',
    source: 'causes-and-settings.md#mac-blocked; causes-and-settings.md#band-5ghz-only',
    sideEffect: text('side_effect.looking'),
    find: (context) =>
      asked(context).map(({ place: { topic, why }, index }): Match => ({
        setting: null,
        unread: index,
        from: text('advice.value.not_read'),
        to: text(`advice.look.${why === 'ip-range' ? 'ip_range' : topic}`),
        why: text(`advice.why.unread_${why}`),
        severity: BEHIND[topic].severity,
      })),
  },
];
