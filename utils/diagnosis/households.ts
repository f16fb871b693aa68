/**
 * Ordinary households: how many of 100 people give an answer when asked, whatever is wrong with their camera. Own
 * estimates [K]; where a statistic exists it says the same order of size. They are the common measure of the likelihood
 * tables (the middle figure) and of the bench (all three); no text quotes them.
 */
import type { QuestionId } from './options.ts';

export type Amount = 'low' | 'mid' | 'high';
type Share = Readonly<Record<Amount, number>>;

interface Household {
  shares: Readonly<Record<string, Share>>;
  /** The option that takes what is left; without it the others share it by the question's own levels. */
  rest?: string;
}

const share = (low: number, mid: number, high: number): Share => ({ low, mid, high });

export const HOUSEHOLDS: Partial<Record<QuestionId, Household>> = {
  'wifi-names': { shares: { 'one-name': share(40, 60, 80), hidden: share(1, 2, 4) }, rest: 'two-names' },
  'special-chars': { shares: { name: share(12, 25, 40), password: share(10, 20, 35) } },
  network: { shares: { guest: share(2, 4, 8) } },
  // Most routers could pause a device, and do not; the others cannot: both say no.
  blocking: { shares: { 'list-on': share(1, 2, 5) }, rest: 'off' },
  filter: { shares: { 'ad-blocker': share(2, 5, 10) } },
  vpn: { shares: { phone: share(5, 12, 20), router: share(0.5, 1, 3) } },
  security: { shares: { wpa3: share(1, 3, 6), mixed: share(10, 25, 40) } },
  channel: { shares: { auto: share(75, 88, 95), high: share(1, 3, 8), wide: share(10, 25, 40) } },
  internet: { shares: { fine: share(85, 92, 97) } },
  changed: { shares: { nothing: share(55, 70, 80) } },
  'tried-router': { shares: { 'no-help': share(35, 50, 70) } },
  'tried-camera': { shares: { 'no-help': share(30, 45, 65) } },
  'tried-batteries': { shares: { 'no-help': share(15, 30, 45) } },
  'router-kind': { shares: { provider: share(45, 60, 75) } },
  distance: { shares: { walls: share(30, 40, 55), far: share(20, 35, 50) } },
};

/** How many of 100 people cannot say without looking it up. */
const CANNOT_SAY: Partial<Record<QuestionId, number>> = { security: 60, channel: 75, blocking: 60 };

/** @returns how many of 100 cannot answer this question; elsewhere it is up to 15 */
export const cannotSay = (question: QuestionId): number => CANNOT_SAY[question] ?? 7.5;

/** The middle shares of a question, as the measure its likelihood table starts from. */
export function ordinary(question: QuestionId): Record<string, number> {
  return Object.fromEntries(Object.entries(HOUSEHOLDS[question]!.shares).map(([option, { mid }]) => [option, mid]));
}
