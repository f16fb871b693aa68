/** Figures of the troubleshooter over real and simulated people. */
import { calibrationOf } from './calibration.ts';
import type { BenchCase } from './cases.ts';
import { collectedCases, realCases } from './cases.ts';
import { leaveOneOut, type LeftOut } from './leave-one-out.ts';
import {
  articleMinutes,
  bestFixedOrder,
  follow,
  fullDiagnosis,
  isRight,
  listMinutes,
  macroMean,
  oracleMinutes,
  type Journey,
} from './measure.ts';
import { simulatedCases } from './simulated.ts';

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(0)} %`.padStart(5);

export interface PlanFigures {
  n: number;
  causes: number;
  /** Macro means over causes, minutes. */
  plan: number;
  oracle: number;
  article: number;
  fixedOrder: number;
  questions: number;
  /** Right among the first 1 and 3, from all that a case says. */
  top: { strict1: number; lenient1: number; strict3: number; lenient3: number };
  /** The same from what was asked before the first fix. */
  asked: { strict1: number; lenient1: number; strict3: number; lenient3: number };
}

type Followed = Pick<LeftOut, 'journeys' | 'diagnoses'>;

const followed = (people: readonly BenchCase[]): Followed => ({
  journeys: new Map<BenchCase, Journey>(people.map((person) => [person, follow(person)])),
  diagnoses: new Map(people.map((person) => [person, fullDiagnosis(person.answers)])),
});

/** @returns null for no people */
export function planFigures(
  people: readonly BenchCase[],
  { journeys, diagnoses: all }: Followed = followed(people),
): PlanFigures | null {
  if (people.length === 0) return null;
  const best = bestFixedOrder(people);
  const count = (from: ReadonlyMap<BenchCase, Parameters<typeof isRight>[0]>) => {
    const right = (k: number, lenient: boolean): number =>
      people.filter((person) => isRight(from.get(person)!, person, k, lenient)).length;
    return { strict1: right(1, false), lenient1: right(1, true), strict3: right(3, false), lenient3: right(3, true) };
  };
  return {
    n: people.length,
    causes: new Set(people.map(({ cause }) => cause)).size,
    plan: macroMean(people, (person) => journeys.get(person)!.minutes),
    oracle: macroMean(people, oracleMinutes),
    article: macroMean(people, articleMinutes),
    fixedOrder: macroMean(people, (person) => listMinutes(best, person)),
    questions: median([...journeys.values()].map(({ firstQuestions }) => firstQuestions)),
    top: count(all),
    asked: count(journeys),
  };
}

function describe(name: string, people: readonly BenchCase[], how?: Followed): string {
  const figures = planFigures(people, how);
  if (!figures) return `${name}: none`;
  const { n, causes, plan, oracle, article, fixedOrder, questions, top, asked } = figures;
  const rights = (from: PlanFigures['top']): string =>
    `top-1 strict ${percent(from.strict1, n)} lenient ${percent(from.lenient1, n)} · top-3 strict ${percent(from.strict3, n)} lenient ${percent(from.lenient3, n)}`;
  return [
    `${name} (n = ${n}, ${causes} causes)`,
    `  from all that is said     ${rights(top)}`,
    `  from what was asked first ${rights(asked)}`,
    `  expected minutes: plan ${plan.toFixed(1)} · oracle ${oracle.toFixed(1)} · article ${article.toFixed(1)} · best fixed order ${fixedOrder.toFixed(1)}`,
    `  plan ÷ oracle ${(plan / oracle).toFixed(2)} (≤ 2) · article ÷ plan ${(article / plan).toFixed(2)} (≥ 3) · median questions before the first fix ${questions} (≤ 4)`,
  ].join('\n');
}

function calibrated(name: string, people: readonly BenchCase[]): string {
  const result = calibrationOf(people, ({ answers }) => fullDiagnosis(answers).causes);
  if (!result) return `  ${name}: none`;
  const { n, said, hit, error } = result;
  return `  ${name} (n = ${n}): said ${percent(said, 1)} on average, right ${percent(hit, 1)}, off by ${percent(error, 1)} in the mean tenth`;
}

/** People simulated for each cause. */
const SIMULATED_EACH = 30;

/** @returns the printed figures */
export function run(): string {
  const parts = ['TROUBLESHOOTER'];
  const cases = realCases();
  const batches = ([1, 2, 3, 4, 5, 6, 7] as const).map(collectedCases);
  const groups: [string, BenchCase[]][] = [
    ['Cases it was developed with', cases],
    ["Blink's own", cases.filter(({ family }) => family === 'blink')],
    ['With a red light', cases.filter(({ red }) => red)],
    ...batches.map((people, at): [string, BenchCase[]] => [`Collected later, batch ${at + 1}`, people]),
  ];
  const shown = groups.filter(([, people]) => people.length > 0);
  parts.push(...shown.map(([name, people]) => describe(name, people)));
  const left = leaveOneOut([...cases, ...batches.flat()]);
  parts.push(
    `Leave one out: ${left.rows} rows of the tables name cases as their reason. For each case those of its own cause are`,
    'forgotten, learned anew from the other cases, and only then the case is measured.',
    ...shown.map(([name, people]) => describe(`${name}, leave one out`, people, left)),
    describe('Simulated users, uniform over causes (they answer by our own table)', simulatedCases(SIMULATED_EACH)),
    'Probability of the first cause beside how often it is the true one (strict), from all that is said',
    calibrated('simulated, others than above', simulatedCases(SIMULATED_EACH, 7)),
    calibrated('all accounts', [...cases, ...batches.flat()]),
    'Patience and the price of doubt were chosen on simulated people; levels have names and reasons. But they were revised with',
    'these cases at hand: what to expect of unseen people is in docs/diagnosis.md.',
  );
  return parts.join('\n');
}
