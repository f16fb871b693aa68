/** Which answers a device can give: nobody with a plugged-in camera is asked about its batteries. */
import { modelById } from '../camera/models.ts';
import type { Answers } from './likelihood.ts';
import type { Option, Question } from './types.ts';

// A light seen on the Sync Module says nothing of the cameras' cells. The first screens do without the guides' own list.
const aboutBatteries = (model: string | undefined): boolean => {
  const known = modelById(model);
  return !known || known.power === 'battery' || known.family === 'module';
};
const aboutDoorbells = (model: string | undefined): boolean => (modelById(model)?.family ?? 'doorbell') === 'doorbell';

/** Answers that only some devices give; all others are for everybody. */
const ONLY_FOR: Readonly<Record<string, Readonly<Record<string, (model: string | undefined) => boolean>>>> = {
  when: { 'after-batteries': aboutBatteries },
  'app-message': { 'low-battery': aboutBatteries, 'doorbell-power': aboutDoorbells },
};

/** @returns the answers that this device can give; the one that was given stays, so that it can be seen and changed */
export function optionsFor({ id, options }: Question, answers: Answers): Option[] {
  return options.filter((option) => answers[id] === option.id || (ONLY_FOR[id]?.[option.id]?.(answers.model) ?? true));
}
