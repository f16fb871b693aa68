import type { Concept, Words } from './concepts.ts';
import { createMatcher, type Match } from './matcher.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

export { CONCEPTS, OPPOSITES, type Concept, type Words } from './concepts.ts';
export { foldText } from './fold.ts';
export type { Match } from './matcher.ts';

/** Every language, by its BCP 47 code. All are tried at once: a router may speak another language than the browser. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  cs,
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

let matcher: ((text: string) => readonly Match[]) | null = null;
const cache = new Map<string, readonly Match[]>();
/** A page has a few thousand different texts at most; beyond that the cache starts anew. */
const CACHE_SIZE = 4000;

/**
 * What the words of a label, heading, option or menu entry mean, in any known language; the most covering first.
 * Longer terms win over shorter ones inside them ("MAC address filter" is no MAC address). Cached per text.
 */
export function matchConcepts(text: string): readonly Match[] {
  const known = cache.get(text);
  if (known) return known;
  matcher ??= createMatcher(Object.values(LANGUAGES));
  const found = matcher(text);
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
