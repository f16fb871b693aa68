/**
 * A text to show, by id, with the values to put in. Pure code hands these out; drawing code and the command line turn
 * them into words. Ids are paths in `locales/*.yml` with every hyphen as an underscore (browsers allow no others).
 * Values are plain text, never markup: they may come from a router page and so from a stranger. A value may be a row of
 * texts, shown as a list of the language.
 */
export interface TextRef {
  id: string;
  values?: Record<string, string | number | readonly (TextRef | string)[]>;
}

/** A text reference; hyphens in ids (cause and fix ids have them) become underscores. */
export function text(id: string, values?: TextRef['values']): TextRef {
  const key = id.replaceAll('-', '_');
  return values ? { id: key, values } : { id: key };
}

/** A text by a count: a group of ids named after the forms of CLDR, of which the language in use has its own. */
export const plural = (id: string, count: number, values?: TextRef['values']): TextRef =>
  text(`${id}.#`, { ...values, count });

const rules = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The id of what is shown: of a group, the form that the language has for the count. */
export function formOf({ id, values }: TextRef, language: string): string {
  if (!id.endsWith('.#')) return id;
  if (!rules.has(language)) rules.set(language, new Intl.PluralRules(language));
  return id.slice(0, -1) + rules.get(language)!.select(Number(values?.count));
}

/** Words in a row, parted as the language does. */
export function listOf(parts: readonly string[], language: string): string {
  if (!lists.has(language)) lists.set(language, new Intl.ListFormat(language, { style: 'narrow' }));
  return lists.get(language)!.format(parts);
}

/** A number with the decimal mark of the language: 2.4 in English, 2,4 in French. Digits are not grouped: ports and ids are numbers, too. */
export function numberOf(value: number, language: string): string {
  if (!numbers.has(language)) numbers.set(language, new Intl.NumberFormat(language, { useGrouping: false }));
  return numbers.get(language)!.format(value);
}
