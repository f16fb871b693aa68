/** When it may be said that nothing is wrong. */
import type { Cause } from '../common/ids.ts';
import { CAUSE_FACTS } from './causes.ts';
import type { Answers } from './likelihood.ts';

export const isNormal = (cause: Cause): boolean => CAUSE_FACTS[cause].where === 'nothing';

/** "Normal" only when set-up or start-up began under five minutes ago, or Live View opens, or a clip arrived. */
export function mayBeNormal(cause: Cause, answers: Answers): boolean {
  const works = answers['live-view'] === 'opens' || answers.clips === 'arrive';
  if (cause === 'motion-recording-normal') return works;
  const starting = answers.when === 'setting-up' || answers.when === 'just-powered' || answers.light === 'red-start-up';
  return works || (starting && answers['how-long'] === 'under-five');
}
