/** Which radio a part of the page is about: by its title, its plain rows, its marks. */
import type { Band } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { bandInName } from './band-names.ts';
import { splitName, type Features } from './features.ts';
import { BAND_ONLY } from './evidence.ts';
import { bandIn } from './shapes.ts';
import { hasConcept } from '../words/index.ts';

/** Rows that say which radio this is, not what it is set to: "Wireless Band: 2.4GHz", "Channel: 11 (2.462 GHz)". */
const tellsBand = (name: string): boolean =>
  hasConcept(name, 'band', 'frequency', 'channel', 'wireless', 'radio', 'interface', 'access-point');

/** @returns the one band that is said, null where none or several are */
export function only(bands: readonly (Band | null)[]): Band | null {
  const said = new Set(bands.filter((band) => band !== null));
  return said.size === 1 ? [...said][0]! : null;
}

/** @returns the band that a region's own words name, null when none or several */
export function bandOfRegion({ title, plain, marks }: RegionFacts): Band | null {
  const rows = plain.filter(([name, text]) => name.length < 50 && text.length < 60 && tellsBand(name));
  return bandIn(title) ?? only(rows.map(([, text]) => bandIn(text))) ?? bandInName(splitName(marks));
}

/**
 * Cards of radios that are no parts of their own: a switch in each, and its band as the first words of a line ("2.4GHz | 3
 * clients"), always below it or always above it.
 */
export function bandsOfCards(settings: readonly Features[], regions: readonly RegionFacts[]): Map<Features, Band> {
  const found = new Map<Features, Band>();
  for (const [at, { plain }] of regions.entries()) {
    const lines = plain.flatMap(([name, , ref]) => (BAND_ONLY.test(name) && ref ? { ref, band: bandIn(name) } : []));
    if (lines.length === 0) continue;
    const fields = settings
      .filter(({ control }) => chainOf(regions, control.region).includes(at))
      .toSorted((a, b) => a.control.ref - b.control.ref);
    if (fields.some(({ control }) => control.type !== 'toggle')) continue;
    const refs = fields.map(({ control }) => control.ref);
    const between = (edges: readonly number[]): void => {
      const bands = fields.map((_, index) =>
        only(lines.filter(({ ref }) => ref > edges[index]! && ref < edges[index + 1]!).map(({ band }) => band)),
      );
      const inside = lines.every(({ ref }) => ref > edges[0]! && ref < edges.at(-1)!);
      if (inside && bands.every(Boolean)) fields.forEach((f, index) => found.set(f, bands[index]!));
    };
    between([...refs, Infinity]);
    between([0, ...refs]);
  }
  return found;
}

/** The parts a control stands in, the innermost first, without the page itself. */
export function chainOf(regions: readonly RegionFacts[], region: number | undefined): number[] {
  const chain: number[] = [];
  for (let at = region ?? 0; at > 0 && chain.length < 20; at = regions[at]?.parent ?? 0) chain.push(at);
  return chain;
}

const SHUTS: readonly RegionFacts['kind'][] = ['pane', 'dialog', 'accordion'];

/** The nearest part that is shown in turn with others like it: what stands in another one says nothing of this one. */
export const paneOf = (regions: readonly RegionFacts[], region: number | undefined): number | null =>
  chainOf(regions, region).find((at) => SHUTS.includes(regions[at]!.kind)) ?? null;
