/** Which question saves most of the user's time per minute it costs. */
import { minutesFor, QUESTION_MINUTES, successChance } from '../guides/figures.ts';
import type { Known } from './known.ts';
import { KNOWN } from './levels.ts';
import { isOpen, tableOf, toCauses, weightsNow, type Answers, type Cells, type Weights } from './likelihood.ts';
import { costFrom, greedyOrder, usableFixes, type Ordered } from './planner.ts';
import { NOT_SURE, QUESTION_IDS, type QuestionId } from './options.ts';
import { makesSense, STORY, TRIED_GROUP } from './story.ts';
import { CAUSES, FIXES, type Fix } from '../common/ids.ts';

/** A question has to save this many times the minutes it costs. */
const WORTH_ASKING = 0.2;

/**
 * Attention for single questions after the story: so many answers, and so many more after each step that failed. "Not
 * sure" takes less of it, as it takes less of a person's time.
 */
const ATTENTION = { answers: 7, eachStep: 3 } as const;
const NOT_SURE_TAKES = QUESTION_MINUTES.notSure / QUESTION_MINUTES.answered;

/**
 * Minutes that certainty about what to do is worth in later questions and steps. What counts is how likely the right
 * step is the first one, or at least the second or third.
 */
const CERTAINTY_MINUTES = 50;
const PLACES = [1, 0.7, 0.5] as const;

/** The fix each cause wants first: causes that want the same need not be told apart. */
const WANTED: readonly Fix[] = CAUSES.map(
  (cause) =>
    FIXES.map((fix) => ({ fix, ratio: successChance(fix, cause) / minutesFor(fix, cause) })).reduce((a, b) =>
      b.ratio > a.ratio ? b : a,
    ).fix,
);
/** For each cause the index of the first one that wants the same fix. */
const GROUP = Int8Array.from(WANTED, (fix) => WANTED.indexOf(fix));

/** The chance of each group of causes that want the same fix, at the index of its first one. */
export function groupsOf(posterior: Weights, into: Weights = new Float64Array(CAUSES.length)): Weights {
  into.fill(0);
  for (let index = 0; index < posterior.length; index++) into[GROUP[index]!]! += posterior[index]!;
  return into;
}
const groups = new Float64Array(CAUSES.length);

/** How well it is known what to do: the chances of the three likeliest groups, each with the worth of its place. */
function certainty(posterior: Weights): number {
  groupsOf(posterior, groups);
  let sum = 0;
  for (const place of PLACES) {
    let best = 0;
    for (let index = 1; index < groups.length; index++) if (groups[index]! > groups[best]!) best = index;
    sum += place * groups[best]!;
    groups[best] = 0;
  }
  return sum;
}

/**
 * Minutes saved by hearing the answer before the first fix instead of after it, averaged over the answers, and the worth
 * of the certainty that comes. An answer that leaves the first fix as it is can wait until that has failed.
 */
function savedBy(
  question: QuestionId,
  cells: Cells,
  posterior: Weights,
  plan: Ordered,
  answers: Answers,
  tried: ReadonlySet<Fix>,
): number {
  const usable = usableFixes(answers, tried);
  const joint = cells.slice();
  const next = posterior.slice();
  const [first] = plan.order;
  let saved = 0;
  let total = 0;
  for (const [option, weights] of weightsNow(question, answers)) {
    let chance = 0;
    for (let index = 0; index < joint.length; index++) {
      joint[index] = cells[index]! * weights[index]!;
      chance += joint[index]!;
    }
    if (chance < 1e-6) continue;
    for (let index = 0; index < joint.length; index++) joint[index]! /= chance;
    toCauses(joint, next);
    total += chance;
    const fixes = question === 'model' ? usableFixes({ ...answers, model: option }, tried) : usable;
    const best = greedyOrder(next, fixes, tried);
    saved += chance * CERTAINTY_MINUTES * certainty(next);
    if (!first) saved += chance * (plan.cost - best.cost);
    else if (best.order[0] !== first) saved += chance * (costFrom(first, next, fixes, tried) - best.cost);
  }
  return saved / total - CERTAINTY_MINUTES * certainty(posterior);
}

/**
 * Whoever cannot say eight things is asked no more: a plan helps more than a ninth question. What is said buys patience for
 * four more each, and so does, for three, each step that failed.
 */
const PATIENCE = { unsure: 8, eachAnswer: 4, eachStep: 3 } as const;
/** Everybody can say what stands on the table, and what was not tried yet: that is no sign of knowing more. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['model', 'light', ...TRIED_GROUP]);

/** @returns whether somebody was unsure so often that what is known has to do */
export function isAtALoss(answers: Answers, { failed }: Pick<Known, 'failed'>): boolean {
  const told = QUESTION_IDS.filter(
    (id) => !SAYS_LITTLE.has(id) && answers[id] !== undefined && answers[id] !== NOT_SURE,
  ).length;
  const unsure = QUESTION_IDS.filter(
    (id) => answers[id] === NOT_SURE && !(TRIED_GROUP as readonly string[]).includes(id),
  ).length;
  return unsure >= PATIENCE.unsure + PATIENCE.eachAnswer * told + PATIENCE.eachStep * failed;
}

/** Asked before the single questions, or because all may be well. */
const BEFORE: ReadonlySet<string> = new Set(['model', 'light', 'how-long', ...STORY]);

/** @returns the questions that may be asked now, those that would save most for what they cost first */
export function byValue(
  cells: Cells,
  answers: Answers,
  { tried, settled }: Pick<Known, 'tried' | 'settled'>,
): { question: QuestionId; saved: number; value: number }[] {
  const posterior = toCauses(cells);
  const plan = greedyOrder(posterior, usableFixes(answers, tried), tried);
  return QUESTION_IDS.filter((id) => !settled.has(id) && isOpen(id, answers) && makesSense(id, answers))
    .map((question) => {
      const known = KNOWN[tableOf(question, answers).known];
      const saved = known * savedBy(question, cells, posterior, plan, answers, tried);
      const cost = known * QUESTION_MINUTES.answered + (1 - known) * QUESTION_MINUTES.notSure;
      return { question, saved, value: saved / cost };
    })
    .sort((a, b) => b.saved - a.saved);
}

/**
 * @param known what is known: `tried` fixes are out, `settled` questions need no asking
 * @returns the single question worth asking now, or null when going on to the plan is better
 */
export function nextQuestion(
  cells: Cells,
  answers: Answers,
  known: Pick<Known, 'tried' | 'settled' | 'failed'>,
): QuestionId | null {
  const asked = QUESTION_IDS.filter((id) => !BEFORE.has(id) && answers[id] !== undefined);
  const spent = asked.reduce((sum, id) => sum + (answers[id] === NOT_SURE ? NOT_SURE_TAKES : 1), 0);
  if (spent >= ATTENTION.answers + ATTENTION.eachStep * known.failed) return null;
  const [best] = byValue(cells, answers, known);
  return best && best.value > WORTH_ASKING ? best.question : null;
}
