/**
 * Where a card stands: beside what it speaks of, never on it. All boxes are given, so nothing of the page's layout misleads
 * it, and the answer is there in the same frame. (A positioning library would be half of the layer's size for this.)
 */
import { grow, intersection, type Box } from './geometry.ts';

/** Room kept to the edge of the window and to the ring. */
const EDGE = 6;
const GAP = 5;
/** The card's greatest width, and the least of both in which it can still be read. */
const WIDTH = 320;
const LEAST = { width: 120, height: 40 };
/** Under this height only title and values are worth their room. */
const TIGHT = 170;
/** A longer card may scroll as long as this much of it shows. */
const SCROLLS = 240;

export interface Placed extends Box {
  /** So little room that only title and values are shown. */
  tight: boolean;
}

/** How high the card is at a width when nothing limits it. */
export type Measure = (width: number, tight: boolean) => number;

interface Strip extends Box {
  side: 'right' | 'below' | 'left' | 'above';
}

/**
 * Places a card beside `ring` in a window of the given size. The result lies in the window and does not touch the ring as
 * long as any strip beside it is 120 × 40 px, margins not counted; a widget that fills the window is covered in its lower part.
 */
export function placeCard(ring: Box, view: { width: number; height: number }, measure: Measure): Placed {
  const window = { x: 0, y: 0, ...view };
  const inner = grow(window, -EDGE);
  const reference = clampInto(ring, window);
  const strips = stripsAround(grow(reference, GAP), inner);
  const width = Math.max(LEAST.width / 2, Math.min(WIDTH, inner.width));
  const height = measure(width, false);
  for (const least of [height, Math.min(height, SCROLLS)]) {
    const roomy = strips.find((strip) => strip.width >= width && strip.height >= least);
    if (roomy) return standIn(roomy, reference, width, Math.min(height, roomy.height), false);
  }
  const usable = strips.filter((strip) => strip.width >= LEAST.width && strip.height >= LEAST.height);
  const strip = usable.toSorted((a, b) => room(b) - room(a))[0] ?? lowerPart(inner);
  const narrow = Math.min(WIDTH, strip.width);
  const tight = strip.height < Math.min(TIGHT, measure(narrow, false));
  return standIn(strip, reference, narrow, Math.min(strip.height, measure(narrow, tight)), tight);
}

/** The free parts of the window beside a box, the most welcome side first: router forms have room on their right. */
function stripsAround(box: Box, inner: Box): Strip[] {
  const right = box.x + box.width;
  const below = box.y + box.height;
  const far = { x: inner.x + inner.width, y: inner.y + inner.height };
  const strips: Strip[] = [
    { side: 'right', ...inner, x: right, width: far.x - right },
    { side: 'below', ...inner, y: below, height: far.y - below },
    { side: 'left', ...inner, width: box.x - inner.x },
    { side: 'above', ...inner, height: box.y - inner.y },
  ];
  return strips.map((strip) => Object.assign(strip, intersection(strip, inner)));
}

/** Next to the box and, along the other direction, level with its start as far as the strip allows. */
function standIn({ side, ...strip }: Strip, box: Box, width: number, height: number, tight: boolean): Placed {
  const lastX = strip.x + strip.width - width;
  const lastY = strip.y + strip.height - height;
  const x = { right: strip.x, left: lastX, below: along(box.x, strip.x, lastX), above: along(box.x, strip.x, lastX) }[
    side
  ];
  const y = { below: strip.y, above: lastY, right: along(box.y, strip.y, lastY), left: along(box.y, strip.y, lastY) }[
    side
  ];
  return { x, y, width, height, tight };
}

function along(start: number, first: number, last: number): number {
  return Math.max(first, Math.min(start, last));
}

function lowerPart(inner: Box): Strip {
  return {
    ...inner,
    side: 'right',
    x: Math.max(inner.x, inner.x + inner.width - WIDTH),
    width: Math.min(WIDTH, inner.width),
    y: inner.y + inner.height * 0.6,
    height: inner.height * 0.4,
  };
}

/** Area counts up to what a card can use. */
function room(strip: Strip): number {
  return Math.min(strip.width, WIDTH) * Math.min(strip.height, 2 * TIGHT);
}

/** The part of the ring in the window; a ring scrolled out becomes a line at the edge nearest to it. */
function clampInto(ring: Box, window: Box): Box {
  const x = Math.max(0, Math.min(ring.x, window.width));
  const y = Math.max(0, Math.min(ring.y, window.height));
  return {
    x,
    y,
    width: Math.max(0, Math.min(ring.x + ring.width, window.width) - x),
    height: Math.max(0, Math.min(ring.y + ring.height, window.height) - y),
  };
}
