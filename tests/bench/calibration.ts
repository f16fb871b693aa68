/** Whether "70 %" is right seven times of ten: the probability of the first cause beside how often it is the true one. */
import type { CauseResult } from '../../utils/diagnosis/types.ts';
import type { BenchCase } from './cases.ts';

export interface Calibration {
  n: number;
  /** Mean probability of the first cause, 0…1. */
  said: number;
  /** How often the first cause is the true one, 0…1. */
  hit: number;
  /** Mean distance of the two over tenths of probability, weighted by people (expected calibration error), 0…1. */
  error: number;
}

/** @returns null for no people */
export function calibrationOf(
  people: readonly BenchCase[],
  causesOf: (person: BenchCase) => readonly CauseResult[],
): Calibration | null {
  if (people.length === 0) return null;
  const tenths = Array.from({ length: 10 }, () => ({ said: 0, hits: 0 }));
  for (const person of people) {
    const [first] = causesOf(person);
    const tenth = tenths[Math.min(9, Math.floor(first!.probability * 10))]!;
    tenth.said += first!.probability;
    tenth.hits += first!.id === person.cause ? 1 : 0;
  }
  const mean = (value: (tenth: { said: number; hits: number }) => number): number =>
    tenths.reduce((sum, tenth) => sum + value(tenth), 0) / people.length;
  return {
    n: people.length,
    said: mean(({ said }) => said),
    hit: mean(({ hits }) => hits),
    error: mean(({ said, hits }) => Math.abs(said - hits)),
  };
}
