/** People made up from the model itself: a cause drawn uniformly, a state and answers by its own levels, some not known. */
import { KNOWN } from '../../utils/diagnosis/levels.ts';
import { isOpen, optionWeights, tableOf } from '../../utils/diagnosis/likelihood.ts';
import { QUESTION_IDS } from '../../utils/diagnosis/options.ts';
import { PRIOR } from '../../utils/diagnosis/posterior.ts';
import { STATES } from '../../utils/diagnosis/states.ts';
import { makesSense } from '../../utils/diagnosis/story.ts';
import { CAUSES } from '../../utils/common/ids.ts';
import type { BenchCase } from './cases.ts';

/** A small generator of repeatable numbers in 0…1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param count how many people a cause
 * @returns cases whose answers follow the likelihood table: a check of the engine, not of the table
 */
export function simulatedCases(count: number, seed = 1): BenchCase[] {
  const random = seeded(seed);
  return CAUSES.flatMap((cause, index) =>
    Array.from({ length: count }, (_, number) => {
      const answers: Record<string, string> = {};
      const own = PRIOR.subarray(index * STATES.length, (index + 1) * STATES.length);
      let chance = random() * own.reduce((sum, each) => sum + each, 0);
      const state = Math.max(
        0,
        own.findIndex((each) => (chance -= each) <= 0),
      );
      const cell = index * STATES.length + state;
      for (const id of QUESTION_IDS) {
        if (!isOpen(id, answers) || !makesSense(id, answers)) continue;
        const table = tableOf(id, answers);
        if (random() > KNOWN[table.known]) continue;
        let left = random();
        for (const [option, weights] of optionWeights(table)) {
          left -= weights[cell]!;
          if (left <= 0) {
            answers[id] = option;
            break;
          }
        }
      }
      return {
        id: `${cause} ${number}`,
        cause,
        alsoOk: [],
        answers,
        family: 'simulated',
        red: (answers.light ?? '').includes('red'),
      };
    }),
  );
}
