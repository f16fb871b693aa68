/** Asks the background for its judgement, and no second time for the same description. */
import type { PageFacts } from '../reading/recognise.ts';
import type { Judged } from '../reading/types.ts';
import { withDeadline } from './deadline.ts';

/** Longer than a background takes to start and to judge the largest page, on a slow machine. */
const LONGEST_MS = 10_000;

/**
 * @param ask has a description judged; null when it was refused
 * @returns the same with a memory of the last one. It rejects when the description was refused, or when no answer came in
 * time: whoever asked tries again or leaves it, and waits for nobody
 */
export function judgeAnew(
  ask: (facts: PageFacts) => Promise<Judged | null>,
  longestMs = LONGEST_MS,
): (facts: PageFacts) => Promise<Judged> {
  let last: { text: string; judged: Judged } | null = null;
  return async (facts) => {
    // In a task of its own: describing has just had its slice.
    await new Promise((resolve) => setTimeout(resolve));
    const text = JSON.stringify(facts);
    // What was no router may be one by now: its person says so, or another page of its address told.
    if (text === last?.text && last.judged.router.detected) return last.judged;
    const judged = await withDeadline(ask(facts), longestMs);
    if (!judged) throw new Error('refused');
    last = { text, judged };
    return judged;
  };
}
