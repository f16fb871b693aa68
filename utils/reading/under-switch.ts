/** A heading that holds a switch titles what stands below it, and is no heading to the describing step. */
import type { Control } from '../page/control.ts';
import type { RegionFacts } from '../page/region.ts';
import { hasConcept } from '../words/index.ts';
import { chainOf } from './region-bands.ts';

/** Fewer fields than this belong to one filter. */
const MOST = 6;
const LONGEST = 40;

/** What the switch of a filter is called. */
function titleOf({ type, texts: [label = ''] }: Control): string | null {
  return type === 'toggle' && label.length <= LONGEST && hasConcept(label, 'mac-filter', 'access-control')
    ? label
    : null;
}

/** Does it stand in a nameless part inside the one of the switch? */
function isBelow(regions: readonly RegionFacts[], region: number | undefined, outer: number): boolean {
  const chain = [...chainOf(regions, region), 0];
  const at = chain.indexOf(outer);
  return at > 0 && chain.slice(0, at).every((part) => regions[part]?.title === '');
}

/** The controls, those right below the switch of a filter with its name as a heading. */
export function withSwitchTitles(controls: readonly Control[], regions: readonly RegionFacts[] = []): Control[] {
  let title: string | null = null;
  let outer = 0;
  let left = 0;
  return controls.map((control) => {
    if (title !== null && left-- > 0 && isBelow(regions, control.region, outer))
      return { ...control, headings: [title, ...control.headings.filter((text) => text !== title)] };
    title = titleOf(control);
    outer = control.region ?? 0;
    left = MOST;
    return control;
  });
}
