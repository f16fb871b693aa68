/**
 * Comma-separated rows without a heading: the columns are known by what all rows hold there. An address, a signal of −20 to
 * −120 and a channel must each be found in one column only, or the paste is not taken for this.
 */
import { emptyNetwork, errorAt, isChannelNumber, looseMac, nameOf, type Parsed } from '../survey-row.ts';
import { cells } from './cells.ts';
import type { Format } from './format.ts';

interface Columns {
  bssid: number;
  signal: number;
  channel: number;
}

const isSignal = (cell: string) => /^-\d{2,3}$/.test(cell) && Number(cell) >= -120 && Number(cell) <= -20;
const isChannel = (cell: string) => /^\d{1,3}$/.test(cell) && isChannelNumber(Number(cell));

function rowsOf(lines: readonly string[]): string[][] {
  return lines.filter((line) => line.trim() !== '').map((line) => cells(line, ','));
}

/** The only column in which all rows pass, beside `near` when several do; null when none or several are left. */
function columnOf(rows: readonly string[][], fits: (cell: string) => boolean, near?: number): number | null {
  const passing = rows[0]!.map((_, at) => at).filter((at) => rows.every((row) => fits(row[at] ?? '')));
  if (passing.length === 1) return passing[0]!;
  const beside = near === undefined ? [] : passing.filter((at) => Math.abs(at - near) === 1);
  return beside.length === 1 ? beside[0]! : null;
}

function columnsOf(lines: readonly string[]): Columns | null {
  const rows = rowsOf(lines);
  if (rows.length === 0 || rows.some((row) => row.length < 4)) return null;
  const bssid = columnOf(rows, (cell) => looseMac(cell) !== null);
  const signal = columnOf(rows, isSignal);
  const channel = signal === null ? null : columnOf(rows, isChannel, signal);
  return bssid === null || signal === null || channel === null ? null : { bssid, signal, channel };
}

export const bareCsv: Format = {
  id: 'bare-csv',
  matches: ({ lines }) => columnsOf(lines) !== null,
  parse: ({ lines }): Parsed => {
    const columns = columnsOf(lines);
    if (!columns) return { networks: [], errors: [errorAt(0, lines[0] ?? '', 'not_understood')] };
    return {
      networks: rowsOf(lines).map((row) => {
        // The name is the first cell that is none of the others.
        const name = row.find((_, at) => !Object.values(columns).includes(at)) ?? '';
        return {
          ...emptyNetwork(),
          ssid: nameOf(name),
          bssid: looseMac(row[columns.bssid]!),
          channel: Number(row[columns.channel]),
          rssi: Number(row[columns.signal]),
        };
      }),
      errors: [],
    };
  },
};
