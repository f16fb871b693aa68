/** Tables that look like lists of addresses and are none: menus, a row to type in, parts of a list that was found whole. */
import type { Description } from '../page/description.ts';
import type { TableFacts } from '../page/tables.ts';
import type { TableFinding } from './lists.ts';
import { chainOf } from './region-bands.ts';
import { conceptScore } from '../words/index.ts';

/** A row of links to other pages; the names of columns may be links, too, that sort them. */
export function isMenu({ headers, rows }: TableFacts, { links }: Description): boolean {
  const names = headers.filter(Boolean);
  if (rows.length > 0 || names.length < 2 || names.some((name) => conceptScore(name, 'mac-address') > 0.9))
    return false;
  const entries = new Set(links.map(({ text }) => text));
  return names.every((name) => entries.has(name));
}

/** One row of several empty cells: fields of one more entry. */
const isEditor = ({ rows }: TableFacts): boolean =>
  rows.length === 1 && rows[0]!.cells.length > 1 && rows[0]!.cells.every((cell) => cell === '');

/** A dialog that is shut, in which devices are ticked, each by itself, to be put on the list. */
export function offersDevices(table: TableFacts, { controls, regions = [] }: Description): boolean {
  const shut = chainOf(regions, table.region).find((at) => regions[at]!.kind === 'dialog' && regions[at]!.hidden);
  const entries = table.cards?.length ?? table.rows.length;
  if (shut === undefined || entries === 0) return false;
  const ticks = controls.filter(({ type, region }) => type === 'toggle' && chainOf(regions, region).includes(shut));
  return ticks.length >= entries;
}

/** Rows under names of columns, more of them than a part of one has; a table of one row may only lay out another. */
const isGridAround = (grid: TableFacts, part: TableFacts): boolean =>
  grid.headers.length > 1 && grid.rows.length > part.rows.length;

/**
 * @param inFields addresses of lists that were found in fields
 * @returns the findings without those that another one holds, or that hold nothing beside another
 */
export function withoutParts(
  tables: readonly TableFinding[],
  inFields: readonly (readonly string[])[],
): TableFinding[] {
  const lists = tables.filter(({ kind }) => kind === 'mac-filter-list');
  return tables.filter((part) => {
    const { table, kind, macs } = part;
    if (kind !== 'mac-filter-list') return true;
    const others = lists.filter((list) => list !== part);
    if (isEditor(table) && others.some((list) => !isEditor(list.table))) return false;
    if (table.headers.length > 0 || macs.length === 0) return true;
    // A row that lays out several lists shows the first address of each.
    const inOthers = (mac: string): boolean => others.some((list) => list.macs.includes(mac));
    if (table.drawn === 'items' && macs.every(inOthers)) return false;
    // Each entry may be drawn by a table of its own, in one whose columns are named.
    const larger = others
      .filter((list) => list.macs.length > macs.length || isGridAround(list.table, table))
      .map((list) => list.macs);
    return ![...inFields, ...larger].some((whole) => macs.every((mac) => whole.includes(mac)));
  });
}
