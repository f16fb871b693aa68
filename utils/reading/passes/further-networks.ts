/** Switches of a band's further networks, each under its own heading: the first alone turns the radio on and off. */
import type { Draft, Found } from '../draft.ts';
import { bandIn } from '../shapes.ts';

const titleOf = ({ f }: Found): string | undefined => f.control.headings[0];

export function forgetFurther(draft: Draft): void {
  const { found } = draft;
  const mains = new Map<string, Found>();
  /** A name and no channel, after another name: a network, and neither the radio nor its first network. */
  const isFurther = (item: Found): boolean => {
    const follows = found.some(
      (other) =>
        other.kind === 'ssid' &&
        other.band === item.band &&
        titleOf(other) !== titleOf(item) &&
        other.f.control.ref < item.f.control.ref,
    );
    if (!follows) return false;
    const kinds = new Set(
      found.filter((other) => other.band === item.band && titleOf(other) === titleOf(item)).map(({ kind }) => kind),
    );
    const named = [titleOf(item), item.f.control.texts[0]].some((text) => bandIn(text ?? '') !== null);
    return kinds.has('ssid') && !kinds.has('channel') && !named;
  };
  const gone = new Set<Found>();
  for (const item of found.toSorted((a, b) => a.f.control.ref - b.f.control.ref)) {
    if (item.kind !== 'radio-enable' || item.rule || item.band === null) continue;
    const key = `${item.band} ${item.f.control.texts[0]}`;
    const main = mains.get(key) ?? item;
    mains.set(key, main);
    if (titleOf(main) !== titleOf(item) && isFurther(item)) gone.add(item);
  }
  draft.found = found.filter((item) => !gone.has(item));
}
