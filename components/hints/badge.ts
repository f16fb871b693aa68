/** Where a ring's badge stands: beside the ring, where it covers least of what the page shows and the person may want to press. */
import { overlap, type Box } from './geometry.ts';

const SIDE = 24;
/** How far a badge reaches over its ring's line. */
const OVER = 4;
/** A check box or radio has its text on the right. */
const SMALL = 44;

export type Spot = 'right' | 'left' | 'corner' | 'below';
type View = { width: number; height: number };

/** The badge's box at a spot of the ring; always in the window. */
export function badgeBox(ring: Box, spot: Spot, view: View): Box {
  const { x, y } = freeBox(ring, spot);
  return {
    x: Math.max(0, Math.min(x, view.width - SIDE)),
    y: spot === 'corner' ? Math.max(0, y) : y,
    width: SIDE,
    height: SIDE,
  };
}

function freeBox(ring: Box, spot: Spot): Box {
  const right = ring.x + ring.width - OVER;
  const middle = ring.y + (ring.height - SIDE) / 2;
  const [x, y] = {
    right: [right, middle] as const,
    left: [ring.x - SIDE + OVER, middle] as const,
    corner: [right - OVER, ring.y - SIDE + 2 * OVER] as const,
    below: [right - OVER, ring.y + ring.height - 2 * OVER] as const,
  }[spot];
  return { x, y, width: SIDE, height: SIDE };
}

/**
 * The spot that covers least: other hints first of all, then the page's controls, then its text.
 * @param taken controls and badges of the other hints
 * @param cost what the page shows at a point of the window: 0 nothing, more for what matters more
 */
export function chooseSpot(ring: Box, view: View, taken: readonly Box[], cost: (x: number, y: number) => number): Spot {
  const order: Spot[] =
    ring.width < SMALL ? ['left', 'corner', 'right', 'below'] : ['right', 'corner', 'left', 'below'];
  let best: { spot: Spot; price: number } = { spot: 'corner', price: Infinity };
  for (const spot of order) {
    const box = freeBox(ring, spot);
    const outside = box.x < 0 || box.x + SIDE > view.width || box.y < 0;
    const others = taken.reduce((sum, each) => sum + overlap(each, box), 0) / (SIDE * SIDE);
    const points = [0.25, 0.5, 0.75].map((part) => cost(box.x + SIDE * part, box.y + SIDE / 2));
    const price = (outside ? 6 : 0) + others * 8 + Math.max(...points);
    if (price < best.price) best = { spot, price };
  }
  return best.spot;
}

/** Room for the badge's word beside it: what the longest takes in any of our languages. */
export const WORD = 150;

/** Whether the word of a badge has room to its right without covering anything. */
export function hasRoom(
  badge: Box,
  view: View,
  taken: readonly Box[],
  cost: (x: number, y: number) => number,
): boolean {
  const word = { x: badge.x + SIDE, y: badge.y, width: WORD, height: SIDE };
  if (word.x + WORD > view.width || taken.some((each) => overlap(each, word) > 0)) return false;
  return [0.1, 0.3, 0.5, 0.7, 0.9].every((part) => cost(word.x + WORD * part, word.y + SIDE / 2) === 0);
}
