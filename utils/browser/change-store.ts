/**
 * Changes under way on router pages. What a hint points at is noted in memory; on disk it is kept only once the person has
 * touched it: then it survives a lost connection and a closed browser.
 */
import * as v from 'valibot';
import { LONGEST_LINE } from '../advice/change-record.ts';
import type { PendingChange } from '../advice/save-flow.ts';
import { item } from './item.ts';

const shortText = v.pipe(v.string(), v.maxLength(5000));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const macs = v.array(shortText);

/** Changes kept by an older version know their router by its host alone. */
const NO_MARKS = { family: null, box: 'unknown', names: [] };
const marks = v.object({ family: v.nullable(shortText), box: shortText, names: v.array(shortText) });

const schema: v.GenericSchema<unknown, PendingChange[]> = v.array(
  v.object({
    id: shortText,
    router: shortText,
    marks: v.optional(marks, NO_MARKS),
    kind: shortText,
    band: v.nullable(shortText),
    label: shortText,
    from: line,
    to: line,
    goal: v.variant('is', [
      v.object({ is: v.literal('value'), value: shortText }),
      v.object({ is: v.literal('gone'), macs }),
      v.object({ is: v.literal('there'), macs }),
      v.object({ is: v.literal('changed') }),
    ]),
    doc: shortText,
    state: v.picklist(['suggested', 'edited', 'save-pressed', 'saved', 'camera-back', 'put-back']),
    at: v.number(),
    helped: v.nullable(v.boolean()),
  }),
);

const living = (changes: PendingChange[], isPast: (at: number) => boolean) => changes.filter(({ at }) => !isPast(at));

/** Made by the person's own hand, until they are done. */
export const pendingChanges = item('pending', schema, () => [], living);
/** What the settings that hints point at show now. */
export const suggestedChanges = item('suggested', schema, () => [], living);
