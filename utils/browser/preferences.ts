/** What the user has set for good: hints by themselves or only when asked for, and the language. */
import * as v from 'valibot';
import { item } from './item.ts';

export interface Preferences {
  /** Off: nothing is drawn in a page before the user asks for it ("Show me"). */
  hints: boolean;
  /** Code of a language, or null: the browser's own. */
  language: string | null;
}

export const FIRST_PREFERENCES: Preferences = { hints: true, language: null };

const schema: v.GenericSchema<unknown, Preferences> = v.object({
  hints: v.boolean(),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}(?:[_-][A-Za-z]{2,4})?$/))),
});

export const preferences = item('preferences', schema, () => FIRST_PREFERENCES);
