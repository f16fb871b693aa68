/** Two ticks beside each other, "Use the block list" and "Use the allow list": one choice, of what the filter does. */
import { findMacs } from '../common/mac.ts';
import type { Found } from './draft.ts';
import type { Concept } from '../words/index.ts';
import { accountOf, type PageContext } from './evidence.ts';
import type { Features } from './features.ts';
import { listPolicy, namedPolicy } from './list-policy.ts';
import { switchState } from './switches.ts';

/** How sure it is. */
const SURE = 0.85;
/** A word for one list or the other, and as much as both labels must have in common. */
const LONGEST_WORD = 14;
const LEAST_COMMON = 3;

/** Are two labels the same but for one word? */
function differByWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end >= LEAST_COMMON && Math.max(one.length, other.length) - start - end <= LONGEST_WORD;
}

const VERBS: ReadonlySet<Concept> = new Set<Concept>(['allow', 'deny', 'blocked']);

/** "Allow", "Deny": what becomes of those listed, and nothing else. The first of two may have both words beside it. */
const areVerbs = (one: Features, other: Features): boolean => {
  const [first = '', second = ''] = [one, other].map(({ control: { texts } }) => texts[0]);
  return [first.replace(second, ''), second].every((text) => text.trim() !== '' && accountOf(text, VERBS) === 'known');
};

/** @param beside the word of the next switch, where it stands in this one's text too */
function policyOfTick({ control: { type, texts, fact, row } }: Features, beside = ''): 'allow' | 'deny' | null {
  const own = (texts[0] ?? '').replace(beside, '');
  return type === 'toggle' && fact === undefined && findMacs(row).length === 0
    ? (namedPolicy(own) ?? listPolicy([own]))
    : null;
}

/** What was found, with such a pair as the one mode of the filter that it is. */
export function withPolicyTicks(found: readonly Found[], features: readonly Features[], page: PageContext): Found[] {
  if (page.macFilter === 0) return [...found];
  const pairs = features.flatMap((f, at) => {
    const next = features[at + 1];
    const other = next && policyOfTick(next);
    const one = next && policyOfTick(f, next.control.texts[0]);
    if (!next || !one || !other || one === other || f.control.region !== next.control.region) return [];
    const ends = [f, next] as const;
    return areVerbs(...ends) || differByWord(f.control.texts[0]!, next.control.texts[0]!) ? [ends] : [];
  });
  // Of what the page says in words, a pair for each of several things is something else; the ends of a choice each belong to a filter.
  const choices = pairs.filter((pair) => areVerbs(...pair));
  const kept = choices.length > 0 ? choices : pairs.length === 1 ? pairs : [];
  if (kept.length === 0 || found.some(({ kind }) => kind === 'mac-filter-mode')) return [...found];
  const reasons = ['its label names a list of devices', 'the switch beside it is for the other list'];
  return [
    ...found.filter((item) => !kept.flat().includes(item.f)),
    ...kept.map((pair): Found => {
      const f = pair.find(({ control }) => switchState(control).on) ?? pair[0];
      return { f, kind: 'mac-filter-mode', score: SURE, reasons, lists: pair, value: null, band: null, witnesses: [] };
    }),
  ];
}

/**
 * @param pair the two ticks
 * @returns what the one that is on does; off when neither tick is, null when both are or one does not show how it stands
 */
export function policyOfTicks(pair: readonly Features[]): 'allow' | 'deny' | 'off' | null {
  const states = pair.map(({ control }) => switchState(control).on);
  if (states.includes(null)) return null;
  const on = pair.filter((_, at) => states[at]);
  if (on.length > 1) return null;
  const [first, second] = pair;
  if (on[0]) return policyOfTick(on[0], on[0] === first ? second?.control.texts[0] : '');
  // Of two ends of a choice one is chosen.
  return first && second && areVerbs(first, second) ? null : 'off';
}
