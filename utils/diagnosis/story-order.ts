/** The questions of the story, in the order in which they are asked and shown: known before the engine is there. */
import type { QuestionId } from './options.ts';

export const STORY = [
  'when',
  'changed',
  'how-many',
  'internet',
  'live-view',
  'app-message',
  'tried-router',
  'tried-camera',
  'tried-batteries',
] as const satisfies readonly QuestionId[];

/** "What have you tried?": several taps in one group; what is not tapped when the screen is left was not tried. */
export const TRIED_GROUP = ['tried-router', 'tried-camera', 'tried-batteries'] as const satisfies readonly QuestionId[];
