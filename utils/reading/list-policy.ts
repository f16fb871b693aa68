/** What a list does to the devices on it, by its own heading: "Black List", "devices allowed to join". */
import type { RegionFacts } from '../page/region.ts';
import { hasConcept } from '../words/index.ts';
import { policyOf } from './filter-mode.ts';

/** Longer headings are prose, and may explain both. */
const LONGEST = 90;

/** @returns what the first text that says it says; null when none does, or one says both */
export function listPolicy(texts: readonly string[]): 'allow' | 'deny' | null {
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    const deny = hasConcept(text, 'deny', 'blocked');
    const allow = hasConcept(text, 'allow');
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
