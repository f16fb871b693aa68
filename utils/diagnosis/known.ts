/** What is known of a case: answers and router page as one list of observations, where they disagree, what was tried. */
import { modelById } from '../camera/models.ts';
import { text, type TextRef } from '../common/text.ts';
import { contradictionsIn } from './contradictions.ts';
import { evidenceOf, evidenceWeights, settledBy } from './evidence.ts';
import { observationsOf, toCells, type Cells } from './likelihood.ts';
import { lastOutcomes } from './posterior.ts';
import type { QuestionId } from './options.ts';
import type { Fix } from '../common/ids.ts';
import type { DiagnoseInput, Outcome, Tried } from './types.ts';

/** One observation: why it counts, as a sentence, and its weight for each cause in each state. */
export interface Observed {
  text: TextRef;
  weights: Cells;
}

export interface Known {
  observed: Observed[];
  contradictions: TextRef[];
  /** Questions that need no asking: the router page or a step tried has answered them. */
  settled: ReadonlySet<string>;
  /** How many steps failed here: each buys patience for further questions. */
  failed: number;
  /** Something helped: nothing more is asked. */
  solved: boolean;
  outcomes: ReadonlyMap<Fix, Outcome>;
  /** Fixes not to propose again. */
  tried: ReadonlySet<Fix>;
}

/** What the user says was tried before coming here counts like a step of ours that failed. */
const TRIED_BEFORE: Record<string, Fix> = {
  'tried-router': 'restart-router',
  'tried-camera': 'restart-camera',
  'tried-batteries': 'replace-batteries',
};

/** A model is told by its power: that is what speaks for or against a cause. */
function becauseOf(question: string, option: string): TextRef {
  if (question !== 'model') return text(`because.${question}.${option}`);
  const model = modelById(option);
  return text(`because.model.${model?.family === 'module' ? 'module' : (model?.power ?? 'battery')}`);
}

/** The same step cannot have helped and not have helped. */
function againstItself(tried: readonly Tried[]): TextRef[] {
  const both = tried.some(
    ({ fix, outcome }) =>
      outcome === 'fixed' && tried.some((other) => other.fix === fix && other.outcome === 'not-fixed'),
  );
  return both ? [text('question.contradiction.fixed_and_not')] : [];
}

/** @returns everything the diagnosis goes by; where page and person differ, the page counts and that is said */
export function knownOf({ answers, tried, reading, devices }: DiagnoseInput): Known {
  const facts = evidenceOf(reading, devices ?? []);
  const settled = new Map<QuestionId, string[]>();
  for (const fact of facts) {
    const [question, ...agreeing] = settledBy(fact) ?? [];
    if (question) settled.set(question, [...(settled.get(question) ?? []), ...agreeing]);
  }
  const told = observationsOf(answers);
  const differs = told.some(({ question, option }) => settled.get(question)?.includes(option) === false);
  const outcomes = lastOutcomes(tried);
  const before = Object.entries(TRIED_BEFORE).flatMap(([id, fix]) => (answers[id] === 'no-help' ? [fix] : []));
  return {
    observed: [
      ...facts.map((id) => ({ text: text(`because.page.${id}`), weights: toCells(evidenceWeights(id)) })),
      ...told
        .filter(({ question }) => !settled.has(question))
        .map((each) => ({
          text: becauseOf(each.question, each.option),
          weights: each.weights,
        })),
    ],
    contradictions: [
      ...contradictionsIn(answers),
      ...againstItself(tried),
      ...(differs ? [text('question.contradiction.page_says_otherwise')] : []),
    ],
    // Nobody is asked whether they did what they did here a moment ago.
    settled: new Set([
      ...settled.keys(),
      ...Object.entries(TRIED_BEFORE).flatMap(([id, fix]) => (outcomes.has(fix) ? [id] : [])),
      // Whoever came about the module's light has told it already.
      ...(answers.light?.startsWith('module-') ? ['module-light'] : []),
    ]),
    failed: [...outcomes.values()].filter((each) => each === 'not-fixed').length,
    solved: [...outcomes.values()].includes('fixed'),
    outcomes,
    tried: new Set([...outcomes.keys(), ...before]),
  };
}
