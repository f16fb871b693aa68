/** A table without a word for what it is, a button in each row that lets the row's device in again. */
import { findMacs } from '../common/mac.ts';
import type { TableFacts } from '../page/tables.ts';
import { hasConcept } from '../words/index.ts';
import type { Features } from './features.ts';
import { listPolicy } from './list-policy.ts';
import type { TableFinding } from './lists.ts';

/** How sure it is. */
const SURE = 0.6;

const letsIn = ({ control: { type, value } }: Features): boolean =>
  type === 'button' && listPolicy([value]) === 'allow' && hasConcept(value, 'access', 'wireless', 'network', 'online');

/** @returns the table as the list of those who are kept out; null where a row has no such button */
export function keptOut(table: TableFacts, features: readonly Features[]): TableFinding | null {
  const macs = [...new Set(table.rows.flatMap(({ cells }) => findMacs(cells.join(' ')).slice(0, 1)))];
  const released = new Set(features.filter(letsIn).flatMap(({ control: { row } }) => findMacs(row)));
  if (macs.length === 0 || macs.length < table.rows.length || !macs.every((mac) => released.has(mac))) return null;
  const reasons = ['it is a table of MAC addresses', 'each row has a button that lets its device in'];
  return { table, kind: 'mac-filter-list', macs, score: SURE, reasons, policy: 'deny' };
}
