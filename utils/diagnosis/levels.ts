/** Named levels: the only place where the diagnosis has numbers of probability. */

/**
 * How often an answer is given when a cause is the true one. Weights, not percentages: within one question the weights
 * of all options are divided by their sum, so that they become probabilities. `hardly` is for what would keep a camera
 * offline all by itself: where it is present, it is seldom something else.
 */
export const LEVELS = { always: 60, usual: 20, often: 8, possible: 3, rare: 1, hardly: 0.2, never: 0.05 } as const;
export type Level = keyof typeof LEVELS;

/** How common a cause is before anything is known. Kept flat: what people ask for help with is not what is most common. */
export const COMMONNESS = { common: 4, regular: 3, occasional: 2, rare: 1 } as const;
export type Commonness = keyof typeof COMMONNESS;

/** How many people can answer a question without looking anything up or trying it; the rest say "not sure". */
export const KNOWN = { all: 1, most: 0.9, many: 0.6, few: 0.25, hardly: 0.1 } as const;
export type Known = keyof typeof KNOWN;
