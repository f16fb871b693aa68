/** The troubleshooter: what is known → causes, the next question, the plan. */
import { text, type TextRef } from '../text.ts';
import type { Reading } from '../router/types.ts';
import { FIGURES, successChance } from '../fixes/figures.ts';
import { modelById } from '../camera/models.ts';
import { CAUSE_FACTS } from './causes.ts';
import { contradictionsIn } from './contradictions.ts';
import { evidenceOf, evidenceWeights, settledBy } from './evidence.ts';
import { observationsOf, type Answers, type Weights } from './likelihood.ts';
import { greedyOrder, improveOrder, usableFixes } from './planner.ts';
import { lastOutcomes, posteriorOf } from './posterior.ts';
import { questionById } from './questions.ts';
import { nextQuestion } from './selector.ts';
import {
  CAUSES,
  type Cause,
  type CauseResult,
  type Diagnosis,
  type Fix,
  type PlanStep,
  type Tried,
  type Verdict,
} from './types.ts';

export interface DiagnoseInput {
  answers: Record<string, string>;
  tried: Tried[];
  reading?: Reading | null;
  /** MACs the user named as camera or Sync Module. */
  ownMacs?: string[];
}

interface Known {
  text: TextRef;
  weights: Weights;
}

/** What the user says was tried before coming here counts like a step of ours that failed. */
const TRIED_BEFORE: Record<string, Fix> = {
  'tried-router': 'restart-router',
  'tried-camera': 'restart-camera',
  'tried-batteries': 'replace-batteries',
};

/** @returns causes with probabilities that sum to 1, what to ask next, and a plan that ends in support */
export function diagnose(input: DiagnoseInput): Diagnosis {
  const facts = evidenceOf(input.reading, input.ownMacs ?? []);
  const settled = new Set(facts.map(settledBy));
  const told = observationsOf(input.answers);
  const used = told.filter(({ question }) => !settled.has(question));
  const known: Known[] = [
    ...facts.map((id) => ({ text: text(`because.page.${id}`), weights: evidenceWeights(id) })),
    ...used.map(({ question, option, weights }) => ({ text: becauseOf(question, option), weights })),
  ];
  const outcomes = lastOutcomes(input.tried);
  const tried = new Set(outcomes.keys());
  for (const [question, fix] of Object.entries(TRIED_BEFORE)) {
    if (input.answers[question] === 'no-help') tried.add(fix);
  }
  const posterior = posteriorOf(
    known.map(({ weights }) => weights),
    outcomes,
  );
  const causes = rankCauses(posterior, known);
  const verdict = verdictOf(causes, input.answers);
  return {
    verdict,
    next: askNext(posterior, causes, input, tried),
    causes,
    plan: planFor(posterior, input.answers.model, tried),
    contradictions: [
      ...contradictionsIn(input.answers),
      ...(told.length > used.length ? [text('question.contradiction.page_says_otherwise')] : []),
    ],
  };
}

/** A model is told by its power: that is what speaks for or against a cause. */
function becauseOf(question: string, option: string): TextRef {
  if (question !== 'model') return text(`because.${question}.${option}`);
  const model = modelById(option);
  return text(`because.model.${model?.family === 'module' ? 'module' : (model?.power ?? 'battery')}`);
}

/** Sorted by probability, ties by id; with the observations that raise each cause most. */
function rankCauses(posterior: Weights, known: readonly Known[]): CauseResult[] {
  const results = CAUSES.map((id, index) => ({
    id,
    probability: posterior[index]!,
    because: reasonsFor(index, posterior, known),
  }));
  return results.sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}

function reasonsFor(cause: number, posterior: Weights, known: readonly Known[]): TextRef[] {
  const reasons = known
    .map((each) => {
      // How much more usual it is with this cause than with the others as they stand now.
      let others = 0;
      let weight = 0;
      posterior.forEach((probability, index) => {
        if (index === cause) return;
        others += probability * each.weights[index]!;
        weight += probability;
      });
      return { text: each.text, factor: weight > 0 && others > 0 ? each.weights[cause]! / (others / weight) : 1 };
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
  if (!isNormal(top.id) || top.probability < 0.4 || mayBeNormal(top.id, answers)) return null;
  const wanted = top.id === 'setup-mode-normal' ? ['how-long'] : ['live-view', 'clips'];
  return wanted.find((id) => answers[id] === undefined) ?? null;
}

function askNext(posterior: Weights, causes: readonly CauseResult[], input: DiagnoseInput, tried: ReadonlySet<Fix>) {
  const must = normalQuestion(causes, input.answers);
  if (must) return questionById(must);
  const id = nextQuestion(posterior, input.answers, tried, Object.keys(input.answers).length);
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
