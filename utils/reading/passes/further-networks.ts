/** Switches of a band's further networks, each under its own heading: the first alone turns the radio on and off. */
import type { Draft, Found } from '../draft.ts';
import { bandIn } from '../shapes.ts';

const titleOf = ({ f }: Found): string | undefined => f.control.headings[0];

export function forgetFurther(draft: Draft): void {
  const { found } = draft;
  const mains = new Map<string, Found>();
  /** A name and no channel: a network, and not a radio. */
  const isFurther = (item: Found): boolean => {
    const kinds = new Set(
      found.filter((other) => other.band === item.band && titleOf(other) === titleOf(item)).map(({ kind }) => kind),
    );
    return kinds.has('ssid') && !kinds.has('channel') && bandIn(titleOf(item) ?? '') === null;
  };
  draft.found = found.filter((item) => {
    if (item.kind !== 'radio-enable' || item.rule || item.band === null) return true;
    const key = `${item.band} ${item.f.control.texts[0]}`;
    const main = mains.get(key) ?? item;
    mains.set(key, main);
    return titleOf(main) === titleOf(item) || !isFurther(item);
  });
}
