/** Two ticks beside each other, "Use the block list" and "Use the allow list": one choice, of what the filter does. */
import { findMacs } from '../common/mac.ts';
import type { Found } from './draft.ts';
import type { PageContext } from './evidence.ts';
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

const policyOfTick = ({ control: { type, texts, fact, row } }: Features): 'allow' | 'deny' | null =>
  type === 'toggle' && fact === undefined && findMacs(row).length === 0
    ? (namedPolicy(texts[0] ?? '') ?? listPolicy(texts.slice(0, 1)))
    : null;

/** What was found, with such a pair as the one mode of the filter that it is. */
export function withPolicyTicks(found: readonly Found[], features: readonly Features[], page: PageContext): Found[] {
  if (page.macFilter === 0) return [...found];
  const pairs = features.flatMap((f, at) => {
    const next = features[at + 1];
    const [one, other] = [f, next].map((each) => each && policyOfTick(each));
    if (!next || !one || !other || one === other || f.control.region !== next.control.region) return [];
    return differByWord(f.control.texts[0]!, next.control.texts[0]!) ? [[f, next] as const] : [];
  });
  const [pair, ...more] = pairs;
  // A pair for each of several things is something else.
  if (!pair || more.length > 0 || found.some(({ kind }) => kind === 'mac-filter-mode')) return [...found];
  const f = pair.find(({ control }) => switchState(control).on) ?? pair[0];
  const reasons = ['its label names a list of devices', 'the switch beside it is for the other list'];
  return [
    ...found.filter((item) => !pair.includes(item.f)),
    { f, kind: 'mac-filter-mode', score: SURE, reasons, lists: pair, value: null, band: null, witnesses: [] },
  ];
}

/**
 * @param pair the two ticks
 * @returns what the one that is on does; off when neither is, null when both are or one does not show how it stands
 */
export function policyOfTicks(pair: readonly Features[]): 'allow' | 'deny' | 'off' | null {
  const states = pair.map(({ control }) => switchState(control).on);
  if (states.includes(null)) return null;
  const on = pair.filter((_, at) => states[at]);
  if (on.length > 1) return null;
  return on[0] ? policyOfTick(on[0]) : 'off';
}
