/** What the hint layer sends, checked before it is believed. */
import * as v from 'valibot';
import type { HintAction } from '../advice/types.ts';

const id = v.pipe(v.string(), v.maxLength(500));

const schema: v.GenericSchema<unknown, HintAction> = v.variant('type', [
  v.object({ type: v.literal('show'), id }),
  v.object({ type: v.literal('followed'), id }),
  v.object({ type: v.literal('next') }),
  v.object({ type: v.literal('previous') }),
  v.object({ type: v.literal('close') }),
  v.object({ type: v.literal('dismiss'), id }),
  v.object({ type: v.literal('dismiss-all') }),
  v.object({ type: v.literal('dismiss-router') }),
  v.object({ type: v.literal('open-troubleshooter') }),
  v.object({ type: v.literal('misread'), id: v.exactOptional(id) }),
  v.object({ type: v.literal('edited'), id, value: v.pipe(v.string(), v.maxLength(2000)) }),
  v.object({ type: v.literal('save-pressed') }),
]);

/** @returns the action, or null when it is none of the hint layer's */
export function parseHintAction(data: unknown): HintAction | null {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : null;
}
