/** What needs the whole page, once it has been walked: radio groups, tables, lists, what can be seen. */
import { readCards } from './cards.ts';
import type { Describer } from './describe.ts';
import type { Description } from './description.ts';
import { findAll, isTampered } from './dom.ts';
import { groupLists, groupPicks, groupRadios } from './groups.ts';
import type { Headings } from './headings.ts';
import { itemLists, looseAddresses } from './item-lists.ts';
import { columnHeader, labelsOf } from './labels.ts';
import { aroundOf } from './marks.ts';
import {
  headsFor,
  joinSplitTables,
  layoutTables,
  mayBeAddress,
  readTable,
  TABLE,
  type AboutTable,
  type DrawnTable,
  type TableFacts,
} from './tables.ts';
import { settleLists } from './widgets/lists-of-choices.ts';

/** What may be a table, and what stood above it when it was met. */
export interface Candidate {
  table: Element;
  heading: string;
  last: string;
  region: number;
}

/** An element that shows an address, and the headings that reach over it. */
export interface ShownAddress extends Candidate {
  scopes: ReturnType<Headings['scopes']>;
}

function aboutOf(scan: Describer, { table, heading, last, region }: Candidate): AboutTable {
  return {
    ref: scan.refOf(table),
    heading: columnHeader(table) || heading || last,
    region,
    hidden: scan.isHidden(table),
    marks: `${table.id} ${table.getAttribute('class') ?? ''} ${aroundOf(table).slice(0, 3).join(' ')}`,
  };
}

function addList(scan: Describer, list: Element): void {
  const form = list.closest('form');
  if (form && isTampered(form)) return;
  const known = [...scan.out.tables, ...scan.out.controls].map(({ ref }) => scan.elements[ref]!);
  if (known.some((element) => list.contains(element) || element.contains(list))) return;
  scan.out.tables.push({
    headers: [],
    rows: [],
    caption: '',
    fact: scan.options.factOf?.(list),
    ...aboutOf(scan, { table: list, heading: '', last: '', region: 0 }),
  });
}

/** What needs the whole page: radio groups, lists of fields, tables. */
export function* finish(scan: Describer): Generator<void, Description> {
  settleLists(scan);
  yield* groupRadios(scan, scan.radios);
  groupPicks(scan);
  groupLists(scan);
  const tables: DrawnTable[] = [];
  const telling = tablesOfAddresses(scan);
  const layout = layoutTables(scan.candidates.map(({ table }) => table));
  for (const candidate of scan.candidates) {
    yield;
    const { table } = candidate;
    if (layout.has(table)) continue;
    const previous = tables.at(-1);
    const headed = !!previous && headsFor(previous, table);
    const about = aboutOf(scan, candidate);
    const fact = scan.options.factOf?.(table);
    const facts = yield* readTable(table, about, headed, fact !== undefined || telling.has(table));
    if (!facts) continue;
    facts.fact = fact;
    tables.push(facts);
  }
  scan.out.tables = joinSplitTables(tables).map(plainTable);
  for (const selector of scan.options.lists ?? []) {
    for (const list of findAll(scan.doc, selector)) addList(scan, list);
  }
  for (const candidate of scan.cards) {
    yield;
    const facts = readCards(candidate.table, aboutOf(scan, candidate));
    if (facts) scan.out.tables.push(facts);
  }
  yield* addItemLists(scan);
  yield* place(scan);
  scan.out.regions = yield* scan.regions.finish(scan.isHidden);
  return scan.out;
}

/** Lists of addresses in anything but tables. */
function* addItemLists(scan: Describer): Generator<void> {
  if (scan.addresses.length === 0) return;
  const known = new Set<Element>();
  for (const { ref } of scan.out.tables) known.add(scan.elements[ref]!);
  for (const { ref, type } of scan.out.controls) if (type !== 'button') known.add(scan.elements[ref]!);
  const isTaken = (element: Element): boolean => {
    for (let up: Element | null = element; up; up = up.parentElement) if (known.has(up)) return true;
    return false;
  };
  const met = new Map(scan.addresses.map((candidate) => [candidate.table, candidate]));
  const shown = [...met.keys()];
  for (const { list, first, rows, isPart } of yield* itemLists(shown, isTaken)) {
    yield;
    const { scopes, region: at, heading: above } = met.get(first)!;
    const around = scopes.find(({ scope }) => scope !== list && scope.contains(list))?.text ?? '';
    const heading = isPart ? above || around : around;
    const about = aboutOf(scan, { table: list, heading, last: '', region: scan.regions.around(at, list) });
    const caption = (isPart ? [] : labelsOf(list, new Set([list]), false)).find((text) => text.length < 60) ?? '';
    scan.out.tables.push({ ...about, headers: [], rows, drawn: 'items', caption });
    known.add(list);
  }
  const loose = looseAddresses(shown, isTaken);
  if (loose.length === 0) return;
  scan.out.loose = loose.map((element) => {
    const { heading, last } = met.get(element)!;
    return { ref: scan.refOf(element), heading: heading || last };
  });
}

/** Tables around fields that hold an address: each row counts. */
function tablesOfAddresses(scan: Describer): Set<Element> {
  const tables = new Set<Element>();
  for (const { ref, value, options, selected } of scan.out.controls) {
    if (!mayBeAddress(value) && !mayBeAddress(options[selected]?.text ?? '')) continue;
    for (let table = scan.elements[ref]!.closest(TABLE); table; table = table.parentElement?.closest(TABLE) ?? null) {
      tables.add(table);
    }
  }
  return tables;
}

/** What is known of each control when all are: whether it can be seen, and for lists which tables it stands in. */
function* place(scan: Describer): Generator<void> {
  const tables = new Map(scan.out.tables.map(({ ref }) => [scan.elements[ref]!, ref]));
  for (const control of scan.out.controls) {
    yield;
    const element = scan.elements[control.ref]!;
    control.hidden = (scan.parts.get(control) ?? [element]).every(scan.isHidden);
    if (control.type !== 'list' && control.type !== 'area' && control.fact === undefined) continue;
    control.within = [];
    for (let outer: Element | null = element; outer; outer = outer.parentElement) {
      const table = tables.get(outer);
      if (table !== undefined) control.within.push(table);
    }
  }
}

function plainTable({ element: _element, ...table }: DrawnTable): TableFacts {
  return { ...table, rows: table.rows.map(({ cells }) => ({ cells })) };
}
