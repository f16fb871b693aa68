/** The tables of a page as plain rows: what their headers and cells say, without judgement. */
import { admitTyped, isAddress, SEPARATED } from './admit.ts';
import { withoutSecrets } from './secrets.ts';
import { readText, tidy } from './text.ts';

export interface RowFacts {
  /** Text of each cell; a form field in a cell gives its value. */
  cells: string[];
}

export interface TableFacts {
  /** As of a control. */
  ref: number;
  /** Header texts, one a column; empty when the table has no header row. */
  headers: string[];
  /** Data rows, header rows left out. */
  rows: RowFacts[];
  /** What draws it; a table of cells when not said. items: list items, tags or blocks of any kind that hold addresses. */
  drawn?: 'items' | 'cards';
  /** As of a control. */
  region?: number;
  /** Cells of the row in which one more entry is made: a candidate, no entry. */
  adding?: RowFacts[];
  /** Of a list that is drawn as cards: the lines of each card, and no rows. */
  cards?: string[][];
  /** The table's own caption or summary. */
  caption: string;
  /** The nearest heading above. */
  heading: string;
  hidden: boolean;
  /** Ids, names and classes of the table and what wraps it. */
  marks: string;
  /** As of a control. */
  fact?: number | undefined;
}

/** A row and a table while the document is still being described. */
interface DrawnRow extends RowFacts {
  element: Element;
}

export interface DrawnTable extends TableFacts {
  element: Element;
  rows: DrawnRow[];
}

export type AboutTable = Pick<TableFacts, 'ref' | 'heading' | 'hidden' | 'marks' | 'region'>;

const ROW = 'tr,[role=row],.tr,.table-row';
const CELL = 'td,th,[role=cell],[role=gridcell],[role=columnheader],.td,.th';

/** Elements that may be tables. */
export const TABLE = 'table,[role=table],[role=grid],div.table';

/** A nested table of a single row is only layout of a cell. */
function isCellLayout(table: Element): boolean {
  return table.localName === 'table' && (table as HTMLTableElement).rows.length < 2;
}

/**
 * Tables that only lay out others: those that hold one with rows.
 * @param tables in document order
 */
export function layoutTables(tables: readonly Element[]): Set<Element> {
  const layout = new Set<Element>();
  for (const inner of tables.toReversed()) {
    if (isCellLayout(inner) && !layout.has(inner)) continue;
    const outer = inner.parentElement?.closest(TABLE);
    if (outer) layout.add(outer);
  }
  return layout;
}

/** Rows of the table itself, those of nested tables left out. */
function ownRows(table: Element): Element[] {
  if (table.localName === 'table') return [...(table as HTMLTableElement).rows];
  const rows = [...table.querySelectorAll(ROW)];
  return rows.filter((row) => row.parentElement?.closest(TABLE) === table);
}

function ownCells(row: Element): Element[] {
  if (row.localName === 'tr') {
    // Cheaper than the live list `cells`.
    const cells: Element[] = [];
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
      if (/^t[dh]$/.test(cell.localName)) cells.push(cell);
    return cells;
  }
  return [...row.querySelectorAll(CELL)].filter((cell) => cell.parentElement?.closest(ROW) === row);
}

/** @returns what one cell shows: its text, else the value of a field or image text in it. */
function cellText(cell: Element): string {
  const text = readText(cell, 120);
  if (text) return addressIn(cell) ?? withDetailsApart(cell, text);
  if (!cell.firstElementChild) return toldByTitle(cell.getAttribute('title'));
  const field = cell.querySelector('input:not([type=hidden]):not([type=password]),select,textarea');
  if (field?.localName === 'select') return tidy((field as HTMLSelectElement).selectedOptions[0]?.text);
  if (field && !/^(checkbox|radio|button|submit|image)$/.test((field as HTMLInputElement).type ?? '')) {
    return admitTyped(tidy((field as HTMLInputElement).value), true);
  }
  // What a button would do is not what is.
  const drawn = cell.querySelector('img,[title]:not(input,button,a)');
  return toldByTitle(
    (drawn as HTMLImageElement | null)?.alt || drawn?.getAttribute('title') || cell.getAttribute('title'),
  );
}

/** An address in a field of its own, whatever is written beside it. */
function addressIn(cell: Element): string | null {
  const value = tidy(
    cell.firstElementChild && cell.querySelector<HTMLInputElement>('input:not([type=password])')?.value,
  );
  return isAddress(value) ? value : null;
}

/** Words that are not shown: a device's own, or whatever a script has put there. */
function toldByTitle(title: string | null): string {
  const text = tidy(title);
  return isAddress(text) ? text : withoutSecrets(text);
}

/** A name that opens a block of details, in one cell: the name has a line of its own. */
function withDetailsApart(cell: Element, text: string): string {
  const lead = cell.firstElementChild;
  if (lead?.localName !== 'a' || !/^(div|dl|ul|table)$/.test(lead.nextElementSibling?.localName ?? '')) return text;
  const name = readText(lead, 120);
  return name && text.startsWith(name) ? `${name}\n${text.slice(name.length).trim()}` : text;
}

/** Something like a hardware address, however written: rather too much than too little. */
const BARE = /(?=\d{0,11}[a-f])(?=[a-f]{0,11}\d)[0-9a-f]{12}/i;
export const mayBeAddress = (text: string): boolean => text.length > 11 && (SEPARATED.test(text) || BARE.test(text));
/** More signs of devices and networks in any language: IP addresses, strengths, kinds of security. */
const SIGN = /\d\.\d+\.\d+\.\d|dbm|%|wpa|\bwep\b/i;
const ENTRY = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]),select,textarea';
/** Of a table that lists nothing only so many rows are described: enough to see that. */
const FIRST = 3;

/** May its rows be devices or networks? Not without any sign of them where it is a form or has but two columns. */
function mayTell(table: Element, rows: readonly Element[]): boolean {
  const text = table.textContent ?? '';
  if (SEPARATED.test(text) || SIGN.test(text)) return true;
  const isBare = BARE.test(text);
  let wide = 0;
  for (const row of rows) {
    if (row.childElementCount < 3 && !isBare) continue;
    if (row.querySelector(ENTRY)) continue;
    if (row.childElementCount > 2) wide++;
    // Row by row: the numbers of a list of channels, run together, look like an address too.
    if (isBare && BARE.test(row.textContent ?? '')) return true;
  }
  return wide * 2 > rows.length;
}

/**
 * Reads one table.
 * @returns null for layout: one that has no row with two cells
 */
export function* readTable(
  table: Element,
  about: AboutTable,
  /** A table of headers alone stands right before: the first row here is data. */
  headedAbove = false,
  /** It is known to matter: read all of it. */
  telling = false,
): Generator<void, DrawnTable | null> {
  const rows: DrawnRow[] = [];
  let headers: string[] = [];
  const all = ownRows(table);
  const isForm = !telling && all.length > FIRST && !mayTell(table, all);
  for (const row of all) {
    const cells = ownCells(row);
    if (cells.length === 0) continue;
    if (isForm && rows.length >= FIRST) break;
    yield;
    const texts = cells.map(cellText);
    const isHead =
      cells.length > 1 &&
      cells.every(
        (cell) =>
          cell.localName === 'th' || cell.getAttribute('role') === 'columnheader' || cell.classList.contains('th'),
      );
    if ((isHead || row.parentElement?.localName === 'thead') && rows.length === 0) {
      // A name that sorts its column is a button.
      // Fields below the names of columns seek or add, and name nothing.
      if (headers.length === 0 || (cells.length > 1 && !row.querySelector(ENTRY)))
        headers = texts.map((text, at) => text || tidy(cells[at]!.querySelector('button')?.textContent).slice(0, 60));
      continue;
    }
    rows.push({ cells: texts, element: row });
  }
  const adding = takeAddingRow(rows);
  // Below a title of its own a table has its own headers, too.
  if (headers.length < 2 && (!headedAbove || rows[0]?.cells.length === 1)) headers = takeHeaderRow(rows) ?? headers;
  if (headers.length === 0) headers = titlesOf(rows[0]?.element);
  return {
    ...about,
    element: table,
    headers,
    rows,
    ...(adding ? { adding: [{ cells: adding.cells }] } : {}),
    caption: tidy(
      (table as HTMLTableElement).caption?.textContent ??
        table.getAttribute('summary') ??
        table.getAttribute('aria-label'),
    ).slice(0, 160),
  };
}

const FILLED =
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]):not([type=image]),select,textarea';
const BUTTON = 'button,input[type=button],input[type=submit],input[type=image],a[role=button],[class*=btn]';

/** Nothing is typed in it: an address that stands there is one to choose. */
const isEmptyEditor = ({ element }: DrawnRow): boolean =>
  [...element.querySelectorAll<HTMLInputElement>(FILLED)].every(({ value }) => value === '');

/**
 * The row in which one more entry is made, first (below titles) or last: fields to choose or type in and a button, while no
 * other row has any field. What it shows is a candidate and no entry.
 */
function takeAddingRow(rows: DrawnRow[]): DrawnRow | null {
  if (rows.length < 2 || !rows.some(({ cells }) => cells.some(mayBeAddress))) return null;
  const entry = (row: DrawnRow | undefined): boolean => !!row?.element.querySelector(FILLED);
  const first = rows.findIndex((row) => entry(row) || row.cells.some(mayBeAddress));
  const at = entry(rows[first]) ? first : rows.length - 1;
  const row = rows[at]!;
  if (!entry(row) || !row.element.querySelector(BUTTON)) return null;
  if (rows.some((other, index) => index !== at && entry(other))) return null;
  // A title of columns is no entry either.
  const others = rows.filter((other, index) => index !== at && other.cells.some(mayBeAddress));
  if (others.length === 0 && !isEmptyEditor(row)) return null;
  rows.splice(at, 1);
  return row;
}

/** Responsive tables carry each column's name on the cells. */
function titlesOf(row: Element | undefined): string[] {
  if (!row) return [];
  const titles = ownCells(row).map((cell) => tidy(cell.getAttribute('data-title') ?? cell.getAttribute('data-label')));
  return titles.some(Boolean) ? titles : [];
}

/** Many firmwares write header rows as plain cells: the first row of short words, none of them data. */
function takeHeaderRow(rows: DrawnRow[]): string[] | null {
  for (let index = 0; index < Math.min(2, rows.length); index++) {
    const row = rows[index];
    if (!row || row.cells.length < 2) continue;
    if (row.element.querySelector('input:not([type=hidden]):not([type=checkbox]):not([type=button]),select,textarea')) {
      return null;
    }
    const filled = row.cells.filter(Boolean);
    // A column of running numbers may have a sign for its name.
    const words = filled.filter(
      (cell) =>
        /^(#|\*|no\.?)$/i.test(cell) || (cell.length < 60 && /\p{L}{2}/u.test(cell) && !/\d{2}[:.]\d|^\d+$/.test(cell)),
    );
    if (filled.length >= 2 && words.length === filled.length) {
      rows.splice(0, index + 1);
      return row.cells;
    }
    return null;
  }
  return null;
}

/** A grid may be two tables, one for the header and one for the rows (and the editor of new entries may be in the first). */
export function joinSplitTables(tables: DrawnTable[]): DrawnTable[] {
  const joined: DrawnTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before && table.headers.length === 0 && headsFor(before, table.element)) {
      const [first] = table.rows;
      const wide = first?.cells.length ?? before.headers.length;
      // A form that is narrower stands there for itself.
      if (Math.abs(wide - before.headers.length) <= (first?.element.querySelector('input') ? 0 : 1)) {
        joined[joined.length - 1] = {
          ...table,
          headers: before.headers,
          caption: before.caption || table.caption,
          heading: before.heading || table.heading,
          marks: `${table.marks} ${before.marks}`,
        };
        continue;
      }
    }
    if (table.headers.length > 0 || table.rows.length > 0) joined.push(table);
  }
  return joined;
}

/** Is this a header without rows, close before the other table? */
export function headsFor(before: DrawnTable, table: Element): boolean {
  return before.headers.length > 1 && (before.rows.length === 0 || isEditor(before)) && areNear(before.element, table);
}

const isEditor = (table: DrawnTable): boolean =>
  table.rows.length === 1 && !!table.rows[0]?.element.querySelector('input[type=text],input:not([type])');

function areNear(first: Element, second: Element): boolean {
  let node: Element | null = first;
  for (let depth = 0; depth < 6 && node; depth++) {
    node = node.parentElement;
    if (node?.contains(second)) return node.localName !== 'body' && node.localName !== 'form';
  }
  return false;
}
