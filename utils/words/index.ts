import type { Concept } from './concepts.ts';
import { createMatcher, type Match, type Reading } from './matcher.ts';
import { PACKED } from './packed.ts';

export type { Concept } from './concepts.ts';
export type { Match } from './matcher.ts';

let matcher: ((text: string) => Reading) | null = null;
const cache = new Map<string, Reading>();
/** A page has a few thousand different texts at most; beyond that the cache starts anew. */
const CACHE_SIZE = 4000;

function read(text: string): Reading {
  const known = cache.get(text);
  if (known) return known;
  matcher ??= createMatcher(PACKED);
  const found = matcher(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, found);
  return found;
}

/**
 * What the words of a label, heading, option or menu entry mean, in any known language; the most covering first.
 * Longer terms win over shorter ones inside them ("MAC address filter" is no MAC address). Cached per text.
 */
export const matchConcepts = (text: string): readonly Match[] => read(text).matches;

/** Words of a text whose meaning no language file knows, folded. A label that holds one may be about anything. */
export const unknownWords = (text: string): readonly string[] => read(text).unknown;

/** Does the text say one of these? */
export function hasConcept(text: string, ...concepts: Concept[]): boolean {
  return matchConcepts(text).some((found) => concepts.includes(found.concept));
}

/** How much of the text says this concept, 0…1. */
export function conceptScore(text: string, concept: Concept): number {
  return matchConcepts(text).find((found) => found.concept === concept)?.score ?? 0;
}
