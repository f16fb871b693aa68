/** How plans are measured (docs/diagnosis.md): exact expected minutes of a person whose cause is known to us only. */
import { diagnose } from '../../utils/diagnosis/engine.ts';
import type { Answers } from '../../utils/diagnosis/likelihood.ts';
import { FIXES, type Cause, type Fix } from '../../utils/common/ids.ts';
import { NOT_SURE } from '../../utils/diagnosis/options.ts';
import type { CauseResult, Diagnosis, Tried, Verdict } from '../../utils/diagnosis/types.ts';
import { isApplicable } from '../../utils/guides/applicable.ts';
import { ARTICLE_ORDER, minutesFor, QUESTION_MINUTES, successChance } from '../../utils/guides/figures.ts';
import type { BenchCase } from './cases.ts';

export interface Journey {
  /** Expected minutes, questions included. */
  minutes: number;
  /** What was said before the first fix. */
  first: Conversation;
}

export interface Conversation {
  diagnosis: Diagnosis;
  /** Questions put, and how many of them were answered. */
  asked: number;
  answered: number;
}

/** Answers the questions of the engine from the case, until it has no more; `answers` takes them up. */
export function converse(person: BenchCase, answers: Record<string, string> = {}, tried: Tried[] = []): Conversation {
  let asked = 0;
  let answered = 0;
  for (;;) {
    const diagnosis = diagnose({ answers, tried });
    if (!diagnosis.next) return { diagnosis, asked, answered };
    const answer = person.answers[diagnosis.next.id] ?? NOT_SURE;
    answers[diagnosis.next.id] = answer;
    asked += 1;
    if (answer !== NOT_SURE) answered += 1;
  }
}

const minutesOf = ({ asked, answered }: Conversation): number =>
  answered * QUESTION_MINUTES.answered + (asked - answered) * QUESTION_MINUTES.notSure;

/** Minutes and chance of one step for a person; a step that cannot apply costs nothing and does nothing. */
function stepOf(fix: Fix, { cause, answers }: BenchCase): { minutes: number; chance: number } {
  if (!isApplicable(fix, answers.model)) return { minutes: 0, chance: 0 };
  return { minutes: minutesFor(fix, cause), chance: successChance(fix, cause) };
}

/** Follows the engine: answers its questions from the case, tries its first fix, tells it what failed, and so on. */
export function follow(person: BenchCase): Journey {
  const answers: Record<string, string> = {};
  const tried: Tried[] = [];
  let minutes = 0;
  // Chance of getting this far. Only failing leads on, so the recursion over outcomes is one chain.
  let here = 1;
  let first: Conversation | null = null;
  for (;;) {
    const now = converse(person, answers, tried);
    first ??= now;
    minutes += here * minutesOf(now);
    // What is normal has no plan beyond its explanation.
    const fix = now.diagnosis.plan[0]!.fix;
    const step = stepOf(fix, person);
    const repeated = tried.some((each) => each.fix === fix);
    minutes += here * step.minutes;
    here *= 1 - (repeated ? 0 : step.chance);
    if (fix === 'support') return { minutes, first };
    tried.push({ fix, outcome: 'not-fixed' });
  }
}

/** A fix solves a case when it removes the cause in most homes. */
const SOLVES = 0.7;

/** @returns whether a fix that solves the case is among the first three steps; null where only support can help */
export function isSolvedInThree({ plan }: Diagnosis, { cause }: BenchCase): boolean | null {
  const solving = FIXES.filter((fix) => fix !== 'support' && successChance(fix, cause) >= SOLVES);
  return solving.length === 0 ? null : plan.slice(0, 3).some(({ fix }) => solving.includes(fix));
}

/** They change the Wi-Fi of a whole home. */
const REBUILDS: readonly Fix[] = ['plain-name-network', 'separate-bands'];

/** @returns whether a home with nothing wrong in its name or bands is told to change them first; null for the others */
export function isBlamed({ plan }: Diagnosis, { cause, alsoOk }: BenchCase): boolean | null {
  const helped = REBUILDS.some((fix) => [cause, ...alsoOk].some((each) => successChance(fix, each) > 0));
  return helped ? null : REBUILDS.includes(plan[0]!.fix);
}

/** Expected minutes of a list without questions; every list ends in support. */
export function listMinutes(order: readonly Fix[], person: BenchCase): number {
  let minutes = 0;
  let here = 1;
  for (const fix of order) {
    const step = stepOf(fix, person);
    minutes += here * step.minutes;
    here *= 1 - step.chance;
  }
  return minutes;
}

export const articleMinutes = (person: BenchCase): number => listMinutes(ARTICLE_ORDER, person);

/** The best list of someone who knows the cause: by chance a minute, which is exact for one cause. */
export function oracleMinutes(person: BenchCase): number {
  const useful = FIXES.filter((fix) => stepOf(fix, person).chance > 0)
    .map((fix) => ({ fix, ...stepOf(fix, person) }))
    .sort((a, b) => b.chance / b.minutes - a.chance / a.minutes);
  return listMinutes(
    useful.map(({ fix }) => fix),
    person,
  );
}

/** Mean over causes of the mean over the cases of a cause. */
export function macroMean(people: readonly BenchCase[], value: (person: BenchCase) => number): number {
  const byCause = new Map<Cause, number[]>();
  for (const person of people) byCause.set(person.cause, [...(byCause.get(person.cause) ?? []), value(person)]);
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return mean([...byCause.values()].map(mean));
}

/** The one list that is best on average for these people: best first, then moved, added and dropped while it helps. */
export function bestFixedOrder(people: readonly BenchCase[]): Fix[] {
  const cost = (order: readonly Fix[]): number =>
    macroMean(people, (person) => listMinutes([...order, 'support'], person));
  let best: Fix[] = [];
  let bestCost = cost(best);
  for (let again = true; again;) {
    again = false;
    for (const fix of FIXES.filter((each) => each !== 'support')) {
      const without = best.filter((each) => each !== fix);
      const tries = [without, ...Array.from({ length: without.length + 1 }, (_, at) => without.toSpliced(at, 0, fix))];
      for (const order of tries) {
        const now = cost(order);
        if (now < bestCost - 1e-9) {
          best = order;
          bestCost = now;
          again = true;
        }
      }
    }
  }
  return [...best, 'support'];
}

/** Whether the true cause is among the first `k`; `lenient` lets `also_ok` count; `other` is right when unknown. */
export function isRight(
  { causes, verdict }: { causes: readonly CauseResult[]; verdict: Verdict },
  person: BenchCase,
  k: number,
  lenient: boolean,
): boolean {
  const right = new Set<Cause>(lenient ? [person.cause, ...person.alsoOk] : [person.cause]);
  if (right.has('other') && verdict === 'unknown') return true;
  return causes.slice(0, k).some(({ id }) => right.has(id));
}

/** The diagnosis from everything a case says. */
export function fullDiagnosis(answers: Answers) {
  return diagnose({ answers: { ...answers }, tried: [] });
}
