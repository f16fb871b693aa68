/** What a list does to the devices on it, by its own heading: "Black List", "devices allowed to join". */
import type { RegionFacts } from '../page/region.ts';
import { hasConcept } from '../words/index.ts';
import { policyOf } from './filter-mode.ts';

/** Longer headings are prose, and may explain both. */
const LONGEST = 90;

/** "Allowed devices not connected now": the word that denies belongs to another one. */
function deniesOther(text: string): boolean {
  const words = text.split(/\s+/);
  const alone = (...concepts: Parameters<typeof hasConcept>[1][]): boolean =>
    words.some((word) => hasConcept(word, ...concepts));
  if (!alone('allow') || alone('deny', 'blocked')) return false;
  return !words.some(
    (word, at) => hasConcept(word, 'none', 'except') && hasConcept(words.slice(at, at + 3).join(' '), 'deny'),
  );
}

/** Lists are called what they are for, whatever stands above them. */
const NAMED = /(white|allow(?:ed)?|black|block(?:ed)?|den(?:y|ied))[ _-]?(?:list|table|devices?)/i;

/** @returns what the nearest name of a list in the code of the page says that it does */
export function namedPolicy(marks: string): 'allow' | 'deny' | null {
  const found = NAMED.exec(marks);
  return found && (/^[wa]/i.test(found[1]!) ? 'allow' : 'deny');
}

/** @returns what the last part of a page's address says that its list does: `/setting/blacklist` */
export function addressPolicy(url: string): 'allow' | 'deny' | null {
  return namedPolicy(/([^/?#]*)[/?#]*$/.exec(url)?.[1] ?? '');
}

/** @returns what the first text that says it says; null when none does, or one says both */
export function listPolicy(texts: readonly string[]): 'allow' | 'deny' | null {
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    const other = deniesOther(text);
    const deny = !other && hasConcept(text, 'deny', 'blocked');
    const allow = other || hasConcept(text, 'allow');
    if (deny !== allow) return deny ? 'deny' : 'allow';
    if (deny) return null;
  }
  return null;
}

/** A mode that is only shown, beside its name: "MAC filter mode: Reject". */
export function shownPolicy({ plain }: RegionFacts): 'allow' | 'deny' | null {
  for (const [name, text] of plain) {
    if (name.length > LONGEST || text.length > 60 || !hasConcept(name, 'mac-filter', 'access-control')) continue;
    const policy = policyOf(text);
    if (policy === 'allow' || policy === 'deny') return policy;
  }
  return null;
}
