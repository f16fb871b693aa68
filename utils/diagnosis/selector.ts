/** Which question saves most of the user's time per minute it costs. */
import { minutesFor, QUESTION_MINUTES, successChance } from '../guides/figures.ts';
import type { Known } from './known.ts';
import { KNOWN } from './levels.ts';
import { isOpen, tableOf, weightsNow, type Answers, type Weights } from './likelihood.ts';
import { costFrom, greedyOrder, usableFixes, type Ordered } from './planner.ts';
import { NOT_SURE, QUESTION_IDS, type QuestionId } from './options.ts';
import { CAUSES, FIXES, type Fix } from '../common/ids.ts';

/**
 * A question has to save `start` times the minutes it costs, more with each one asked, and ten times more again beyond
 * the first four: people want to try something by then. A step that failed buys patience anew. Chosen on simulated people.
 */
const PATIENCE = { start: 1, growth: 1.15, questions: 4, eachStep: 20, beyond: 10 } as const;

/**
 * So many "not sure" in a row show that asking does not pay: before the first step, and later, when all that is left
 * would be support. Six of the last six were not known: the next one hardly will be.
 */
const GIVE_IN = { before: 6, after: 12 } as const;

/** Minutes that one bit less of doubt is worth in later questions and steps; found on simulated people. */
const BIT_MINUTES = 2;

/** The fix each cause wants first: causes that want the same need not be told apart. */
const WANTED: readonly Fix[] = CAUSES.map(
  (cause) =>
    FIXES.map((fix) => ({ fix, ratio: successChance(fix, cause) / minutesFor(fix, cause) })).reduce((a, b) =>
      b.ratio > a.ratio ? b : a,
    ).fix,
);
/** For each cause the index of the first one that wants the same fix. */
const GROUP = Int8Array.from(WANTED, (fix) => WANTED.indexOf(fix));
const groups = new Float64Array(CAUSES.length);

/** How little is known yet of what to do, in bits. */
function doubt(posterior: Weights): number {
  groups.fill(0);
  for (let index = 0; index < posterior.length; index++) groups[GROUP[index]!]! += posterior[index]!;
  let bits = 0;
  for (const each of groups) if (each > 0) bits -= each * Math.log2(each);
  return bits;
}

/**
 * Minutes saved by hearing the answer before the first fix instead of after it, averaged over the answers, and the price
 * of the doubt that goes. An answer that leaves the first fix as it is can wait until that has failed.
 */
function savedBy(
  question: QuestionId,
  posterior: Weights,
  plan: Ordered,
  answers: Answers,
  tried: ReadonlySet<Fix>,
): number {
  const usable = usableFixes(answers.model, tried);
  const next = posterior.slice();
  const [first] = plan.order;
  let saved = 0;
  let total = 0;
  for (const [option, weights] of weightsNow(question, answers)) {
    let chance = 0;
    for (let index = 0; index < next.length; index++) {
      next[index] = posterior[index]! * weights[index]!;
      chance += next[index]!;
    }
    if (chance < 1e-6) continue;
    for (let index = 0; index < next.length; index++) next[index]! /= chance;
    total += chance;
    const fixes = question === 'model' ? usableFixes(option, tried) : usable;
    const best = greedyOrder(next, fixes, tried);
    saved -= chance * BIT_MINUTES * doubt(next);
    if (!first) saved += chance * (plan.cost - best.cost);
    else if (best.order[0] !== first) saved += chance * (costFrom(first, next, fixes, tried) - best.cost);
  }
  return saved / total + BIT_MINUTES * doubt(posterior);
}

/** How many of the last answers were "not sure", without a break. */
function unknownInARow(answers: Answers): number {
  const said = Object.values(answers);
  return said.length - 1 - said.findLastIndex((option) => option !== NOT_SURE);
}

/**
 * @param known what is known: `tried` fixes are out, `settled` questions need no asking
 * @returns the question worth asking now, or null when going on to the plan is better
 */
export function nextQuestion(
  posterior: Weights,
  answers: Answers,
  { tried, settled }: Pick<Known, 'tried' | 'settled'>,
): QuestionId | null {
  const plan = greedyOrder(posterior, usableFixes(answers.model, tried), tried);
  // "Not sure" counts, too: it was asked all the same.
  const asked = Object.keys(answers).length;
  const open = QUESTION_IDS.filter((id) => !settled.has(id) && isOpen(id, answers));
  // What everybody can answer is asked before giving in.
  if (unknownInARow(answers) >= (tried.size === 0 ? GIVE_IN.before : GIVE_IN.after))
    return open.find((id) => tableOf(id, answers).known === 'all') ?? null;
  const beyond = Math.max(0, asked + 1 - PATIENCE.questions - PATIENCE.eachStep * tried.size);
  let best: QuestionId | null = null;
  // Nobody is sent to support while a question could still find something to try: then it has to save what it costs.
  let bestValue = PATIENCE.start * (plan.order.length === 0 ? 1 : PATIENCE.growth ** asked * PATIENCE.beyond ** beyond);
  for (const question of open) {
    const known = KNOWN[tableOf(question, answers).known];
    const saved = known * savedBy(question, posterior, plan, answers, tried);
    const value = saved / (known * QUESTION_MINUTES.answered + (1 - known) * QUESTION_MINUTES.notSure);
    if (value > bestValue) {
      best = question;
      bestValue = value;
    }
  }
  return best;
}
