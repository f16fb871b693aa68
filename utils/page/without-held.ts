/** What was typed into a page stands elsewhere on it, too: in a heading, a caption, the name of a tab. */
import { MASK } from './secrets.ts';
import type { Held } from './gate.ts';

const SHORTEST = 3;
/** Of so many letters no part of another word is: `MapleHome_5G` holds `MapleHome`. */
const UNMISTAKABLE = 5;
const MOST = 300;
/** What many people leave as their router came with it, and what pages say of themselves: nobody's own. */
const COMMON: ReadonlySet<string> = new Set(
  'admin auto default disabled enabled filter guest home internet iot lan local main mode name network office password port private public radio router security system time user wan wifi wireless wlan'.split(
    ' ',
  ),
);
/** Writing that puts no spaces between words. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Matches one typed text where it stands as a word of its own, or as a part of one where it can be nothing else. */
function shapeOf(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  if (word.length >= UNMISTAKABLE || DENSE.test(word)) return escaped;
  return String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`;
}

/** A description in which nothing of what the gate held back stands anywhere, as far as it was typed. */
export function withoutHeld<T>(facts: T, held: ReadonlyMap<number, Held>): T {
  const typed = [...held.values()]
    .filter((each) => each.typed)
    .map(({ text }) => text.trim())
    .filter(
      (text) =>
        text.length >= (DENSE.test(text) ? 2 : SHORTEST) &&
        !/^[\d\s.,:-]+$/.test(text) &&
        !COMMON.has(text.toLowerCase()),
    );
  const words = [...new Set(typed)].toSorted((a, b) => b.length - a.length).slice(0, MOST);
  if (words.length === 0) return facts;
  const shape = new RegExp(words.map(shapeOf).join('|'), 'giu');
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(shape, MASK);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      // What a thing is, and not what it says.
      Object.entries(value).map(([key, each]) => [key, TOLD_BY_US.has(key) ? each : clean(each)]),
    );
  };
  return clean(facts) as T;
}

/** Our own words: a network called "text" must not take a control's type away. */
const TOLD_BY_US: ReadonlySet<string> = new Set(['type', 'kind', 'drawn', 'url', 'match', 'box', 'marks', 'around']);
