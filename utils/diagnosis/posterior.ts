/** From what is known to a probability for each cause and state. */
import { successChance } from '../guides/figures.ts';
import { CAUSE_FACTS } from './causes.ts';
import { COMMONNESS, LEVELS } from './levels.ts';
import type { Cells } from './likelihood.ts';
import { CELLS, stateLevel, STATES } from './states.ts';
import { CAUSES, type Fix } from '../common/ids.ts';
import type { Outcome, Tried } from './types.ts';

/** How common the cause is, times how it shows itself. */
function prior(): Cells {
  const cells = Float64Array.from(CELLS, ({ cause, state }) => LEVELS[stateLevel(cause, state)]);
  CAUSES.forEach((cause, at) => {
    const own = cells.subarray(at * STATES.length, (at + 1) * STATES.length);
    const sum = own.reduce((all, each) => all + each, 0);
    for (let index = 0; index < own.length; index++) own[index]! *= COMMONNESS[CAUSE_FACTS[cause].common] / sum;
  });
  return cells;
}
/** How common each cause is, in each of its states. */
export const PRIOR: Cells = prior();

/** The last outcome of each fix: a step may have been "waiting" before it was "not fixed". */
export function lastOutcomes(tried: readonly Tried[]): Map<Fix, Outcome> {
  return new Map(tried.map(({ fix, outcome }) => [fix, outcome]));
}

/** Scales to a sum of 1, in place. */
function normalise(cells: Cells): Cells {
  const total = cells.reduce((sum, each) => sum + each, 0);
  // Everything ruled out: all we know is that we do not know.
  if (!(total > 0)) return cells.fill(0).fill(1 / STATES.length, cells.length - STATES.length);
  for (let index = 0; index < cells.length; index++) cells[index]! /= total;
  return cells;
}

/**
 * Bayes' rule.
 * @param evidence one list of weights for each observation
 * @param outcomes `not-fixed` multiplies by the chance of failing, `fixed` by that of success; the others say nothing
 */
export function posteriorOf(evidence: readonly Cells[], outcomes: ReadonlyMap<Fix, Outcome>): Cells {
  const cells = PRIOR.slice();
  for (const each of evidence) {
    for (let index = 0; index < cells.length; index++) cells[index]! *= each[index]!;
    normalise(cells);
  }
  for (const [fix, outcome] of outcomes) {
    // Support knows nothing of causes.
    if (fix === 'support' || (outcome !== 'fixed' && outcome !== 'not-fixed')) continue;
    CELLS.forEach(({ cause }, index) => {
      const chance = successChance(fix, cause);
      cells[index]! *= outcome === 'fixed' ? Math.max(chance, 0.01) : 1 - chance;
    });
  }
  return normalise(cells);
}
