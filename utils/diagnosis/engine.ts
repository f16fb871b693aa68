/** The troubleshooter: what is known → causes, the next question, the plan. */
import { FIGURES, successChance } from '../guides/figures.ts';
import { text, type TextRef } from '../common/text.ts';
import { CAUSE_FACTS } from './causes.ts';
import { knownOf, type Known, type Observed } from './known.ts';
import type { Answers, Weights } from './likelihood.ts';
import { greedyOrder, improveOrder, usableFixes } from './planner.ts';
import { posteriorOf } from './posterior.ts';
import { questionById } from './questions.ts';
import { nextQuestion } from './selector.ts';
import { CAUSES, type Cause, type Fix } from '../common/ids.ts';
import type { CauseResult, DiagnoseInput, Diagnosis, PlanStep, Question, Verdict } from './types.ts';

/** From this chance on it is worth a question whether all is well. */
const NORMAL_WORTH_ASKING = 0.2;
/** Below this a leading cause leads by chance: it was right in 4 of 79 accounts, and in 9 of 90 simulated people. */
const LEADS_BY_CHANCE = 0.2;
/** With nothing to try left, more is asked of a cause. */
const STANDS_OUT = 0.25;

/** @returns causes with probabilities that sum to 1, what to ask next, and a plan that ends in support */
export function diagnose(input: DiagnoseInput): Diagnosis {
  const known = knownOf(input);
  const posterior = posteriorOf(
    known.observed.map(({ weights }) => weights),
    known.outcomes,
  );
  const causes = rankCauses(posterior, known.observed);
  const next = askNext(posterior, causes, input.answers, known);
  const plan = planFor(posterior, input.answers.model, known.tried);
  // Nothing that stands out. What is worth trying stays in the plan.
  const lost = causes[0]!.probability < (!next && plan.length === 1 ? STANDS_OUT : LEADS_BY_CHANCE);
  return {
    verdict: lost ? 'unknown' : verdictOf(causes, input.answers),
    next,
    causes,
    plan,
    contradictions: known.contradictions,
  };
}

/** Sorted by probability, ties by id; with the observations that raise each cause most. */
function rankCauses(posterior: Weights, observed: readonly Observed[]): CauseResult[] {
  const results = CAUSES.map((id, index) => ({
    id,
    probability: posterior[index]!,
    because: reasonsFor(index, observed),
  }));
  return results.sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}

function reasonsFor(cause: number, observed: readonly Observed[]): TextRef[] {
  const reasons = observed
    .map((each) => {
      // How much more usual it is with this cause than with causes in general.
      const mean = each.weights.reduce((sum, weight) => sum + weight, 0) / each.weights.length;
      return { text: each.text, factor: each.weights[cause]! / mean };
    })
    .filter(({ factor }) => factor > 1.15)
    .sort((a, b) => b.factor - a.factor)
    .slice(0, 3)
    .map((reason) => reason.text);
  if (reasons.length > 0) return reasons;
  return [text(CAUSE_FACTS[CAUSES[cause]!].common === 'common' ? 'because.common' : 'because.not_ruled_out')];
}

const isNormal = (cause: Cause): boolean => CAUSE_FACTS[cause].where === 'nothing';

/** "Normal" only when set-up or start-up began under five minutes ago, or Live View opens, or a clip arrived. */
function mayBeNormal(cause: Cause, answers: Answers): boolean {
  const works = answers['live-view'] === 'opens' || answers.clips === 'arrive';
  if (cause === 'motion-recording-normal') return works;
  const starting = answers.when === 'setting-up' || answers.when === 'just-powered' || answers.light === 'red-start-up';
  return works || (starting && answers['how-long'] === 'under-five');
}

function verdictOf(causes: readonly CauseResult[], answers: Answers): Verdict {
  const top = causes[0]!;
  if (top.id === 'other') return 'unknown';
  if (isNormal(top.id) && mayBeNormal(top.id, answers)) return 'normal';
  const atRouter = causes.reduce(
    (sum, { id, probability }) => sum + (CAUSE_FACTS[id].where === 'router' ? probability : 0),
    0,
  );
  if (!isNormal(top.id) && CAUSE_FACTS[top.id].where !== 'router' && atRouter < 0.3) return 'not-router';
  return 'fix';
}

/** The question whose answer decides whether "this is normal" may be said. */
function normalQuestion(causes: readonly CauseResult[], answers: Answers): string | null {
  const top = causes[0]!;
  if (!isNormal(top.id) || top.probability < NORMAL_WORTH_ASKING || mayBeNormal(top.id, answers)) return null;
  const wanted = top.id === 'setup-mode-normal' ? ['how-long'] : ['live-view', 'clips'];
  return wanted.find((id) => answers[id] === undefined) ?? null;
}

/** The camera first: everybody can say which one it is and what it does, and its light reads by its model. */
const FIRST = ['model', 'light'] as const;

function askNext(posterior: Weights, causes: readonly CauseResult[], answers: Answers, known: Known): Question | null {
  const id =
    FIRST.find((each) => answers[each] === undefined) ??
    normalQuestion(causes, answers) ??
    nextQuestion(posterior, answers, known);
  return id ? questionById(id) : null;
}

function planFor(posterior: Weights, model: string | undefined, tried: ReadonlySet<Fix>): PlanStep[] {
  const start = greedyOrder(posterior, usableFixes(model, tried), tried);
  const order = improveOrder(posterior, start).order.map(({ fix }) => fix);
  return [...order, 'support' as const].map((fix) => ({
    fix,
    minutes: FIGURES[fix].minutes,
    causes: causesOf(fix, posterior),
  }));
}

/** The causes a step is there for, most probable first; support takes what is left and is for any. */
function causesOf(fix: Fix, posterior: Weights): Cause[] {
  return CAUSES.map((cause, index) => ({ cause, weight: successChance(fix, cause) * posterior[index]! }))
    .filter(({ weight }) => weight > 0.005)
    .sort((a, b) => b.weight - a.weight)
    .map(({ cause }) => cause);
}
