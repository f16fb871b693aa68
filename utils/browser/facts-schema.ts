/** The description of a document as a frame sends it: checked for its shape and cut to size before it is judged. */
import * as v from 'valibot';
import { LINK_TARGETS } from '../common/kinds.ts';
import { PACK_BOXES } from '../firmware/pack.ts';
import { CONTROL_TYPES } from '../page/control.ts';
import { REGION_KINDS } from '../page/region.ts';
import type { PageFacts } from '../reading/recognise.ts';

/** Rules look at every text: a page must not keep the background busy with a book. */
const LONGEST = 2000;
/** A list of addresses in one text area. */
const LONGEST_VALUE = 60_000;
const MOST = 20_000;

export const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => (value.length > length ? value.slice(0, length) : value)),
  );
const text = cut(LONGEST);
const number = v.pipe(v.number(), v.integer());
const few = <T extends v.GenericSchema>(schema: T, most = MOST) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, most)),
    v.array(schema),
  );
const fact = v.optional(number);

const maybe = v.exactOptional(v.boolean());
const rowSchema = v.object({ cells: few(text) });

const stateSchema = v.object({
  aria: maybe,
  native: maybe,
  twin: maybe,
  drawn: maybe,
  bare: maybe,
  said: v.exactOptional(text),
});

export const controlSchema = v.object({
  ref: number,
  type: v.picklist(CONTROL_TYPES),
  marks: text,
  around: few(text, 40),
  texts: few(text, 40),
  headings: few(text, 40),
  options: few(v.object({ value: text, text })),
  selected: number,
  value: cut(LONGEST_VALUE),
  checked: v.nullable(v.boolean()),
  state: v.exactOptional(stateSchema),
  shown: v.exactOptional(text),
  region: v.exactOptional(number),
  hidden: v.boolean(),
  disabled: v.boolean(),
  readOnly: v.boolean(),
  row: text,
  within: v.exactOptional(few(number)),
  adding: v.exactOptional(few(text)),
  fact,
});

export const tableSchema = v.object({
  ref: number,
  headers: few(text),
  rows: few(rowSchema),
  drawn: v.exactOptional(v.picklist(['items', 'cards'])),
  region: v.exactOptional(number),
  adding: v.exactOptional(few(rowSchema)),
  cards: v.exactOptional(few(few(text))),
  caption: text,
  heading: text,
  hidden: v.boolean(),
  marks: text,
  fact,
});

const regionSchema = v.object({
  ref: number,
  kind: v.picklist(REGION_KINDS),
  parent: v.pipe(number, v.minValue(-1)),
  title: text,
  hidden: v.boolean(),
  marks: text,
  plain: few(v.union([v.strictTuple([text, text, number]), v.strictTuple([text, text])]), 200),
});

const factsSchema = v.object({
  page: v.object({
    controls: few(controlSchema),
    tables: few(tableSchema),
    regions: v.exactOptional(few(regionSchema)),
    links: few(
      v.object({ ref: number, text, href: text, hidden: v.boolean(), here: v.exactOptional(v.literal(true)) }),
    ),
    loose: v.exactOptional(few(v.object({ ref: number, heading: text }), 40)),
    headings: few(text),
    title: text,
    url: text,
    passwords: number,
    frames: number,
    actions: few(text),
    size: number,
    prose: number,
  }),
  match: v.nullable(
    v.object({
      family: text,
      vendor: v.exactOptional(text),
      score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      reasons: few(text),
      login: v.boolean(),
      landing: v.exactOptional(v.boolean()),
      box: v.exactOptional(v.picklist(PACK_BOXES)),
      links: v.exactOptional(few(v.object({ ref: number, to: v.picklist(LINK_TARGETS), text }), 40)),
      save: v.exactOptional(number),
    }),
  ),
  inner: v.boolean(),
});

/** @returns the facts, or null when they are not what a frame of ours sends */
export function parsePageFacts(data: unknown): PageFacts | null {
  const result = v.safeParse(factsSchema, data);
  return result.success ? result.output : null;
}
