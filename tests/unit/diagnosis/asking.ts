/** Asking the engine, and answers drawn at random. */
import fc from 'fast-check';
import { diagnose } from '../../../utils/diagnosis/engine.ts';
import { QUESTIONS } from '../../../utils/diagnosis/questions.ts';
import { FIXES } from '../../../utils/common/ids.ts';
import { OUTCOMES, type Tried } from '../../../utils/diagnosis/types.ts';

export const ask = (answers: Record<string, string>, tried: Tried[] = []) => diagnose({ answers, tried });
export const top = (answers: Record<string, string>, tried: Tried[] = []) => ask(answers, tried).causes[0]!.id;
export const chance = (answers: Record<string, string>, cause: string, tried: Tried[] = []): number =>
  ask(answers, tried).causes.find(({ id }) => id === cause)!.probability;

export const someAnswers = fc
  .uniqueArray(
    fc
      .constantFrom(...QUESTIONS)
      .chain(({ id, options }) => fc.tuple(fc.constant(id), fc.constantFrom(...options.map((each) => each.id)))),
    { selector: ([id]) => id, maxLength: 12 },
  )
  .map((pairs) => Object.fromEntries(pairs));
export const anyAnswers = fc.oneof(
  { weight: 4, arbitrary: someAnswers },
  { weight: 1, arbitrary: fc.dictionary(fc.string(), fc.string()) },
);
export const someTried = fc.array(
  fc.record({ fix: fc.constantFrom(...FIXES), outcome: fc.constantFrom(...OUTCOMES) }),
  {
    maxLength: 8,
  },
);
