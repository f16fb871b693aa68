/** Which firmware a document is, by the marks of the packs. Looks at the document, so it belongs to the describing step. */
import { attributeOf, findAll, findFirst, titleOf } from '../page/dom.ts';
import type { Mark, Pack } from './pack.ts';

export interface PackMatch {
  family: string;
  vendor: string;
  /** 0…1 */
  score: number;
  reasons: string[];
  login: boolean;
}

interface Facts {
  title: string;
  path: string;
  host: string;
  sources: string;
}

const SOURCES = [
  ['script', 'src'],
  ['form', 'action'],
  ['frame', 'src'],
  ['iframe', 'src'],
  ['link', 'href'],
] as const;

function factsOf(doc: Document, url: string): Facts {
  let path = '';
  let host = '';
  try {
    const parsed = new URL(url);
    path = parsed.pathname + parsed.search + parsed.hash;
    host = parsed.hostname;
  } catch {
    // An address that cannot be parsed says nothing.
  }
  const sources: string[] = [];
  for (const [tag, attribute] of SOURCES) {
    for (const element of findAll(doc, tag)) {
      const source = attributeOf(element, attribute);
      if (source && sources.length < 80) sources.push(source.slice(0, 200));
    }
  }
  return { title: titleOf(doc), path, host, sources: sources.join('\n') };
}

function holds(mark: Mark, facts: Facts, doc: Document): string | null {
  if ('title' in mark) return mark.title.test(facts.title) ? 'title' : null;
  if ('path' in mark) return mark.path.test(facts.path) ? 'address' : null;
  if ('host' in mark) return mark.host.test(facts.host) ? 'host name' : null;
  if ('source' in mark) return mark.source.test(facts.sources) ? 'scripts and forms' : null;
  // One by one: browsers find a plain selector at once, and try a list on every element.
  return mark.has.split(',').some((selector) => findFirst(doc, selector)) ? 'structure' : null;
}

/** @returns the pack that fits best, when it fits well enough to name the firmware, and what speaks for it */
export function matchPack(doc: Document, url: string, packs: readonly Pack[]): { pack: Pack; match: PackMatch } | null {
  const facts = factsOf(doc, url);
  let best: { pack: Pack; match: PackMatch } | null = null;
  for (const pack of packs) {
    let doubt = 1;
    const seen: string[] = [];
    for (const mark of pack.marks) {
      const what = holds(mark, facts, doc);
      if (!what) continue;
      doubt *= 1 - mark.weight;
      seen.push(what);
    }
    const score = 1 - doubt;
    if (score < 0.5 || score <= (best?.match.score ?? 0)) continue;
    const reasons = [`${pack.vendor}: its ${[...new Set(seen)].join(', ')}`];
    const login = !!pack.login && !!findFirst(doc, pack.login);
    best = { pack, match: { family: pack.family, vendor: pack.vendor, score, reasons, login } };
  }
  return best;
}

/** What a pack says of an element: the index of its first matching rule, -1 for "no setting", undefined for nothing. */
export function makeFactOf({ rules = [], never }: Pack): (element: Element) => number | undefined {
  return (element) => {
    if (never && element.matches(never)) return -1;
    const index = rules.findIndex(({ select }) => element.matches(select));
    return index < 0 ? undefined : index;
  };
}
