/** Words for text ids, in the chosen language or the browser's (English where a translation is missing). */
import { i18n } from '#i18n';
import { sanitizeText } from '../common/sanitize-text.ts';
import { formOf, listOf, numberOf, type TextRef } from '../common/text.ts';
import { noWrap } from '../common/no-wrap.ts';

type Translate = (id: string, values?: Record<string, string | number>) => string;
// Ids are checked against locales/en.yml by a test; many are composed (`cause.${id}.name`), so the generated types do not fit.
const translate = i18n.t as unknown as Translate;

function shown(value: string | number | readonly (TextRef | string)[]): string {
  if (typeof value === 'number') return numberOf(value, language());
  return typeof value === 'string' ? sanitizeText(value) : list(value.map(t));
}

let chosen: Record<string, string> | null = null;

/** Takes these texts, by message name, before those of the browser's language; null: the browser's alone. */
export function takeTexts(texts: Record<string, string> | null): void {
  chosen = texts;
}

function found(id: string, values?: Record<string, string | number>): string {
  const own = chosen?.[id.replaceAll('.', '_')];
  if (own === undefined) return translate(id, values);
  return own.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values?.[name] ?? whole));
}

/** The language of the texts in use. */
const language = (): string => found('hint_word.language');

/** Words in a row, parted as the language does. */
export const list = (parts: readonly string[]): string => listOf(parts, language());

/** A name and what tells it from others of that name: no list, so no "and" between them. */
export const beside = (parts: readonly string[]): string =>
  parts.reduce((first, second) => found('ui.beside', { first, second }));

/** How dates are written: as the reader's own country does where it speaks the language in use. */
export const dateTag = (): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === language().split('-')[0]) ?? language();

/** Turns a text reference, or plain text from a page, into what is shown; "Wi-Fi" never breaks. */
export function t(ref: TextRef | string): string {
  if (typeof ref === 'string') return sanitizeText(ref);
  if (!ref.values) return noWrap(found(ref.id));
  const id = ref.id.endsWith('.#') ? formOf(ref, language()) : ref.id;
  const values = Object.fromEntries(Object.entries(ref.values).map(([name, value]) => [name, shown(value)]));
  return noWrap(found(id, values), values);
}
