/** Which radio a part of the page is about: by its title, its plain rows, its marks. */
import type { Band } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { bandInName } from './band-names.ts';
import { splitName } from './features.ts';
import { bandIn } from './shapes.ts';
import { hasConcept } from '../words/index.ts';

/** Rows that say which radio this is, not what it is set to: "Wireless Band: 2.4GHz", "Channel: 11 (2.462 GHz)". */
const tellsBand = (name: string): boolean =>
  hasConcept(name, 'band', 'frequency', 'channel', 'wireless', 'radio', 'interface');

function only(bands: readonly (Band | null)[]): Band | null {
  const said = new Set(bands.filter((band) => band !== null));
  return said.size === 1 ? [...said][0]! : null;
}

/** @returns the band that a region's own words name, null when none or several */
export function bandOfRegion({ title, plain, marks }: RegionFacts): Band | null {
  const rows = plain.filter(([name, text]) => name.length < 50 && text.length < 60 && tellsBand(name));
  return bandIn(title) ?? only(rows.map(([, text]) => bandIn(text))) ?? bandInName(splitName(marks));
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
