/**
 * "Wi-Fi" stays on one line: browsers break after a hyphen, and CSS cannot forbid it for one word. Texts keep their plain
 * hyphen in `locales/`; it becomes a non-breaking one when they are drawn, and a plain one again when they are copied.
 */
const PLAIN = /\bWi-Fi\b/gu;
const UNBROKEN = 'Wi\u2011Fi';
/** Stands for the hyphen of a value while the words around it are changed. */
const HELD = '\uE000';

/**
 * @param words a text with its values already in it
 * @param values what was put in: names and labels of a page stay exactly as they are there
 */
export function noWrap(words: string, values?: Readonly<Record<string, string | number>>): string {
  if (!words.includes('Wi-Fi')) return words;
  let held = words;
  for (const value of Object.values(values ?? {})) {
    if (typeof value !== 'string' || !value.includes('Wi-Fi')) continue;
    held = held.replaceAll(value, () => value.replaceAll('Wi-Fi', `Wi${HELD}Fi`));
  }
  return held.replace(PLAIN, UNBROKEN).replaceAll(`Wi${HELD}Fi`, 'Wi-Fi');
}

/** The same words for the clipboard: what is pasted elsewhere can be searched and compared. */
export function plain(words: string): string {
  return words.replaceAll('\u2011', '-');
}
