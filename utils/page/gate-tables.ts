/** What of tables, cards and parts of the page may leave the frame: rows about devices and networks. */
import { cut, IP, isShort, lengthOnly, LIMITS, SEPARATED, shownState } from './admit.ts';
import type { PlainRow, RegionFacts } from './region.ts';
import { speaksOfSecret, withoutSecrets } from './secrets.ts';
import type { RowFacts, TableFacts } from './tables.ts';

const BARE = /^[0-9a-f]{12}$/i;
/** Signs of a device or a network in a cell: its address, a strength, a kind of security. */
const SIGNAL = /-\d{2,3}\s?(?:dbm?)?$|\d\s?dbm|^\d{1,3}\s?%$/i;
/** Not the name of a field of one, as a manual lists them: `wep-key0`. */
const SECURITY = /\b(?:wpa\d?|wep)\b(?![-_ ]?(?:key|tx))/i;
const hasAddress = (cell: string): boolean => cell.length >= 12 && (SEPARATED.test(cell) || BARE.test(cell));
const tells = (cell: string): boolean =>
  cell.length <= LIMITS.cell && (hasAddress(cell) || IP.test(cell) || SIGNAL.test(cell) || SECURITY.test(cell));

const isFigure = (cell: string): boolean => cell !== '' && isShort(cell);

/** One table. */
export function gateTable(table: TableFacts): TableFacts {
  const headers = table.headers.slice(0, LIMITS.cells).map((text) => withoutSecrets(cut(text, LIMITS.cell)));
  const secret = new Set(headers.flatMap((text, index) => (speaksOfSecret(text) ? index : [])));
  const all = table.rows.slice(0, LIMITS.rows);
  const telling = all.filter(({ cells }) => cells.length > 2 && cells.slice(0, LIMITS.cells).some(tells)).length;
  const isList = telling * 2 >= all.length;
  const passRow = ({ cells }: RowFacts): RowFacts => {
    const few = cells.slice(0, LIMITS.cells).map((cell) => cut(cell, LIMITS.cell));
    const speaks =
      few.some((cell) => hasAddress(cell)) ||
      (few.length > 2 && (few.some(tells) || (isList && few.filter(isFigure).length > 1)));
    // A row that names a key is a row of a form, whatever else stands in it.
    const named = few.findIndex((cell) => cell.length < 40 && speaksOfSecret(cell) && !SECURITY.test(cell));
    return {
      cells: few.map((cell, index) =>
        speaks && !secret.has(index) && (named < 0 || index <= named) ? cell : admitCell(cell),
      ),
    };
  };
  const rows = all.map(passRow);
  return {
    ref: table.ref,
    headers,
    rows,
    ...(table.drawn ? { drawn: table.drawn } : {}),
    ...(table.region === undefined ? {} : { region: table.region }),
    ...(table.adding ? { adding: table.adding.slice(0, LIMITS.rows).map(passRow) } : {}),
    ...(table.cards ? { cards: gateCards(table.cards) } : {}),
    caption: withoutSecrets(cut(table.caption)),
    heading: withoutSecrets(cut(table.heading)),
    hidden: table.hidden,
    marks: cut(table.marks, LIMITS.text),
    ...(table.fact === undefined ? {} : { fact: table.fact }),
  };
}

/** Plain rows of a name and a text: of the text only words of the standard, figures and how a switch stands. */
export function gateRegion(region: RegionFacts): RegionFacts {
  return {
    ref: region.ref,
    kind: region.kind,
    parent: region.parent,
    title: withoutSecrets(cut(region.title)),
    hidden: region.hidden,
    marks: cut(region.marks, LIMITS.text),
    plain: region.plain.slice(0, LIMITS.plain).map(([name, text, ref]): PlainRow => {
      const label = withoutSecrets(cut(name, 80));
      const shown = speaksOfSecret(label) ? lengthOnly(text) : shownState(text);
      return ref === undefined ? [label, shown] : [label, shown, ref];
    }),
  };
}

const admitCell = (cell: string): string => (isShort(cell) ? cell : lengthOnly(cell));

/** Lines of cards about devices or networks; the first card may be the names of the columns. */
function gateCards(cards: readonly string[][]): string[][] {
  return cards.slice(0, LIMITS.rows).map((card, index) => {
    const lines = card.slice(0, LIMITS.cells);
    if (!lines.some(tells) && !(index === 0 && lines.every((line) => !/\d/.test(line)))) return lines.map(lengthOnly);
    return lines.map((line, at) =>
      speaksOfSecret(lines[at - 1] ?? '') && !SECURITY.test(line)
        ? lengthOnly(line)
        : speaksOfSecret(line)
          ? withoutSecrets(line)
          : cut(line, 120),
    );
  });
}
