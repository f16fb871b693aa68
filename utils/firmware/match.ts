/** Which firmware a document is, by the marks of the packs. Looks at the document, so it belongs to the describing step. */
import type { LinkTarget } from '../common/kinds.ts';
import { leadsHere } from '../common/leads-here.ts';
import { attributeOf, findAll, findFirst, titleOf } from '../page/dom.ts';
import { withoutSecrets } from '../page/secrets.ts';
import type { Mark, PackBox, Sight } from './pack.ts';

/** A menu entry that the firmware names, by the number of its element. */
export interface PackLink {
  ref: number;
  to: LinkTarget;
  text: string;
}

export interface PackMatch {
  family: string;
  /** Put in where it is judged, as the box; older reports have both. */
  vendor?: string;
  /** 0…1 */
  score: number;
  reasons: string[];
  login: boolean;
  /** The page one lands on, which may hold no control. */
  landing?: boolean;
  box?: PackBox;
  links?: PackLink[];
  /** The firmware's save button, by the number of its element. */
  save?: number;
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

/**
 * Pauses after each pack: all of them look through the whole document for their marks.
 * @param atHome the page is at an address of a home
 * @returns the pack that fits best, when it fits well enough to name the firmware, and what speaks for it
 */
export function* matchPack(
  doc: Document,
  url: string,
  packs: readonly Sight[],
  atHome: boolean,
): Generator<void, { pack: Sight; match: PackMatch } | null> {
  const facts = factsOf(doc, url);
  let best: { pack: Sight; match: PackMatch } | null = null;
  for (const pack of packs) {
    yield;
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
    // A maker's name in a title says "router" at home only: shops and manuals have it, too.
    if (seen.every((what) => what === 'title') && !atHome) continue;
    const reasons = [`: its ${[...new Set(seen)].join(', ')}`];
    best = { pack, match: { family: pack.family, score, reasons, login: false } };
  }
  if (!best) return null;
  const { pack, match } = best;
  const has = (selector: string | undefined): boolean => !!selector && findFirst(doc, selector) !== null;
  return {
    pack,
    match: {
      ...match,
      login: has(pack.login),
      ...(has(pack.landing) ? { landing: true } : {}),
    },
  };
}

/** Longer than any entry of a menu. */
const ENTRY = 60;

/**
 * Menu entries that lead away from this page and the save button, as the firmware names them.
 * @param url of the document
 * @param refOf gives an element its number
 */
export function placesOf(
  { links = [], save }: Sight,
  doc: Document,
  url: string,
  refOf: (element: Element) => number,
): Pick<PackMatch, 'links' | 'save'> {
  const found = links.flatMap(({ select, to }) => {
    const element = findFirst(doc, select);
    if (element && leadsHere(attributeOf(element, 'href') ?? '', url)) return [];
    const text = withoutSecrets(element?.textContent?.slice(0, 400).replaceAll(/\s+/g, ' ').trim() ?? '');
    return element && text !== '' && text.length <= ENTRY ? [{ ref: refOf(element), to, text }] : [];
  });
  const button = save ? findFirst(doc, save) : null;
  return { ...(found.length > 0 ? { links: found } : {}), ...(button ? { save: refOf(button) } : {}) };
}

/** What a pack says of an element: the index of its first matching rule, -1 for "no setting", undefined for nothing. */
export function makeFactOf({ rules = [], never }: Sight): (element: Element) => number | undefined {
  return (element) => {
    if (never && element.matches(never)) return -1;
    const index = rules.findIndex(({ select }) => element.matches(select));
    return index < 0 ? undefined : index;
  };
}
