/** English made longer, and read from right to left: shows what a translation would break before there is one. */
import type { Texts } from './texts-of.ts';

const ACCENTS: Readonly<Record<string, string>> = { a: 'ä', e: 'é', i: 'î', o: 'ö', u: 'ü', n: 'ñ', c: 'ç', s: 'š' };
const MORE = 0.4;

/** Text + 40 %, with accents; values and what stands in them stay. */
export function longer(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replaceAll(/[aeioucns]/g, (letter) => ACCENTS[letter] ?? letter),
    )
    .join('');
  const words = accented
    .replaceAll(/\{\w+\}/g, '')
    .split(/\s+/)
    .filter(Boolean);
  let room = Math.ceil(text.replaceAll(/\{\w+\}/g, '').length * MORE);
  const extra: string[] = [];
  for (let at = 0; room > 0 && words.length > 0; at += 1) {
    const word = words[at % words.length]!;
    // At least one letter, so that this ends.
    extra.push(word.slice(0, Math.max(1, room)));
    room -= word.length + 1;
  }
  return [accented, ...extra].join(' ');
}

/** All texts as browsers' messages are named, for the store of chosen texts. */
export function pseudoTexts(english: Texts): Record<string, string> {
  const texts = [...english].map(([id, text]) => [id.replaceAll('.', '_'), longer(text)] as const);
  return { ...Object.fromEntries(texts), ui_direction: 'rtl', hint_word_language: 'en' };
}
