/** What the user's clicks do to the case. Pure: a case in, a case out. */
import type { StoredCase } from '../../utils/diagnosis/case.ts';
import { lightsFor } from '../../utils/camera/lights.ts';
import { modelById } from '../../utils/camera/models.ts';
import { NOT_SURE } from '../../utils/diagnosis/questions.ts';
import type { Fix } from '../../utils/common/ids.ts';
import type { Outcome } from '../../utils/diagnosis/types.ts';

/** One answer, or another answer to the same question. */
export function answered(before: StoredCase, question: string, option: string): StoredCase {
  const answers = { ...before.answers, [question]: option };
  // Another kind of camera has other lights: the light is asked again rather than misread.
  const lights: readonly string[] = lightsFor(modelById(answers.model)?.family ?? null);
  if (question === 'model' && answers.light && answers.light !== NOT_SURE && !lights.includes(answers.light)) {
    delete answers.light;
  }
  return { ...before, answers };
}

/** Takes an answer back: the question is asked again when it pays. */
export function unanswered(before: StoredCase, question: string): StoredCase {
  const answers = { ...before.answers };
  delete answers[question];
  return { ...before, answers };
}

/**
 * What came of a fix. "Still waiting" starts the clock and settles nothing; everything else ends the waiting.
 * @param now milliseconds since 1970
 * @param minutes how long to wait; a camera takes up to five minutes to come back (docs/knowledge/causes-and-settings.md#check-w)
 */
export function recorded(before: StoredCase, fix: Fix, outcome: Outcome, now: number, minutes = 5): StoredCase {
  const history = [...before.history, { at: now, fix, outcome }];
  if (outcome === 'waiting') return { ...before, history, waiting: { fix, until: now + minutes * 60_000 } };
  return { ...before, history, tried: [...before.tried, { fix, outcome }], waiting: null };
}

/** Takes the last outcome back: a slip of the finger, or the red light came back after all. */
export function undone(before: StoredCase): StoredCase {
  const last = before.history.at(-1);
  if (!last) return before;
  const history = before.history.slice(0, -1);
  if (last.outcome === 'waiting') return { ...before, history, waiting: null };
  const at = before.tried.findLastIndex(({ fix, outcome }) => fix === last.fix && outcome === last.outcome);
  return { ...before, history, tried: before.tried.filter((_, index) => index !== at), waiting: null };
}

/** "It's fixed" turned out not to last: the fix counts as one that did not help. */
export function cameBack(before: StoredCase, now: number): StoredCase {
  const fixed = before.tried.findLast(({ outcome }) => outcome === 'fixed');
  if (!fixed) return before;
  const tried = before.tried.filter((one) => one !== fixed);
  return recorded({ ...before, tried }, fixed.fix, 'not-fixed', now);
}

/** The user said that something helped. */
export function isSolved({ tried }: StoredCase): boolean {
  return tried.some(({ outcome }) => outcome === 'fixed');
}
