/** Named levels: beside the shares of ordinary homes the only place where the diagnosis has numbers of probability. */

/**
 * How many of 100 people give an answer WHEN ASKED. Weights, not exact shares: within one question the weights of all
 * options are divided by their sum.
 */
export const LEVELS = { always: 60, usual: 20, often: 8, possible: 3, rare: 1, hardly: 0.2, never: 0.05 } as const;
export type Level = keyof typeof LEVELS;
/** A level, or the share of ordinary homes in per cent (households.ts). */
export type Weight = Level | number;

export const weightOf = (weight: Weight): number => (typeof weight === 'number' ? weight : LEVELS[weight]);

/** How common a cause is before anything is known. Kept flat: what people ask for help with is not what is most common. */
export const COMMONNESS = { common: 4, regular: 3, occasional: 2, rare: 1 } as const;
export type Commonness = keyof typeof COMMONNESS;

/** How many people can answer a question without looking anything up or trying it; the rest say "not sure". */
export const KNOWN = { all: 1, most: 0.9, many: 0.6, some: 0.4, few: 0.25, hardly: 0.1 } as const;
export type Known = keyof typeof KNOWN;

/**
 * How much of what is answered says nothing of the cause: a question misread, a guess, a home for which no row was written.
 * It keeps one odd answer from ruling out what all others speak for.
 */
export const ASIDE = 0.1;
