/** Parts of a page about children: access there is for certain hours, also where it is given by address. */
import type { SettingKind } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { hasConcept } from '../words/index.ts';
import type { Found } from './draft.ts';
import { chainOf } from './region-bands.ts';

const OF_FILTER: ReadonlySet<SettingKind> = new Set<SettingKind>(['mac-filter-enable', 'mac-filter-list']);

/** What was found, without switches and boxes of such a part that do not speak of a MAC filter themselves. */
export function withoutParental(found: readonly Found[], regions: readonly RegionFacts[] = []): Found[] {
  const isParental = ({ control: { headings, region } }: Found['f']): boolean =>
    [...headings, ...chainOf(regions, region).map((at) => regions[at]!.title)].some((text) =>
      hasConcept(text, 'parental'),
    );
  // With a list of those let in or kept out it is a filter, whoever it is for.
  if (found.some(({ kind }) => kind === 'mac-filter-mode')) return [...found];
  return found.filter(
    ({ kind, f, rule }) =>
      rule ||
      !OF_FILTER.has(kind) ||
      f.control.type === 'area' ||
      hasConcept(f.control.texts[0] ?? '', 'mac-filter') ||
      !isParental(f),
  );
}
