/** Changes under way on router pages, in `storage.local`: they survive a lost connection and a closed browser. */
import * as v from 'valibot';
import { LONGEST_LINE } from '../advice/change-record.ts';
import type { PendingChange } from '../advice/save-flow.ts';
import { item } from './item.ts';

const shortText = v.pipe(v.string(), v.maxLength(5000));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const macs = v.array(shortText);

const schema: v.GenericSchema<unknown, PendingChange[]> = v.array(
  v.object({
    id: shortText,
    router: shortText,
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

export const pendingChanges = item('pending', schema, () => []);
