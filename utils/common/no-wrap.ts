/**
 * "Wi-Fi" stays on one line, so do a number with its unit and the groups of a serial number: browsers break after a hyphen and at a space, and CSS cannot forbid
 * it for one word. Texts keep plain hyphens and spaces in `locales/`; they become non-breaking ones when they are drawn, and
 * plain ones again when they are copied.
 */
const BREAKS = /\bWi-Fi\b|\d (?=(?:dBm|[GM]Hz|Mbit\/s|Mbps|V|min|%)(?![\p{Script=Latin}\d]))|[\dX]-(?=\d)/gu;
const firm = (words: string) => words.replaceAll('-', '\u2011').replaceAll(' ', '\u00A0');
/** Stand for hyphens and spaces of a value while the words around it are changed. */
const hold = (value: string) => value.replaceAll('-', '\uE000').replaceAll(' ', '\uE001');

/**
 * @param words a text with its values already in it
 * @param values what was put in: names and labels of a page stay exactly as they are there
 */
export function noWrap(words: string, values?: Readonly<Record<string, string | number>>): string {
  let held = words;
  for (const value of Object.values(values ?? {})) {
    if (typeof value === 'string' && value.search(BREAKS) !== -1) held = held.replaceAll(value, () => hold(value));
  }
  return held.replace(BREAKS, firm).replaceAll('\uE000', '-').replaceAll('\uE001', ' ');
}

/** The same words for the clipboard: what is pasted elsewhere can be searched and compared. */
export function plain(words: string): string {
  return words.replaceAll('\u2011', '-').replaceAll('\u00A0', ' ');
}
