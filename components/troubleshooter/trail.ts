/** The way a person came, question by question, so that "Back" leads where they were. Pure. */
import { STORY } from '../../utils/diagnosis/story-order.ts';

/** @returns the trail with this question answered last */
export const told = (trail: readonly string[], question: string): string[] => [
  ...trail.filter((each) => each !== question),
  question,
];

export const inStory = (id: string): boolean => (STORY as readonly string[]).includes(id);

/** How many single questions were answered, the camera and its story apart. */
export const askedBeyondStory = (trail: readonly string[]): number =>
  trail.filter((id) => !inStory(id) && id !== 'model' && id !== 'light').length;

/** Where "Back" leads from a screen: a question, the story (one screen of many questions), or nowhere. */
export type Place = { question: string } | 'story' | null;

/**
 * @param from the question that is shown, `story`, or null for what comes after all questions
 * @param trail questions in the order in which they were answered
 * @param answers only what is answered can be gone back to
 */
export function placeBefore(
  from: string | null,
  trail: readonly string[],
  answers: Readonly<Record<string, string>>,
): Place {
  if (from === 'model') return null;
  if (from === 'light') return { question: 'model' };
  if (from === 'story') return { question: 'light' };
  const way = trail.filter((id) => answers[id] !== undefined && id !== 'model' && id !== 'light');
  const at = from === null ? way.length : way.indexOf(from);
  const before = way.slice(0, at < 0 ? way.length : at);
  const last = before.findLast((id) => !inStory(id));
  if (last) return { question: last };
  return STORY.some((id) => answers[id] !== undefined) ? 'story' : { question: 'light' };
}
