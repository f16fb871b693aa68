import { CONCEPTS, type Concept, type Words } from './concepts.ts';
import { en } from './en.ts';
import { foldText, letterClass } from './fold.ts';

export { CONCEPTS, OPPOSITES, type Concept, type Words } from './concepts.ts';
export { foldText } from './fold.ts';

/** Every language, by its BCP 47 code. All are tried at once: a router may speak another language than the browser. */
export const LANGUAGES: Readonly<Record<string, Words>> = { en };

export interface Match {
  concept: Concept;
  /** 0…1: how much of the text the concept's terms cover; 1 = the text says nothing else. */
  score: number;
}

interface Term {
  text: string;
  concept: Concept;
  /** The first / last word may go on with more letters. */
  openStart: boolean;
  openEnd: boolean;
}

interface Index {
  /** Terms by their first two characters: those that begin a word, and those that may begin anywhere. */
  atWord: Map<string, Term[]>;
  anywhere: Map<string, Term[]>;
  /** Terms that must be the whole text. */
  whole: Map<string, Concept[]>;
}

let index: Index | null = null;
const cache = new Map<string, readonly Match[]>();
/** A page has a few thousand different texts at most; beyond that the cache starts anew. */
const CACHE_SIZE = 4000;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compile(): Index {
  const built: Index = { atWord: new Map(), anywhere: new Map(), whole: new Map() };
  for (const words of Object.values(LANGUAGES)) {
    for (const concept of CONCEPTS) {
      for (const raw of words[concept].split('|')) {
        const text = foldText(raw);
        if (text === '') continue;
        if (raw.startsWith('=')) {
          push(built.whole, text, concept);
          continue;
        }
        const openStart = raw.startsWith('*');
        const dense = letterClass(text.charCodeAt(0)) === 3;
        const term = { text, concept, openStart, openEnd: raw.endsWith('*') };
        push(openStart || dense ? built.anywhere : built.atWord, text.slice(0, 2), term);
      }
    }
  }
  return built;
}

/** Start of a found span, its end, the letters the term itself says, what it means. */
type Span = readonly [start: number, end: number, length: number, concept: Concept];

/** Where `term`, standing at `at`, begins and ends with the letters it may take along, or null when it ends inside a word. */
function spanOf(text: string, at: number, term: Term): Span | null {
  let end = at + term.text.length;
  const last = letterClass(text.charCodeAt(end - 1));
  if (last !== 3 && letterClass(text.charCodeAt(end)) === last) {
    if (!term.openEnd) return null;
    while (letterClass(text.charCodeAt(end)) === last) end++;
  }
  let start = at;
  if (term.openStart) while (start > 0 && letterClass(text.charCodeAt(start - 1)) === 1) start--;
  return [start, end, term.text.length, term.concept];
}

function findSpans(text: string, { atWord, anywhere }: Index): Span[] {
  const spans: Span[] = [];
  let before: number = 0;
  for (let at = 0; at < text.length - 1; at++) {
    const here = letterClass(text.charCodeAt(at));
    const key = text.slice(at, at + 2);
    const candidates = [anywhere.get(key), here !== before ? atWord.get(key) : undefined];
    for (const terms of candidates) {
      for (const term of terms ?? []) {
        const span = text.startsWith(term.text, at) ? spanOf(text, at, term) : null;
        if (span) spans.push(span);
      }
    }
    before = here;
  }
  return spans;
}

function letters(text: string): number {
  return text.replaceAll(' ', '').length;
}

function match(text: string): readonly Match[] {
  const folded = foldText(text);
  if (folded === '') return [];
  index ??= compile();
  const covered = new Map<Concept, number>();
  for (const concept of index.whole.get(folded) ?? []) covered.set(concept, letters(folded));
  const kept: Span[] = [];
  for (const span of findSpans(folded, index).sort((a, b) => b[2] - a[2])) {
    const [start, end, length, concept] = span;
    const clash = kept.some(([s, e, l]) => start < e && end > s && !(s === start && e === end && l === length));
    if (clash || kept.some((k) => k[0] === start && k[3] === concept)) continue;
    kept.push(span);
    covered.set(concept, (covered.get(concept) ?? 0) + letters(folded.slice(start, end)));
  }
  const total = letters(folded);
  return [...covered]
    .map(([concept, sum]) => ({ concept, score: Math.min(1, sum / total) }))
    .sort((a, b) => b.score - a.score);
}

/**
 * What the words of a label, heading, option or menu entry mean, in any known language; the most covering first.
 * Longer terms win over shorter ones inside them ("MAC address filter" is no MAC address). Cached per text.
 */
export function matchConcepts(text: string): readonly Match[] {
  const known = cache.get(text);
  if (known) return known;
  const found = match(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, found);
  return found;
}

/** Does the text say one of these? */
export function hasConcept(text: string, ...concepts: Concept[]): boolean {
  return matchConcepts(text).some((found) => concepts.includes(found.concept));
}

/** How much of the text says this concept, 0…1. */
export function conceptScore(text: string, concept: Concept): number {
  return matchConcepts(text).find((found) => found.concept === concept)?.score ?? 0;
}
