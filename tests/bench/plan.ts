/** Figures of the troubleshooter over real and simulated people. */
import { calibrationOf } from './calibration.ts';
import type { BenchCase } from './cases.ts';
import { collectedCases, realCases } from './cases.ts';
import { DRAWS, inHousehold } from './household.ts';
import { caseRows, leaveOneOut } from './leave-one-out.ts';
import {
  articleMinutes,
  bestFixedOrder,
  converse,
  follow,
  fullDiagnosis,
  isBlamed,
  isRight,
  isSolvedInThree,
  listMinutes,
  macroMean,
  oracleMinutes,
  type Conversation,
} from './measure.ts';
import { simulatedCases } from './simulated.ts';
import type { Amount } from '../../utils/diagnosis/households.ts';

/** How the silence of a case is filled: everything it says at once; "not sure"; an ordinary home. */
const MODES = ['told', 'silent', 'low', 'mid', 'high'] as const;
export type Mode = (typeof MODES)[number];
const MODE_NAMES: Record<Mode, string> = {
  told: 'told',
  silent: 'silent',
  low: 'household, low',
  mid: 'household, mid',
  high: 'household, high',
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(0)} %`.padStart(5);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Counts over conversations, those of one case together as one. */
export interface Shares {
  n: number;
  strict1: number;
  lenient1: number;
  strict3: number;
  lenient3: number;
  /** Of the cases that a step of ours can solve. */
  solvable: number;
  inThree: number;
  support: number;
  /** Of the homes with nothing wrong in their name or bands. */
  ordinary: number;
  blamed: number;
  /** Questions put, one number a conversation. */
  asked: readonly number[];
}

const NOTHING: Shares = {
  n: 0,
  strict1: 0,
  lenient1: 0,
  strict3: 0,
  lenient3: 0,
  solvable: 0,
  inThree: 0,
  support: 0,
  ordinary: 0,
  blamed: 0,
  asked: [],
};

const sumOf = (all: readonly Shares[]): Shares => ({
  ...all.reduce(
    (sum, each) =>
      Object.fromEntries(
        Object.entries(sum).map(([name, value]) => [name, (value as number) + (each[name as keyof Shares] as number)]),
      ) as unknown as Shares,
    NOTHING,
  ),
  asked: all.flatMap(({ asked }) => asked),
});

/** The number that this part of all does not exceed. */
const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;

/** How many questions most people, nine of ten, and the worst off are asked. */
function questionsOf(asked: readonly number[]): string {
  const sorted = asked.toSorted((a, b) => a - b);
  return `questions: median ${quantile(sorted, 0.5)}, nine of ten ${quantile(sorted, 0.9)}, most ${sorted.at(-1)}`;
}

function sharesOf(person: BenchCase, { diagnosis, asked }: Conversation, weight: number): Shares {
  const right = (k: number, lenient: boolean): number => (isRight(diagnosis, person, k, lenient) ? weight : 0);
  const solved = isSolvedInThree(diagnosis, person);
  const blamed = isBlamed(diagnosis, person);
  return {
    n: weight,
    strict1: right(1, false),
    lenient1: right(1, true),
    strict3: right(3, false),
    lenient3: right(3, true),
    solvable: solved === null ? 0 : weight,
    inThree: solved ? weight : 0,
    support: diagnosis.plan[0]!.fix === 'support' ? weight : 0,
    ordinary: blamed === null ? 0 : weight,
    blamed: blamed ? weight : 0,
    asked: [asked],
  };
}

/** @returns the shares of one case in one mode, its draws together counting as one */
export function measureIn(mode: Mode, person: BenchCase, draws = DRAWS): Shares {
  if (mode === 'told') return sharesOf(person, { diagnosis: fullDiagnosis(person.answers), asked: 0, answered: 0 }, 1);
  if (mode === 'silent') return sharesOf(person, converse(person), 1);
  const amount: Amount = mode;
  return sumOf(
    Array.from({ length: draws }, (_, draw) => {
      const home = inHousehold(person, amount, draw);
      return sharesOf(person, converse(home), 1 / draws);
    }),
  );
}

/** One line of the printed table. */
function line(mode: Mode, shares: Shares): string {
  const { n, strict1, lenient1, strict3, lenient3, solvable, inThree, support, ordinary, blamed, asked } = shares;
  return [
    `  ${MODE_NAMES[mode].padEnd(16)}`,
    `top-1 ${percent(strict1, n)} /${percent(lenient1, n)}`,
    `top-3 ${percent(strict3, n)} /${percent(lenient3, n)}`,
    `solved in three ${percent(inThree, solvable)}`,
    `support first ${percent(support, n)}`,
    `ordinary homes blamed ${percent(blamed, ordinary)}`,
    mode === 'told' ? '' : questionsOf(asked),
  ].join('  ');
}

/** Expected minutes beside those of who knows the cause, and of the article. */
function minutes(name: string, people: readonly BenchCase[]): string {
  const journeys = new Map(people.map((person) => [person, follow(person).minutes]));
  const best = bestFixedOrder(people);
  const plan = macroMean(people, (person) => journeys.get(person)!);
  const oracle = macroMean(people, oracleMinutes);
  const article = macroMean(people, articleMinutes);
  const fixed = macroMean(people, (person) => listMinutes(best, person));
  return [
    `  ${name}: plan ${plan.toFixed(1)} · oracle ${oracle.toFixed(1)} · article ${article.toFixed(1)} · best fixed order ${fixed.toFixed(1)}`,
    `· plan ÷ oracle ${(plan / oracle).toFixed(2)} · article ÷ plan ${(article / plan).toFixed(2)}`,
  ].join(' ');
}

function calibrated(name: string, people: readonly BenchCase[]): string {
  const result = calibrationOf(people, ({ answers }) => fullDiagnosis(answers).causes);
  if (!result) return `  ${name}: none`;
  const { n, said, hit, error } = result;
  return `  ${name} (n = ${n}): said ${percent(said, 1)} on average, right ${percent(hit, 1)}, off by ${percent(error, 1)} in the mean tenth`;
}

/** People simulated for each cause. */
const SIMULATED_EACH = 30;
const BATCHES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Nothing was mended with 9 and 10; 11 and 12 showed a kind of story each that was (docs/diagnosis.md). */
const HELD_OUT = [9, 10, 11, 12] as const;

type Tell = (doing: string) => void;

/** Tells how far it is. */
function told<T>(tell: Tell, what: string, total: number, each: (person: BenchCase) => T): (person: BenchCase) => T {
  let done = 0;
  return (person) => {
    if (done % 20 === 0) tell(`${what}, ${done} of ${total}`);
    done += 1;
    return each(person);
  };
}

/**
 * @param tell hears what is being measured: all of it takes some minutes
 * @returns the printed figures
 */
export function run(tell: Tell): string {
  const batches = BATCHES.map(collectedCases);
  const people = [...realCases(), ...batches.flat()];
  const left = new Map(
    MODES.map((mode) => [
      mode,
      leaveOneOut(
        people,
        told(tell, `${MODE_NAMES[mode]}, leave one out`, people.length, (each) => measureIn(mode, each)),
      ),
    ]),
  );
  const asTheyAre = new Map(
    (['told', 'silent', 'mid'] as const).map((mode) => {
      const each = told(tell, MODE_NAMES[mode], people.length, (person) => measureIn(mode, person, DRAWS / 4));
      return [mode as Mode, new Map(people.map((person) => [person, each(person)]))];
    }),
  );
  const heldOut = HELD_OUT.map((batch) => collectedCases(batch));
  const apart = new Map(
    MODES.map((mode) => {
      const each = told(tell, `${MODE_NAMES[mode]}, held out`, heldOut.flat().length, (person) =>
        measureIn(mode, person),
      );
      return [mode, new Map(heldOut.flat().map((person) => [person, each(person)]))];
    }),
  );
  const groups: [string, BenchCase[]][] = [
    ['All accounts', people],
    ["Blink's own", people.filter(({ family }) => family === 'blink')],
    ['With a red light', people.filter(({ red }) => red)],
    ...[realCases(), ...batches].map((batch, at): [string, BenchCase[]] => {
      const ids = new Set(batch.map(({ id }) => id));
      return [at === 0 ? 'The first cases' : `Collected later, batch ${at}`, people.filter(({ id }) => ids.has(id))];
    }),
  ];
  const block = (name: string, members: readonly BenchCase[], by: typeof left): string =>
    [
      `${name} (n = ${members.length})`,
      ...[...by].map(([mode, all]) => line(mode, sumOf(members.map((person) => all.get(person)!)))),
    ].join('\n');
  const simulated = simulatedCases(SIMULATED_EACH);
  return [
    'TROUBLESHOOTER',
    `Leave one out: ${caseRows().length} rows of the tables, and the states of some causes, name accounts as their reason. For each account`,
    'those of its own causes are forgotten, learned anew by counting the others, and only then it is measured.',
    ...groups.map(([name, members], at) => block(at < 3 ? `${name}, leave one out` : name, members, left)),
    block('All accounts, with what they taught themselves (household: a quarter of the draws)', people, asTheyAre),
    ...heldOut.map((batch, at) => block(`Held out, batch ${HELD_OUT[at]}`, batch, apart)),
    'Expected minutes, silence as "not sure"',
    minutes('all accounts', people),
    minutes(`simulated, ${SIMULATED_EACH} a cause`, simulated),
    'Probability of the first cause beside how often it is the true one (strict), from all that is said',
    calibrated('simulated, others than above', simulatedCases(SIMULATED_EACH, 7)),
    calibrated('all accounts', people),
    calibrated('held out', heldOut.flat()),
    `Questions before the first step, simulated people: ${mean(simulated.map((person) => converse(person).asked)).toFixed(1)}`,
  ].join('\n');
}
