/** Which firmware family is named on whose pages. */
import { PACKS } from '../../utils/firmware/index.ts';

/** A page, by the family it is from and the one that was named on it; null: none. */
export interface Named {
  page: string;
  from: string | null;
  named: string | null;
}

/** What judgement says of a router it knows no name for. */
export const unnamed = (family: string | null): boolean => family === null || family === 'generic';

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
const FAMILIES = PACKS.map(({ family }) => family);

/** Words that many names hold. */
const COMMON = new Set(['hotspot', 'extender', 'router', 'ont', 'onu', 'box', 'dsl', 'lte']);

/** Whether somebody's name for a firmware is a family of ours: `ddwrt`, `luci-1806`, `asuswrt-merlin`. */
export function isFamily(label: string, family: string): boolean {
  const [one, other] = [bare(label), bare(family)];
  if (one === other || one.startsWith(other)) return true;
  const parts = family.split('-').filter((part) => !COMMON.has(part) && part.length > 3);
  return label.split('-').some((part) => parts.includes(part));
}

/** The families that a label may mean: those of its very name before those that begin alike. */
function familiesOf(label: string): string[] {
  const all = FAMILIES.filter((family) => isFamily(label, family));
  const exact = all.filter((family) => bare(family) === bare(label));
  return exact.length > 0 ? exact : all;
}

/** Wrong: a page of a family we know is given another one's name, or a page of none is given any. */
export const isWrong = ({ from, named }: Named): boolean => {
  if (unnamed(named)) return false;
  if (from === null) return true;
  const known = familiesOf(from);
  return known.length > 0 && !known.includes(named!);
};

/** The table: whose pages, which name, how many; what is wrong is marked. */
export function confusionTable(all: readonly Named[]): string[] {
  const rows = new Map<string, { one: Named; count: number }>();
  for (const one of all) {
    const key = `${one.from ?? '(none)'} → ${unnamed(one.named) ? '(none)' : one.named}`;
    const row = rows.get(key) ?? { one, count: 0 };
    row.count += 1;
    rows.set(key, row);
  }
  return [...rows]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(
      ([key, { one, count }]) =>
        `${isWrong(one) ? '✗' : unnamed(one.named) ? '·' : '✓'} ${String(count).padStart(4)}  ${key}`,
    );
}
