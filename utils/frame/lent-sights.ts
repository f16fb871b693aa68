/** The firmware files as the background lends them to this frame: they ship once, with what they mean, and not in the reader. */
import { taken, type LentSight } from '../firmware/lent.ts';
import type { Sight } from '../firmware/pack.ts';

/** Where the background leaves them (utils/browser/inject.ts), in our own world, which the page does not see. */
const LENT = Symbol.for('redlight.sights');

let from: readonly LentSight[] = [];
let sights: readonly Sight[] = [];

/** @returns what was lent last; nothing while nothing was, and when a measurement does without */
export function lentSights(): readonly Sight[] {
  const lent = (globalThis as { [LENT]?: readonly LentSight[] })[LENT] ?? [];
  if (lent !== from) {
    from = lent;
    sights = lent.map(taken);
  }
  return sights;
}
