import { findMacs } from '../common/mac.ts';
import { readBand, signalScale, type SignalScale } from './radio-values.ts';
import { conceptScore, matchConcepts, type Concept } from '../words/index.ts';

/** Rows of text, however the page draws them: table, div grid, list of cards. */
export interface Grid {
  /** The heading above, caption or tab: it may name the band or say whose rows these are. */
  heading: string;
  /** Header cells; [] when there are none. */
  header: string[];
  /** Body cells; line breaks inside a cell kept as `\n`. */
  rows: string[][];
}

export const COLUMNS = [
  'mac',
  'bssid',
  'ip',
  'name',
  'signal',
  'channel',
  'width',
  'band',
  'ssid',
  'security',
  'interface',
  'status',
  'action',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a header word makes of its column; the first that the header says counts. */
const HEADER: readonly (readonly [Concept, Column])[] = [
  ['mac-address', 'mac'],
  ['ip-address', 'ip'],
  ['own-networks', 'bssid'],
  ['ssid', 'ssid'],
  ['network-name', 'ssid'],
  ['signal', 'signal'],
  ['channel-width', 'width'],
  ['channel', 'channel'],
  ['security', 'security'],
  ['encryption', 'security'],
  ['authentication', 'security'],
  ['band', 'band'],
  ['frequency', 'band'],
  ['blocked', 'status'],
  ['status', 'status'],
  ['pause', 'status'],
  ['access', 'status'],
  ['name', 'name'],
  ['device', 'name'],
  ['network', 'interface'],
  ['interface', 'interface'],
  ['online', 'interface'],
  ['wireless', 'interface'],
  ['action', 'action'],
];

export const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
const SECURITY = /\b(?:wpa\d?|wep|psk|owe|sae|tkip|aes|open|none)\b/i;

/** A table of the page (`page/tables.ts`) as a grid. */
export function gridOfTable(table: {
  headers: string[];
  rows: readonly { cells: string[] }[];
  caption: string;
  heading: string;
}): Grid {
  return {
    heading: `${table.heading} ${table.caption}`.trim(),
    header: table.headers,
    rows: table.rows.map((row) => row.cells),
  };
}

/** Placeholders of an empty cell, and of one that stayed in its frame. */
export function cellText(text: string | undefined): string {
  const trimmed = (text ?? '').replace(/[^\S\n]+/g, ' ').trim();
  return /^(?:null|undefined|n\/?a|unknown|none|[-–—*?.▒\s]*)$/i.test(trimmed) ? '' : trimmed;
}

function columnOfHeader(header: string): Column | null {
  if (/^\s*ch\.?\s*$/i.test(header)) return 'channel';
  const said = new Set(matchConcepts(header).map((match) => match.concept));
  // "AP name": that of a network.
  if (said.has('access-point') && said.has('name')) return 'ssid';
  return HEADER.find(([concept]) => said.has(concept))?.[1] ?? null;
}

/** What most filled cells of a column look like. */
function columnOfCells(cells: readonly string[], headed: boolean): Column | null {
  const filled = cells.map(cellText).filter(Boolean);
  const most = (test: (cell: string) => boolean) => filled.length > 0 && filled.filter(test).length * 2 > filled.length;
  if (most((cell) => findMacs(cell).length === 1)) return 'mac';
  if (most((cell) => IPV4.test(cell))) return 'ip';
  if (most((cell) => /-\s?\d{2,3}\s*db/i.test(cell))) return 'signal';
  if (headed) return null;
  if (most((cell) => SECURITY.test(cell))) return 'security';
  if (most((cell) => readBand(cell) !== null && cell.length < 16)) return 'band';
  if (most((cell) => /^\d{1,3}(?: \(\w+\))?$/.test(cell) && Number.parseInt(cell, 10) <= 233)) return 'channel';
  return null;
}

export interface Columns {
  /** Index of each column found. */
  at: Partial<Record<Column, number>>;
  scale: SignalScale;
}

/** Rows that tell what a column holds: more would only take longer. */
const SAMPLE = 200;

function cellsAt(grid: Grid, index: number): string[] {
  return grid.rows.slice(0, SAMPLE).map((row) => row[index] ?? '');
}

/** Two columns may speak of the signal (RSSI and quality): the one in dBm wins. */
function pickSignal(grid: Grid, candidates: readonly number[]): { index: number; scale: SignalScale } | null {
  const scaled = candidates.map((index) => ({
    index,
    scale: signalScale(grid.header[index] ?? '', cellsAt(grid, index)),
  }));
  return (
    scaled.find(({ scale }) => scale === 'dbm') ?? scaled.find(({ scale }) => scale === 'percent') ?? scaled[0] ?? null
  );
}

const columnsOf = new WeakMap<Grid, Columns>();

/** Understands the columns of a grid by its header words, then by what the cells hold. Once a grid. */
export function readColumns(grid: Grid): Columns {
  const known = columnsOf.get(grid) ?? understand(grid);
  columnsOf.set(grid, known);
  return known;
}

function understand(grid: Grid): Columns {
  const width = Math.max(grid.header.length, ...grid.rows.slice(0, 50).map((row) => row.length), 0);
  const at: Partial<Record<Column, number>> = {};
  const signals: number[] = [];
  const open: number[] = [];
  for (let index = 0; index < width; index++) {
    const column = columnOfHeader(grid.header[index] ?? '');
    if (column === 'signal') signals.push(index);
    else if (column === null) open.push(index);
    else if (at[column] === undefined) at[column] = index;
  }
  for (const index of open) {
    const column = columnOfCells(cellsAt(grid, index), grid.header.length > 0);
    if (column === 'signal') signals.push(index);
    else if (column !== null && at[column] === undefined) at[column] = index;
  }
  const signal = pickSignal(grid, signals);
  if (signal) at.signal = signal.index;
  if (at.name === undefined && at.ssid === undefined && grid.header.length === 0) {
    const first = open.find((index) => !Object.values(at).includes(index) && isNameColumn(cellsAt(grid, index)));
    if (first !== undefined) at.name = first;
  }
  return { at, scale: signal?.scale ?? null };
}

function isNameColumn(cells: readonly string[]): boolean {
  const filled = cells.map(cellText).filter(Boolean);
  return filled.length > 0 && filled.filter((cell) => /\p{L}{2}/u.test(cell)).length * 2 > filled.length;
}

/** The text of a named column in one row, '' when the grid has no such column or the cell says nothing. */
export function cellOf(row: readonly string[], columns: Columns, column: Column): string {
  const index = columns.at[column];
  return index === undefined ? '' : cellText(row[index]);
}

/**
 * Cards as a grid: each card is its lines of text. A line that is only a heading word ("Channel") names the next line,
 * "Channel: 6" names itself, and the first line without a name is the card's title.
 */
export function gridOfCards(heading: string, cards: readonly (readonly string[])[], title: string): Grid {
  const header = [title];
  const rows = cards.map((lines) => {
    const row: string[] = [];
    const put = (name: string, value: string) => {
      let index = header.indexOf(name);
      if (index < 0) index = header.push(name) - 1;
      row[index] = value;
    };
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? '';
      const split = /^([^:]{2,30}):\s*(\S.*)$/.exec(line);
      const next = lines[i + 1];
      if (split?.[1] && split[2] && isHeaderWord(split[1])) put(split[1], split[2]);
      else if (isHeaderWord(line.replace(/:$/, '')) && next !== undefined) {
        put(line.replace(/:$/, ''), next);
        i++;
      } else if (row[0] === undefined && cellText(line) !== '') row[0] = line;
    }
    return header.map((_, index) => row[index] ?? '');
  });
  return { heading, header, rows: rows.map((row) => header.map((_, index) => row[index] ?? '')) };
}

function isHeaderWord(text: string): boolean {
  return HEADER.some(([concept]) => conceptScore(text, concept) > 0.7);
}
