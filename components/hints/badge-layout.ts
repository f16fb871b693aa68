/** Where the badges of all hints in a document stand, so that none lies on another hint. */
import { badgeBox, chooseSpot, costAt, hasRoom, type Spot } from './badge.ts';
import type { Box } from './geometry.ts';
import { ringBox } from './rings.ts';

/** A hint with the box of its control, when that can be seen, and the spot of its badge. */
export interface Badged {
  box: Box | null;
  /** Null until there was something to judge it by: the control in the window. */
  spot: Spot | null;
  /** There is room for its word beside it. */
  roomy: boolean;
}

/**
 * Finds spots for all badges of one document. They keep their side while the page scrolls, and choose anew when controls
 * move against each other.
 * @returns to be called in each frame in which something moved; sets the `spot` of each
 */
export function badgeStand(
  document: Document,
): (drawn: readonly Badged[], size: { width: number; height: number }, scale: number) => void {
  let layout = '';
  return (drawn, size, scale) => {
    const first = drawn.find(({ box }) => box)?.box ?? { x: 0, y: 0 };
    const now = drawn.map(
      ({ box }) => box && [box.x - first.x, box.y - first.y, box.width, box.height].map(Math.round),
    );
    const shape = JSON.stringify([now, size]);
    if (shape !== layout)
      for (const each of drawn) {
        each.spot = null;
        each.roomy = false;
      }
    layout = shape;
    const shown = drawn.flatMap((each) => (each.box ? [{ each, ring: ringBox(each.box, size) }] : []));
    for (const { each, ring } of shown) {
      if (each.spot || ring.y < 0 || ring.y + ring.height > size.height) continue;
      const others = shown.filter((other) => other.each !== each);
      const badges = others.flatMap((other) => (other.each.spot ? [badgeBox(other.ring, other.each.spot, size)] : []));
      const taken = [...others.flatMap((other) => other.each.box ?? []), ...badges];
      const cost = (x: number, y: number) => costAt(document, x * scale, y * scale);
      each.spot = chooseSpot(ring, size, taken, cost);
      each.roomy = hasRoom(badgeBox(ring, each.spot, size), size, taken, cost);
    }
  };
}
