/** Is a form filled already? */
import type { RegionFacts } from '../page/region.ts';
import type { Found } from './draft.ts';
import { chainOf } from './region-bands.ts';
import { onOffOf } from './on-off.ts';

/** A field as HTML gives it before any script fills it. */
function isBlank({ f: { control } }: Found): boolean {
  switch (control.type) {
    case 'toggle':
      return control.checked !== true;
    case 'select':
      return control.selected <= 0 && control.shown === undefined;
    case 'radios':
      return control.selected < 0;
    case 'slider':
      return true;
    default:
      return control.value === '';
  }
}

/** It stands as if off, or offers nothing yet. */
function saysNothing({ kind, f: { control } }: Found): boolean {
  if (control.type === 'toggle') return kind === 'radio-enable' || kind === 'ssid-broadcast';
  if (control.type !== 'select' || control.hidden) return false;
  const [first] = control.options;
  return !first || onOffOf(first.text) === false;
}

/**
 * @returns what stands in parts that cannot be seen and were never filled: a network's name in them is empty, and nothing
 * differs from what HTML gives (a dialog that is not open yet)
 */
export function unfilled(found: readonly Found[], regions: readonly RegionFacts[]): ReadonlySet<Found> {
  const parts = new Map<string, Found[]>();
  for (const item of found) {
    const { hidden, type, region, headings } = item.f.control;
    if (!hidden || type === 'button') continue;
    const at = chainOf(regions, region).findLast((one) => regions[one]!.hidden);
    const key = at === undefined ? `heading ${headings[0] ?? ''}` : `region ${at}`;
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  const blank = [...parts.values()].filter(
    (items) => items.length > 1 && items.some(({ kind }) => kind === 'ssid') && items.every(isBlank),
  );
  return new Set(blank.flat());
}

/**
 * @returns false where the network's name is empty and nothing differs from what HTML gives by itself: a network without
 * a name does not exist, so the values are still to come
 */
export function isLoaded(found: readonly Found[]): boolean {
  const fields = found.filter(({ f }) => f.control.type !== 'button');
  const names = fields.filter(({ kind }) => kind === 'ssid');
  if (names.length === 0 || !fields.every(isBlank)) return true;
  return !fields.some(saysNothing);
}
