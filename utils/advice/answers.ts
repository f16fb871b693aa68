/** What the user said, as far as advice asks for it. The one place that knows question and option ids. */

export const SAID = [
  'setting-up',
  'worked-before',
  'password-has-special',
  'drops-at-set-times',
  'log-in-page',
  'chose-5ghz-name',
  'name-changed',
  'on-guest-network',
  'wrong-password-shown',
] as const;
export type Said = (typeof SAID)[number];

/** Each thing said, by the answers that say it: question id → option ids. A test holds them against the questions. */
export const ANSWERS: Record<Said, Record<string, readonly string[]>> = {
  'setting-up': { when: ['setting-up'] },
  'worked-before': { when: ['by-itself', 'after-batteries'] },
  'password-has-special': { 'special-chars': ['password'] },
  'drops-at-set-times': { pattern: ['certain-times'] },
  'log-in-page': { network: ['login-page'] },
  'chose-5ghz-name': { 'wifi-names': ['five-chosen'] },
  'name-changed': { changed: ['name-or-password', 'new-router'] },
  'on-guest-network': { network: ['guest'], 'told-guest': ['yes'] },
  'wrong-password-shown': { 'app-message': ['wrong-password'] },
};

/** @param answers question id → option id */
export function said(answers: Readonly<Record<string, string>>, what: Said): boolean {
  return Object.entries(ANSWERS[what]).some(([question, options]) => options.includes(answers[question] ?? ''));
}
