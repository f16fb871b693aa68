/** Heads of columns that the page leaves out and the firmware knows. */
import type { ListColumn, PackRule } from './pack.ts';

const HEADS: Record<ListColumn, string> = {
  mac: 'MAC Address',
  name: 'Name',
  ip: 'IP Address',
  signal: 'Signal',
  band: 'Band',
  channel: 'Channel',
  ssid: 'SSID',
  bssid: 'BSSID',
  security: 'Security',
};

/** Gives the lists of a page the heads that their firmware's file names, where they have none of their own. */
export function withColumns<Table extends { fact?: number | undefined; headers: string[] }>(
  tables: Table[],
  rules: readonly PackRule[],
): Table[] {
  return tables.map((table) => {
    const columns = table.fact === undefined ? undefined : rules[table.fact]?.columns;
    if (!columns || table.headers.some(Boolean)) return table;
    return { ...table, headers: columns.map((column) => (column ? HEADS[column] : '')) };
  });
}
