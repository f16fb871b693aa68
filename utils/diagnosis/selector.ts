/** Which question saves most of the user's time per minute it costs. */
import { QUESTION_MINUTES } from '../fixes/figures.ts';
import { KNOWN } from './levels.ts';
import { isOpen, optionWeights, tableOf, type Answers, type Weights } from './likelihood.ts';
import { greedyOrder, usableFixes } from './planner.ts';
import { QUESTION_IDS, type QuestionId } from './questions.ts';
import type { Fix } from './types.ts';

/** A question has to save this many times the minutes it costs: each one more tires. */
const PATIENCE = { start: 1.5, growth: 1.6 };

/** Expected minutes of the best plan after the answer, averaged over the answers. */
function costAfter(question: QuestionId, posterior: Weights, answers: Answers, tried: ReadonlySet<Fix>): number {
  let expected = 0;
  for (const [option, weights] of optionWeights(tableOf(question, answers))) {
    const next = posterior.slice();
    let chance = 0;
    for (let index = 0; index < next.length; index++) {
      next[index]! *= weights[index]!;
      chance += next[index]!;
    }
    if (chance < 1e-6) continue;
    for (let index = 0; index < next.length; index++) next[index]! /= chance;
    const model = question === 'model' ? option : answers.model;
    expected += chance * greedyOrder(next, usableFixes(model, tried), tried).cost;
  }
  return expected;
}

/**
 * @param asked how many questions were put since the last step was tried: patience is not endless
 * @returns the question worth asking now, or null when going on to the plan is better
 */
export function nextQuestion(
  posterior: Weights,
  answers: Answers,
  tried: ReadonlySet<Fix>,
  asked: number,
): QuestionId | null {
  const now = greedyOrder(posterior, usableFixes(answers.model, tried), tried).cost;
  let best: QuestionId | null = null;
  let bestValue = PATIENCE.start * PATIENCE.growth ** asked;
  for (const question of QUESTION_IDS) {
    if (!isOpen(question, answers)) continue;
    const known = KNOWN[tableOf(question, answers).known];
    const saved = known * (now - costAfter(question, posterior, answers, tried));
    const value = saved / (known * QUESTION_MINUTES.answered + (1 - known) * QUESTION_MINUTES.notSure);
    if (value > bestValue) {
      best = question;
      bestValue = value;
    }
  }
  return best;
}
