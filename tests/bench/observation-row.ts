/** One line of the table: what an observation is called, what it says, and the answers it gives. */
import type { QuestionId } from '../../utils/diagnosis/options.ts';

export type Answer = `${QuestionId}:${string}`;

/** [name of the observation, its value as text, answers…] */
export type Row = readonly [key: RegExp, value: RegExp, ...gives: Answer[]];

/** Said, and not denied. */
export const YES = /^(?!(false|no|none|off|0|unknown|never|null)$)/i;
/** Denied. */
export const NO = /^(false|no|off|none|0)$/i;
/** Whatever it says. */
export const ANY = /^/;
