/** The words of the diagnosis. Ids are fixed: measurements rely on them. */
import type { OwnDevice } from '../common/own-device.ts';
import type { Reading } from '../reading/types.ts';
import type { Cause, Fix } from '../common/ids.ts';
import type { TextRef } from '../common/text.ts';

export const OUTCOMES = ['fixed', 'not-fixed', 'could-not', 'waiting'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const VERDICTS = ['fix', 'normal', 'not-router', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Tried {
  fix: Fix;
  outcome: Outcome;
}

/** What the user has told us so far: one answer a question, and what was tried. */
interface CaseSoFar {
  /** question id → option id; an option `not-sure` exists for every question. */
  answers: Record<string, string>;
  tried: Tried[];
}

/** All that a diagnosis goes by. */
export interface DiagnoseInput extends CaseSoFar {
  reading?: Reading | null;
  /** Devices of which the user said what they are. */
  devices?: readonly OwnDevice[];
}

export interface Option {
  id: string;
  text: TextRef;
  /** Picture of the option, by id of a drawing (camera family, light pattern …). */
  picture?: string;
}

export interface Question {
  id: string;
  text: TextRef;
  help: TextRef;
  options: Option[];
}

export interface CauseResult {
  id: Cause;
  /** 0…1 */
  probability: number;
  /** The observations that speak most for it, as sentences. */
  because: TextRef[];
}

export interface PlanStep {
  fix: Fix;
  minutes: number;
  causes: Cause[];
}

/** What is said above the plan; never that nothing is known. */
export interface Headline {
  /** It is normal · one cause stands out · two or three may be it · too little is known yet: what to try first. */
  kind: 'normal' | 'one' | 'several' | 'open';
  /** One cause, or the two or three, each with its reason and the step that is for it; for `open` what fits best so far. */
  causes: { id: Cause; because: TextRef; fix: Fix | null }[];
  /** Questions not answered yet that would tell more, the most telling first. */
  wouldTell: string[];
}

export interface Diagnosis {
  verdict: Verdict;
  headline: Headline;
  /** The question worth asking next, or null when asking no longer pays. */
  next: Question | null;
  /** Most probable first. */
  causes: CauseResult[];
  plan: PlanStep[];
  /** Answers that do not fit together, asked back in words. */
  contradictions?: TextRef[];
}
