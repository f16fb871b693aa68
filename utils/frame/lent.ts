/** What the background lends this frame: the firmware files ship once, with what they mean, and not in the reader. */
import { taken, type Lent } from '../firmware/lent.ts';
import type { ScanOptions } from './scan.ts';

/** Where the background leaves it (utils/browser/inject.ts), in our own world, which the page does not see. */
const LENT = Symbol.for('redlight.lent');

let from: Lent | undefined;
let options: Pick<ScanOptions, 'sights' | 'atHome'> = {};

/** @returns what was lent last; nothing while nothing was, and no firmware when a measurement does without */
export function lent(): Pick<ScanOptions, 'sights' | 'atHome'> {
  const now = (globalThis as { [LENT]?: Lent })[LENT];
  if (now && now !== from) {
    from = now;
    options = { sights: now.sights.map(taken), atHome: now.atHome };
  }
  return options;
}
