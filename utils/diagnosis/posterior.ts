/** From what is known to a probability for each cause. */
import { successChance } from '../guides/figures.ts';
import { CAUSE_FACTS } from './causes.ts';
import { COMMONNESS } from './levels.ts';
import type { Weights } from './likelihood.ts';
import { CAUSES, type Fix } from '../common/ids.ts';
import type { Outcome, Tried } from './types.ts';

const PRIOR: Weights = Float64Array.from(CAUSES, (cause) => COMMONNESS[CAUSE_FACTS[cause].common]);

/** The last outcome of each fix: a step may have been "waiting" before it was "not fixed". */
export function lastOutcomes(tried: readonly Tried[]): Map<Fix, Outcome> {
  return new Map(tried.map(({ fix, outcome }) => [fix, outcome]));
}

/** Scales to a sum of 1, in place. */
export function normalise(weights: Weights): Weights {
  const total = weights.reduce((sum, each) => sum + each, 0);
  // Everything ruled out: all we know is that we do not know.
  if (!(total > 0)) return weights.fill(0).fill(1, CAUSES.length - 1);
  for (let index = 0; index < weights.length; index++) weights[index]! /= total;
  return weights;
}

/**
 * Bayes' rule.
 * @param evidence one weight list for each observation
 * @param outcomes `not-fixed` multiplies by the chance of failing, `fixed` by that of success; the others say nothing
 */
export function posteriorOf(evidence: readonly Weights[], outcomes: ReadonlyMap<Fix, Outcome>): Weights {
  const weights = PRIOR.slice();
  for (const each of evidence) {
    for (let index = 0; index < weights.length; index++) weights[index]! *= each[index]!;
    normalise(weights);
  }
  for (const [fix, outcome] of outcomes) {
    // Support knows nothing of causes.
    if (fix === 'support' || (outcome !== 'fixed' && outcome !== 'not-fixed')) continue;
    CAUSES.forEach((cause, index) => {
      const chance = successChance(fix, cause);
      weights[index]! *= outcome === 'fixed' ? Math.max(chance, 0.01) : 1 - chance;
    });
  }
  return normalise(weights);
}
