import { CONCEPTS, KEPT, RULES, type Concept } from './concepts.ts';
import { foldText, letterClass } from './fold.ts';

export interface Match {
  concept: Concept;
  /** 0…1: how much of the text the concept's terms cover; 1 = the text says nothing else. */
  score: number;
}

/** What a text says, and the words in it that no language knows. */
export interface Reading {
  matches: readonly Match[];
  unknown: readonly string[];
}

const NOTHING: Reading = { matches: [], unknown: [] };

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

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compile(packed: string): Index {
  const built: Index = { atWord: new Map(), anywhere: new Map(), whole: new Map() };
  const lines = packed.split('\n');
  CONCEPTS.forEach((concept, line) => {
    for (const raw of lines[line]?.split('|') ?? []) {
      const text = raw.replace(/^[=*]|\*$/g, '');
      if (raw.startsWith('=')) {
        push(built.whole, text, concept);
        continue;
      }
      const openStart = raw.startsWith('*');
      const dense = letterClass(text.charCodeAt(0)) === 3;
      const term = { text, concept, openStart, openEnd: raw.endsWith('*') };
      push(openStart || dense ? built.anywhere : built.atWord, text.slice(0, 2), term);
    }
  });
  return built;
}

/** Start of a found span, its end, the letters the term itself says, what it means, and where the term itself begins. */
type Span = readonly [start: number, end: number, length: number, concept: Concept, at: number];

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
  return [start, end, term.text.length, term.concept, at];
}

function findSpans(text: string, { atWord, anywhere }: Index): Span[] {
  const spans: Span[] = [];
  let before: number = 0;
  for (let at = 0; at < text.length; at++) {
    const here = letterClass(text.charCodeAt(at));
    const key = text.slice(at, at + 2);
    const candidates = [anywhere.get(key), here !== before ? atWord.get(key) : undefined];
    if (here === 3) candidates.push(anywhere.get(key[0] ?? ''));
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

/** In longer texts two words may stand together by chance. */
const LABEL = 80;

/** "Enable / disable the radio" says neither. */
const SWITCHES: ReadonlySet<Concept> = new Set<Concept>(['enable', 'disable']);

/** As far before another word as "not" may stand and still mean it, in letters. */
const REACH = 16;
/** Words for "not" that never follow what they mean; "no" is also "in the". */
const BEFORE = /^(?:no|not|non|nao|nie|не|[不未无無])$/;

/** May a word for "not" or "without" mean another? "WPS is not available if the name is hidden" hides. */
function means(folded: string, spans: readonly Span[], not: Concept, other: Concept): boolean {
  const of = (concept: Concept) => spans.filter((span) => span[3] === concept);
  const others = of(other);
  if (others.length === 0) return true;
  return of(not).some(([start, end]) =>
    others.some(([from, to]) => {
      const [ahead, behind] = [from - end, start - to];
      if (ahead >= 0) return ahead <= REACH;
      return behind >= 0 && behind < 2 && not === 'none' && !BEFORE.test(folded.slice(start, end));
    }),
  );
}

/** Puts the result of every rule whose parts were found in the place of its parts. */
function joinParts(covered: Map<Concept, number>, folded: string, found: readonly Span[]): void {
  const spans = [...found];
  // "Not enabled" negates as "not" does.
  const negations = new Set<Concept>(['none', 'without']);
  const both = covered.has('enable') && covered.has('disable');
  for (const [result, some, others] of RULES) {
    const fits = (part: Concept): Concept | undefined =>
      others.find(
        (other) =>
          part !== other &&
          covered.has(other) &&
          // "Security: none" is said in either order.
          (!negations.has(part) || result === 'open' || means(folded, spans, part, other)),
      );
    const one = some.find((part) => covered.has(part) && !(both && SWITCHES.has(part)) && fits(part));
    const other = one && fits(one);
    if (!one || !other) continue;
    if (negations.has(one)) negations.add(result);
    // What is joined stands where its second part does.
    spans.push(...spans.filter((span) => span[3] === other).map(([a, b, c, , d]): Span => [a, b, c, result, d]));
    const sum = (covered.get(one) ?? 0) + (covered.get(other) ?? 0);
    for (const part of [one, other]) if (!KEPT.has(part)) covered.delete(part);
    // A hair more than its parts, so that it stands before them.
    covered.set(result, (covered.get(result) ?? 0) + sum + 0.01);
  }
}

/** Words that no span covers; figures and single Latin letters are none. */
function wordsLeft(folded: string, spans: readonly Span[]): string[] {
  const left = [...folded];
  for (const [start, end] of spans) left.fill(' ', start, end);
  return left
    .join('')
    .split(/[\s\d]+/)
    .filter((word) => word.length > 1 || letterClass(word.charCodeAt(0)) === 3);
}

function match(text: string, index: Index): Reading {
  const folded = foldText(text);
  if (folded === '') return NOTHING;
  const covered = new Map<Concept, number>();
  for (const concept of index.whole.get(folded) ?? []) covered.set(concept, letters(folded));
  const kept: Span[] = [];
  for (const span of findSpans(folded, index).sort((a, b) => b[2] - a[2])) {
    const [start, end, length, concept, at] = span;
    // The parts of a compound each say something: "Gast" and "Netzwerk".
    const clash = kept.some(([, , l, , a]) => at < a + l && at + length > a && !(a === at && l === length));
    if (clash || kept.some((k) => k[0] === start && k[3] === concept)) continue;
    const isPart = kept.some(([s, e, l, , a]) => start < e && end > s && !(a === at && l === length));
    kept.push(span);
    if (concept === 'filler') continue;
    covered.set(
      concept,
      (covered.get(concept) ?? 0) + letters(isPart ? folded.slice(at, at + length) : folded.slice(start, end)),
    );
  }
  if (folded.length <= LABEL) joinParts(covered, folded, kept);
  // "Blocked" is a state of its own, and still says deny.
  const blocked = covered.get('blocked');
  if (blocked) covered.set('deny', blocked + (covered.get('deny') ?? 0));
  const total = letters(folded);
  const matches = [...covered]
    .sort((a, b) => b[1] - a[1])
    .map(([concept, sum]) => ({ concept, score: Math.min(1, sum / total) }));
  return { matches, unknown: index.whole.has(folded) ? [] : wordsLeft(folded, kept) };
}

/** Makes the function that finds the concepts of a text, best covered first, from what `packWords` gave. */
export function createMatcher(packed: string): (text: string) => Reading {
  const index = compile(packed);
  return (text) => match(text, index);
}
