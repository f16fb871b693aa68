/** Where the badges of all hints in a document stand, so that none lies on another hint. */
import { badgeBox, chooseSpot, hasRoom, type Spot } from './badge.ts';
import type { Box } from './geometry.ts';
import { createPoints, type Looks } from './points.ts';
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
 * move against each other. What stands at a point of the window is dear to ask in a huge page: what does not fit into a
 * frame is left for the next one, and until then a badge stands in its corner.
 * @returns to be called in each frame in which something moved; sets the `spot` of each. True when some are left
 */
export function badgeStand(
  looks: Looks,
  now: () => number,
): (drawn: readonly Badged[], size: { width: number; height: number }, scale: number) => boolean {
  let layout = '';
  const points = createPoints(looks, now);
  return (drawn, size, scale) => {
    const first = drawn.find(({ box }) => box)?.box ?? { x: 0, y: 0 };
    const stand = drawn.map(
      ({ box }) => box && [box.x - first.x, box.y - first.y, box.width, box.height].map(Math.round),
    );
    const shape = JSON.stringify([stand, size]);
    points.begin(JSON.stringify([shape, first.x, first.y, scale]));
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
      const cost = (x: number, y: number) => points.cost(x * scale, y * scale);
      const spot = chooseSpot(ring, size, taken, cost);
      const roomy = hasRoom(badgeBox(ring, spot, size), size, taken, cost);
      if (points.short) return true;
      Object.assign(each, { spot, roomy });
    }
    return false;
  };
}
