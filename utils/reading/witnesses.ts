/** How firmly a setting stands: what would keep a camera offline is told for sure only when two signs agree. */
import type { Witness } from '../common/kinds.ts';
import type { Reading, Setting } from './types.ts';

/** Which sign each reason of a rule comes from. */
const SIGNS: readonly (readonly [RegExp, Witness])[] = [
  [/^its label/, 'label'],
  [/^its name/, 'name'],
  [/\boptions\b/, 'options'],
  [/\bheading\b/, 'heading'],
];

/** Signs of what a control is, each once. */
export function witnessesOf(reasons: readonly string[]): Witness[] {
  return SIGNS.filter(([pattern]) => reasons.some((reason) => pattern.test(reason))).map(([, witness]) => witness);
}

const ENOUGH = 2;

/** @returns whether a firmware file, or two signs that agree, say what this is and how it is set */
export function isWitnessed({ witnesses, value }: Pick<Setting, 'witnesses' | 'value'>): boolean {
  if (value === null) return false;
  return witnesses.includes('firmware') || witnesses.length >= ENOUGH;
}

/** @returns whether a firmware file knows this page's maker: what its rules say needs no second sign */
export function isOfKnownMake({ router: { family } }: Pick<Reading, 'router'>): boolean {
  return family !== null && family !== 'generic';
}
