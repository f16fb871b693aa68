/** Cards one below the other: "Network" of 2.4 GHz, "Security", "Network" of 5 GHz, "Security" again. */
import type { Band } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import type { Features } from './features.ts';
import { only } from './region-bands.ts';

const plainTitle = ({ title }: RegionFacts): string => title.replace(/[\s:：]+$/u, '').toLowerCase();

interface Card {
  title: string;
  fields: Features[];
  band: Band | null;
}

/** Rows of cards that begin with the same title, each with another band. */
function rowsOf(cards: readonly Card[]): Card[][] {
  for (const { title } of cards) {
    const heads = cards.filter((card) => card.title === title);
    const bands = new Set(heads.map(({ band }) => band));
    if (title === '' || heads.length < 2 || bands.size < heads.length || bands.has(null)) continue;
    const starts = heads.map((head) => cards.indexOf(head));
    return starts.map((start, index) => cards.slice(start, starts[index + 1]));
  }
  return [];
}

/**
 * @param bandOf what is known of a field by itself
 * @returns bands of fields in cards without one, whose title stands once below each card that begins such a row
 */
export function bandsOfSequences(
  settings: readonly Features[],
  regions: readonly RegionFacts[],
  bandOf: (f: Features) => Band | null,
): Map<Features, Band> {
  const found = new Map<Features, Band>();
  const inRegion = [...Map.groupBy(settings, ({ control }) => control.region ?? 0)]
    .filter(([at]) => at > 0)
    .toSorted(([a], [b]) => a - b);
  for (const siblings of Map.groupBy(inRegion, ([at]) => regions[at]!.parent).values()) {
    const cards = siblings.map(([at, fields]): Card => ({
      title: plainTitle(regions[at]!),
      fields,
      band: only(fields.map(bandOf)),
    }));
    const rows = rowsOf(cards);
    const isInEach = (title: string): boolean =>
      rows.every((row) => row.filter((card) => card.title === title).length === 1);
    for (const [head, ...others] of rows)
      for (const { title, fields } of others)
        if (fields.every((f) => bandOf(f) === null) && isInEach(title))
          for (const f of fields) found.set(f, head!.band!);
  }
  return found;
}
