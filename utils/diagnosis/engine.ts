/** The troubleshooter: what is known → causes, the next question, the plan. */
import { FIGURES, successChance } from '../guides/figures.ts';
import { text, type TextRef } from '../common/text.ts';
import { CAUSE_FACTS } from './causes.ts';
import { headlineOf } from './headline.ts';
import { knownOf, type Known, type Observed } from './known.ts';
import { toCauses, type Answers, type Cells, type Weights } from './likelihood.ts';
import { isNormal, mayBeNormal } from './normal.ts';
import { planOf, usableFixes } from './planner.ts';
import { posteriorOf } from './posterior.ts';
import { questionById } from './questions.ts';
import { byValue, groupsOf, isAtALoss, nextQuestion } from './selector.ts';
import { STATES } from './states.ts';
import { openStory } from './story.ts';
import { CAUSES, type Cause, type Fix } from '../common/ids.ts';
import type { CauseResult, DiagnoseInput, Diagnosis, PlanStep, Verdict } from './types.ts';

/** From this chance on it is worth a question whether all is well. */
const NORMAL_WORTH_ASKING = 0.2;
/** Below this a leading cause leads by chance. */
const LEADS_BY_CHANCE = 0.15;
/** From this chance on what to do is settled, and the rest of the story need not be told. */
const SETTLED = 0.9;
/** The same where a sign says that all is well. */
const WORKS = 0.5;

/** @returns causes with probabilities that sum to 1, what to ask next, and a plan that ends in support */
export function diagnose(input: DiagnoseInput): Diagnosis {
  const { answers } = input;
  const known = knownOf(input);
  const cells = posteriorOf(
    known.observed.map(({ weights }) => weights),
    known.outcomes,
  );
  const posterior = toCauses(cells);
  const causes = rankCauses(cells, posterior, known.observed);
  const verdict = verdictOf(causes, answers);
  const plan = verdict === 'normal' ? [stepOf('explain-normal', posterior)] : planFor(posterior, answers, known.tried);
  const next = known.solved ? null : askNext(cells, posterior, causes, answers, known);
  return {
    verdict,
    headline: headlineOf(verdict, causes, plan, () =>
      // Worked out only where it is shown: what is asked next tells most.
      next ? [next] : byValue(cells, answers, known).map(({ question }) => question),
    ),
    next: next ? questionById(next) : null,
    causes,
    plan,
    contradictions: known.contradictions,
  };
}

/** Sorted by probability, ties by id; with the observations that raise each cause most. */
function rankCauses(cells: Cells, posterior: Weights, observed: readonly Observed[]): CauseResult[] {
  const means = observed.map(({ weights }) => inEachState(weights));
  const results = CAUSES.map((id, index) => ({
    id,
    probability: posterior[index]!,
    because: reasonsFor(index, cells, observed, means),
  }));
  return results.sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}

/** How usual an observation is in each state, with causes in general. */
const inEachState = (weights: Cells): number[] =>
  STATES.map(
    (_, state) => CAUSES.reduce((sum, __, at) => sum + weights[at * STATES.length + state]!, 0) / CAUSES.length,
  );

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * What is more usual with this cause than with causes in general, in whatever state. Among that, what is said of the cause
 * itself goes before what only tells the state it shares with others: a red light is a reason for all that is offline.
 * @param means how usual each observation is in each state, with causes in general
 */
function reasonsFor(cause: number, cells: Cells, observed: readonly Observed[], means: readonly number[][]): TextRef[] {
  // What a cause looks like depends on the state the camera would be in.
  const from = cause * STATES.length;
  const own = cells.subarray(from, from + STATES.length);
  const mass = own.reduce((sum, each) => sum + each, 0);
  const reasons = observed
    .map((each, at) => {
      const expected = (weightIn: (state: number) => number): number =>
        mass > 0 ? own.reduce((sum, chance, state) => sum + chance * weightIn(state), 0) / mass : weightIn(0);
      const here = expected((state) => each.weights[from + state]!);
      const factor = here / meanOf(means[at]!);
      return { text: each.text, factor, tells: factor * (here / expected((state) => means[at]![state]!)) };
    })
    .filter(({ factor }) => factor > 1.15)
    .sort((a, b) => b.tells - a.tells)
    .slice(0, 3)
    .map((reason) => reason.text);
  if (reasons.length > 0) return reasons;
  return [text(CAUSE_FACTS[CAUSES[cause]!].common === 'common' ? 'because.common' : 'because.not_ruled_out')];
}

function verdictOf(causes: readonly CauseResult[], answers: Answers): Verdict {
  const top = causes[0]!;
  if (top.id === 'other') return 'unknown';
  if (isNormal(top.id) && mayBeNormal(top.id, answers)) return 'normal';
  if (top.probability < LEADS_BY_CHANCE) return 'unknown';
  // A VPN is on the phone unless the user said that it is in the router.
  const isAtRouter = (id: CauseResult['id']): boolean =>
    CAUSE_FACTS[id].where === 'router' || (id === 'vpn' && answers.vpn === 'router');
  const atRouter = causes.reduce((sum, { id, probability }) => sum + (isAtRouter(id) ? probability : 0), 0);
  if (!isNormal(top.id) && !isAtRouter(top.id) && atRouter < 0.3) return 'not-router';
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

/** The camera, then the story unless it is settled, then what pays. */
function askNext(
  cells: Cells,
  posterior: Weights,
  causes: readonly CauseResult[],
  answers: Answers,
  known: Known,
): string | null {
  const first = FIRST.find((each) => answers[each] === undefined) ?? normalQuestion(causes, answers);
  if (first) return first;
  const works = isNormal(causes[0]!.id) && mayBeNormal(causes[0]!.id, answers);
  if (Math.max(...groupsOf(posterior)) >= (works ? WORKS : SETTLED)) return null;
  if (isAtALoss(answers, known)) return null;
  const story = openStory(answers).find((id) => !known.settled.has(id));
  return story ?? nextQuestion(cells, answers, known);
}

const stepOf = (fix: Fix, posterior: Weights): PlanStep => ({
  fix,
  minutes: FIGURES[fix].minutes,
  causes: causesOf(fix, posterior),
});

function planFor(posterior: Weights, answers: Answers, tried: ReadonlySet<Fix>): PlanStep[] {
  const order = planOf(posterior, usableFixes(answers, tried), tried);
  return [...order, 'support' as const].map((fix) => stepOf(fix, posterior));
}

/** The causes a step is there for, most probable first; support takes what is left and is for any. */
function causesOf(fix: Fix, posterior: Weights): Cause[] {
  return CAUSES.map((cause, index) => ({ cause, weight: successChance(fix, cause) * posterior[index]! }))
    .filter(({ weight }) => weight > 0.005)
    .sort((a, b) => b.weight - a.weight)
    .map(({ cause }) => cause);
}
