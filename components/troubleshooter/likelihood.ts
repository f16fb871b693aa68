/** Probability in words. The cuts are ours: among two dozen causes six in ten is "very likely". */
export const LIKELIHOODS = ['very_likely', 'likely', 'possible', 'unlikely'] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** @param probability 0…1 */
export function likelihoodOf(probability: number): Likelihood {
  if (probability >= 0.6) return 'very_likely';
  if (probability >= 0.3) return 'likely';
  return probability >= 0.08 ? 'possible' : 'unlikely';
}

/** How many of three bars are filled. */
export const BARS: Record<Likelihood, number> = { very_likely: 3, likely: 2, possible: 1, unlikely: 0 };
