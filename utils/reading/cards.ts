/** Lists drawn as cards, understood as tables. */
import { gridOfCards } from './grid.ts';
import { normaliseMac } from '../common/mac.ts';
import type { TableFacts } from '../page/tables.ts';
import { hasConcept } from '../words/index.ts';

/** A line that is an address or a strength needs no word in front to be known. */
function named(line: string): string {
  if (normaliseMac(line)) return `MAC address: ${line}`;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(line)) return `IP address: ${line}`;
  return /^-\d{2}\s?dbm?$/i.test(line) ? `Signal: ${line}` : line;
}

/** @returns the table itself, or the one that its cards make: a card a row, a named line a column */
export function withoutCards({ cards, ...table }: TableFacts): TableFacts {
  if (!cards) return table;
  const [first = [], ...others] = cards;
  // Rows of one line each, the first of which names the columns.
  if (
    first.length > 2 &&
    others.every((lines) => lines.length === first.length) &&
    // What every card has at the same place is a label in each of them.
    first.filter(
      (line, at) =>
        hasConcept(line, 'channel', 'signal', 'mac-address', 'ip-address', 'name', 'ssid') &&
        others.some((lines) => lines[at] !== line),
    ).length > 1 &&
    first.every((line) => !/\d[\d.:-]{2}/.test(line))
  )
    return { ...table, headers: first, rows: others.map((cells) => ({ cells })) };
  const { header, rows } = gridOfCards(
    table.heading,
    cards.map((lines) => lines.map(named)),
    'Name',
  );
  // The title of a card that speaks of channels is the name of a network.
  if (header.some((text) => hasConcept(text, 'channel', 'security'))) header[0] = 'SSID';
  return { ...table, headers: header, rows: rows.map((cells) => ({ cells })) };
}
