/**
 * Where a card stands: beside what it speaks of, never on it. All boxes are given, so nothing of the page's layout misleads
 * it, and the answer is there in the same frame. (A positioning library would be half of the layer's size for this.)
 */
import { grow, intersection, overlap, type Box } from './geometry.ts';

/** Room kept to the edge of the window and to the ring. */
const EDGE = 6;
const GAP = 5;
/** The card's greatest width, and the least of both in which it can still be read. */
const WIDTH = 320;
const LEAST = { width: 120, height: 40 };
/** A whole card may be a little slimmer where it then stands beside what it would otherwise lie on. */
const SLIM = 264;
const SLIM_COST = 1 / 700;
/** Under this height only title and values are worth their room. */
const TIGHT = 170;
/** A longer card may scroll as long as this much of it shows. */
const SCROLLS = 240;

export interface Placed extends Box {
  /** So little room that only title and values are shown. */
  tight: boolean;
}

/** Something of the page that a card had better not lie on: its Save button more than any other. */
export interface Precious {
  box: Box;
  weight: number;
}

/** What it costs to lie on something at all, of its weight; the rest is for how much of it is covered. */
const TOUCHED = 0.5;
/** Room left beside what is not to be covered. */
const CLEAR = 4;
/** Things farther off than the nearest few change nothing, unless they are as heavy as a Save button. */
const NEAREST = 10;
const HEAVY = 3;
/** The most welcome side first: router forms have room on their right. */
const SIDE_COST = { right: 0, below: 0.1, left: 0.2, above: 0.3 };
/** Per pixel away from where the card would stand by itself. */
const AWAY_COST = 1 / 1000;

/** How high the card is at a width when nothing limits it. */
export type Measure = (width: number, tight: boolean) => number;

interface Strip extends Box {
  side: 'right' | 'below' | 'left' | 'above';
}

/**
 * Places a card beside `ring` in a window of the given size. The result lies in the window and does not touch the ring as
 * long as any strip beside it is 120 × 40 px, margins not counted; a widget that fills the window is covered in its lower part.
 * Of the places a whole card has beside the ring it takes one that leaves the page's buttons free, where there is one.
 */
export function positionCard(
  ring: Box,
  view: { width: number; height: number },
  measure: Measure,
  precious: readonly Precious[] = [],
): Placed {
  const window = { x: 0, y: 0, ...view };
  const inner = grow(window, -EDGE);
  const reference = clampInto(ring, window);
  const strips = stripsAround(grow(reference, GAP), inner);
  const width = Math.max(LEAST.width / 2, Math.min(WIDTH, inner.width));
  for (const most of [Infinity, SCROLLS]) {
    const near = nearest(precious, reference);
    const places = strips.flatMap((strip) => {
      const narrow = Math.min(width, strip.width);
      const height = narrow < Math.min(width, SLIM) ? Infinity : measure(narrow, false);
      if (strip.height < Math.min(height, narrow < width ? height : most)) return [];
      const size = { width: narrow, height: Math.min(height, strip.height) };
      return placesIn(strip, reference, size, near, (width - narrow) * SLIM_COST);
    });
    if (places.length > 0) return { ...cheapest(places).box, tight: false };
  }
  const usable = strips.filter((strip) => strip.width >= LEAST.width && strip.height >= LEAST.height);
  const squeezed = (usable.length > 0 ? usable : [lowerPart(inner)]).map((strip) => {
    const narrow = Math.min(WIDTH, strip.width);
    const tight = strip.height < Math.min(TIGHT, measure(narrow, false));
    const box = standIn(strip, reference, narrow, Math.min(strip.height, measure(narrow, tight)));
    return { box, tight, cost: covering(box, precious) - room(strip) / (WIDTH * TIGHT) };
  });
  const { box, tight } = cheapest(squeezed);
  return { ...box, tight };
}

interface Place {
  box: Box;
  cost: number;
}

function cheapest<T extends Place>(places: readonly T[]): T {
  return places.reduce((best, each) => (each.cost < best.cost ? each : best));
}

function nearest(precious: readonly Precious[], ring: Box): Precious[] {
  const far = ({ box, weight }: Precious) =>
    Math.abs(box.x - ring.x) + Math.abs(box.y - ring.y) - (weight < HEAVY ? 0 : 1e5);
  return precious.toSorted((a, b) => far(a) - far(b)).slice(0, NEAREST);
}

function covering(box: Box, precious: readonly Precious[]): number {
  return precious.reduce((sum, { box: each, weight }) => {
    const share = overlap(box, grow(each, CLEAR)) / (each.width * each.height + 1);
    return share > 0 ? sum + weight * (TOUCHED + share / 2) : sum;
  }, 0);
}

/** Where a card can stand in a strip: level with the ring, at the strip's ends, and clear of each precious thing. */
function placesIn(
  strip: Strip,
  ring: Box,
  size: { width: number; height: number },
  precious: readonly Precious[],
  extra: number,
): Place[] {
  const usual = standIn(strip, ring, size.width, size.height);
  const last = { x: strip.x + strip.width - size.width, y: strip.y + strip.height - size.height };
  const grown = precious.map(({ box }) => grow(box, CLEAR));
  const xs = [usual.x, strip.x, last.x, ...grown.flatMap((box) => [box.x + box.width, box.x - size.width])];
  const ys = [usual.y, strip.y, last.y, ...grown.flatMap((box) => [box.y + box.height, box.y - size.height])];
  const within = (values: number[], from: number, to: number) =>
    precious.length === 0 ? values.slice(0, 1) : [...new Set(values.filter((each) => each >= from && each <= to))];
  return within(xs, strip.x, last.x).flatMap((x) =>
    within(ys, strip.y, last.y).map((y): Place => {
      const box = { x, y, ...size };
      const away = Math.abs(x - usual.x) + Math.abs(y - usual.y);
      return { box, cost: extra + SIDE_COST[strip.side] + away * AWAY_COST + covering(box, precious) };
    }),
  );
}

/** The free parts of the window beside a box. */
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
function standIn({ side, ...strip }: Strip, box: Box, width: number, height: number): Box {
  const lastX = strip.x + strip.width - width;
  const lastY = strip.y + strip.height - height;
  const x = side === 'right' ? strip.x : side === 'left' ? lastX : along(box.x, strip.x, lastX);
  const y = side === 'below' ? strip.y : side === 'above' ? lastY : along(box.y, strip.y, lastY);
  return { x, y, width, height };
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
  const x = along(ring.x, 0, window.width);
  const y = along(ring.y, 0, window.height);
  return {
    x,
    y,
    width: along(ring.x + ring.width, 0, window.width) - x,
    height: along(ring.y + ring.height, 0, window.height) - y,
  };
}
