/** A switch without a name of its own, right before the one list of a filter: it turns the filter on. */
import type { Found } from './draft.ts';
import { onlySays } from './evidence.ts';
import type { Features } from './features.ts';

/** How sure it is. */
const SURE = 0.6;

/** On and off, or nothing, is all that is written on it and above it. */
const isBare = (f: Features): boolean =>
  f.control.type === 'toggle' &&
  f.control.fact === undefined &&
  f.control.row === '' &&
  f.control.headings.length === 0 &&
  f.control.texts.length < 2 &&
  (f.control.texts.length === 0 || onlySays(f, ['on', 'off', 'enable', 'disable', 'status']));

/** @returns the switch, where the code calls the list a MAC filter and nothing else switches one */
export function findListSwitch(
  features: readonly Features[],
  found: readonly Found[],
): Pick<Found, 'f' | 'kind' | 'score' | 'reasons'>[] {
  if (found.some(({ kind }) => kind === 'mac-filter-enable' || kind === 'mac-filter-mode')) return [];
  const known = new Set(found.map(({ f }) => f));
  const first = found.find(({ kind, f }) => kind === 'mac-filter-list' && /mac ?filter/.test(f.name));
  // Of the rows a template comes first, hidden.
  const at = first
    ? features.findIndex(({ name, control }) => /mac ?filter/.test(name) && control.type !== 'button')
    : -1;
  const f = features[at - 1];
  if (!f || known.has(f) || !isBare(f)) return [];
  const reasons = ['its label turns on and off', 'it stands right before the list of the filter'];
  return [{ f, kind: 'mac-filter-enable', score: SURE, reasons }];
}
