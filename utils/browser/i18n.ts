/** Words for text ids, in the browser's language (English where a translation is missing). */
import { i18n } from '#i18n';
import { sanitizeText } from '../common/sanitize-text.ts';
import type { TextRef } from '../common/text.ts';
import { noWrap } from '../common/no-wrap.ts';

type Translate = (id: string, values?: Record<string, string | number>) => string;
// Ids are checked against locales/en.yml by a test; many are composed (`cause.${id}.name`), so the generated types do not fit.
const translate = i18n.t as unknown as Translate;

function shown(value: string | number | readonly TextRef[]): string | number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? sanitizeText(value) : value.map(t).join(', ');
}

/** Turns a text reference, or plain text from a page, into what is shown; "Wi-Fi" never breaks. */
export function t(ref: TextRef | string): string {
  if (typeof ref === 'string') return sanitizeText(ref);
  if (!ref.values) return noWrap(translate(ref.id));
  const values = Object.fromEntries(Object.entries(ref.values).map(([name, value]) => [name, shown(value)]));
  return noWrap(translate(ref.id, values), values);
}
