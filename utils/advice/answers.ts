/** What the user said, as far as advice asks for it. The one place that knows question and option ids. */

export const SAID = ['setting-up', 'worked-before', 'password-has-special', 'drops-at-set-times'] as const;
export type Said = (typeof SAID)[number];

/** Each thing said, by the answers that say it: question id → option ids. */
const ANSWERS: Record<Said, Record<string, readonly string[]>> = {
  'setting-up': {},
  'worked-before': {},
  'password-has-special': {},
  'drops-at-set-times': {},
};

/** @param answers question id → option id */
export function said(answers: Readonly<Record<string, string>>, what: Said): boolean {
  return Object.entries(ANSWERS[what]).some(([question, options]) => options.includes(answers[question] ?? ''));
}
