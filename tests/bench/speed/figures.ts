/** Figures of a machine that has other things to do: the middle, and how far the rounds lie apart. */

/** One row of a table of figures. */
export interface Row {
  what: string;
  figure: number;
  /** From the first to the third quarter of the rounds. */
  spread?: [number, number];
  unit?: string;
  /** The most it may be; without it the row explains another. */
  target?: number;
}

/** @returns the value below which this share of the values lies */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A row from the rounds of one run. */
export function rowOf(what: string, values: readonly number[], unit = '', target?: number): Row {
  return { what, figure: median(values), spread: [quantile(values, 0.25), quantile(values, 0.75)], unit, target };
}

const number = (value: number): string =>
  Number.isFinite(value) ? value.toFixed(Math.abs(value) < 10 ? 2 : 0) : 'not measured';

/** The rows as text: what, figure, spread, target, verdict. */
export function table(title: string, rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, spread, unit = '', target }) => [
    what,
    `${number(figure)}${unit && ` ${unit}`}`,
    spread ? `${number(spread[0])}–${number(spread[1])}` : '',
    target === undefined ? '' : `≤ ${target}${unit && ` ${unit}`}`,
    target === undefined ? '' : figure <= target ? 'reached' : 'MISSED',
  ]);
  const heads = ['', 'figure', 'spread', 'target', ''];
  const widths = heads.map((head, at) => Math.max(head.length, ...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')}`.trimEnd();
  return [title, line(heads), ...cells.map(line)].join('\n');
}
