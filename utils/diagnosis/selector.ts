/** Which question saves most of the user's time per minute it costs. */
import { QUESTION_MINUTES } from '../fixes/figures.ts';
import type { Known } from './known.ts';
import { KNOWN } from './levels.ts';
import { isOpen, tableOf, weightsNow, type Answers, type Weights } from './likelihood.ts';
import { greedyOrder, usableFixes, type Ordered } from './planner.ts';
import { QUESTION_IDS, type QuestionId } from './questions.ts';
import type { Fix } from './types.ts';

/**
 * A question has to save `start` times the minutes it costs, more with each one asked, and ten times more again beyond
 * the first four: people want to try something by then. A step that failed buys patience anew. Chosen on simulated people.
 */
const PATIENCE = { start: 1, growth: 1.15, questions: 4, eachStep: 20, beyond: 10 } as const;

/** Minutes that one bit less of doubt is worth in later questions and steps; found on simulated people. */
const BIT_MINUTES = 2;

/** How much is not known yet, in bits. */
function doubt(posterior: Weights): number {
  let bits = 0;
  for (const each of posterior) if (each > 0) bits -= each * Math.log2(each);
  return bits;
}

/** Minutes still ahead: the best plan from here, and the price of what is not known. */
function ahead(posterior: Weights, plan: Ordered): number {
  return plan.cost + BIT_MINUTES * doubt(posterior);
}

/** Minutes ahead after the answer, averaged over the answers. */
function aheadAfter(question: QuestionId, posterior: Weights, answers: Answers, tried: ReadonlySet<Fix>): number {
  const usable = usableFixes(answers.model, tried);
  const next = posterior.slice();
  let expected = 0;
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
    expected += chance * ahead(next, greedyOrder(next, fixes, tried));
  }
  return expected / total;
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
  const now = ahead(posterior, plan);
  // "Not sure" counts, too: it was asked all the same.
  const asked = Object.keys(answers).length;
  // Nobody is sent to support while a question could still find something to try.
  const free = plan.order.length === 0 ? Infinity : PATIENCE.questions + PATIENCE.eachStep * tried.size;
  const beyond = Math.max(0, asked + 1 - free);
  let best: QuestionId | null = null;
  let bestValue = PATIENCE.start * PATIENCE.growth ** asked * PATIENCE.beyond ** beyond;
  for (const question of QUESTION_IDS) {
    if (settled.has(question) || !isOpen(question, answers)) continue;
    const known = KNOWN[tableOf(question, answers).known];
    const saved = known * (now - aheadAfter(question, posterior, answers, tried));
    const value = saved / (known * QUESTION_MINUTES.answered + (1 - known) * QUESTION_MINUTES.notSure);
    if (value > bestValue) {
      best = question;
      bestValue = value;
    }
  }
  return best;
}
