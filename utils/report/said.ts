/**
 * What a person said of a page, in a form that outlives a redrawn page and a closed view: each thing by its masked
 * description, not by its number. Light: views use it.
 */
import type { Control } from '../page/control.ts';
import type { TableFacts } from '../page/tables.ts';
import type { PageFacts } from '../reading/recognise.ts';
import type { Remark } from './report.ts';
import type { Spot } from './understood.ts';

/** An element that is no control and no list for Redlight, as far as a firmware wrote it. */
export interface Bare {
  tag: string;
  role: string;
  /** Its ids, names and classes. */
  marks: string;
  text: string;
}

/** What one thing is, masked; of what was not described at all, the element and those around it, the innermost first. */
export type About = { control: Control } | { table: TableFacts } | { elements: Bare[] };

/** A thing on a page: the nth of those that are described alike there. */
export interface Place {
  /** Masked address of its document. */
  url: string;
  about: About;
  nth: number;
}

export interface Said {
  says: Remark['says'];
  /** See `Remark`. */
  kind: string;
  /** null: the person could not tell which thing it is. */
  at: Place | null;
  /** The page's own name for it, masked; may be empty. */
  label: string;
  /** It was shown on the page, not chosen in a list. */
  shown: boolean;
}

/** `kind` of what was shown on the page without saying what it is. */
export const NOT_NAMED = '';
/** `kind` of what is another setting than the lists know. */
export const ANOTHER = 'another';

/** What tells one thing from another, whatever it shows now. */
function keyOf(about: About): string {
  if ('control' in about) {
    const { type, marks, around, texts, headings } = about.control;
    return JSON.stringify([type, marks, around, texts, headings]);
  }
  if ('table' in about) {
    const { caption, heading, headers, marks } = about.table;
    return JSON.stringify([caption, heading, headers, marks]);
  }
  return JSON.stringify(about.elements);
}

const thingsOf = ({ page: { controls, tables } }: PageFacts): About[] => [
  ...controls.map((control) => ({ control })),
  ...tables.map((table) => ({ table })),
];

const refOf = (about: About): number | null =>
  'control' in about ? about.control.ref : 'table' in about ? about.table.ref : null;

/** @returns null where the page has no such thing */
export function placeOf(pages: readonly PageFacts[], { frame, ref }: Pick<Spot, 'frame' | 'ref'>): Place | null {
  const facts = pages[frame];
  const things = facts ? thingsOf(facts) : [];
  const about = things.find((each) => refOf(each) === ref);
  if (!facts || !about) return null;
  const key = keyOf(about);
  const alike = things.filter((each) => keyOf(each) === key);
  return { url: facts.page.url, about, nth: alike.indexOf(about) };
}

/** Where a thing is now; null when the pages do not show it any more. */
export function findPlace(pages: readonly PageFacts[], place: Place): Pick<Spot, 'frame' | 'ref'> | null {
  const key = keyOf(place.about);
  const order = pages.map((facts, frame) => ({ facts, frame }));
  const first = order.filter(({ facts }) => facts.page.url === place.url);
  for (const { facts, frame } of [...first, ...order.filter((each) => !first.includes(each))]) {
    const about = thingsOf(facts).filter((each) => keyOf(each) === key)[place.nth];
    const ref = about ? refOf(about) : null;
    if (ref !== null) return { frame, ref };
  }
  return null;
}

/** The remarks of a report: by number where its pages hold the thing, otherwise with its description. */
export const remarksOf = (pages: readonly PageFacts[], said: readonly Said[]): Remark[] =>
  said.map(({ says, kind, at }): Remark => {
    const now = at && findPlace(pages, at);
    const remark = { frame: now?.frame ?? null, ref: now?.ref ?? null, says, kind };
    return at && !now ? { ...remark, about: at.about } : remark;
  });

/** Two remarks of the same thing; of what nobody could point at, of the same topic. */
export const isSameThing = (one: Said, other: Said): boolean =>
  one.at && other.at
    ? one.at.url === other.at.url && one.at.nth === other.at.nth && keyOf(one.at.about) === keyOf(other.at.about)
    : one.at === other.at && one.kind === other.kind;
