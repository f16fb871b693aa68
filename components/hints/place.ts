/** Where a card stands: beside what it speaks of, never on it. */
import { computePosition, flip, offset, shift, size, type ClientRectObject, type Placement } from '@floating-ui/dom';
import { grow, intersection, overlap, type Box } from './geometry.ts';

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
const FALLBACKS: Placement[] = [
  'bottom-start',
  'left-start',
  'top-start',
  'right-end',
  'left-end',
  'bottom-end',
  'top-end',
];

export interface Placed {
  x: number;
  y: number;
  width: number;
  maxHeight: number;
  /** So little room that only title and values are shown. */
  tight: boolean;
}

/** What a card needs when nothing limits it but its width. */
export type Measure = (width: number, tight: boolean) => number;

/**
 * Places a card beside `ring` in a window of the given size; `measure` says how high the card is at a width. The result
 * lies in the window and does not touch the ring as long as any strip beside it is 120 × 40 px.
 */
export async function placeCard(ring: Box, view: { width: number; height: number }, measure: Measure): Promise<Placed> {
  const window = { x: 0, y: 0, ...view };
  const reference = clampInto(ring, window);
  const width = Math.max(60, Math.min(WIDTH, view.width - 2 * EDGE));
  const height = measure(width, false);
  const floating = await floatBeside(reference, window, { width, height });
  const inside = overlap(floating, window) >= floating.width * floating.height - 1;
  const beside = overlap(floating, grow(reference, GAP - 1)) === 0;
  const fits = inside && beside && floating.height >= Math.min(height, SCROLLS);
  if (fits) return { x: floating.x, y: floating.y, width, maxHeight: floating.height, tight: false };
  return placeInStrip(reference, window, measure);
}

/** The positioning library decides the side; the boxes are ours, so nothing of the page's layout misleads it. */
async function floatBeside(reference: Box, window: Box, card: { width: number; height: number }): Promise<Box> {
  let height = card.height;
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect(reference) }, {} as HTMLElement, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, crossAxis: false, fallbackPlacements: FALLBACKS }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          height = Math.min(card.height, Math.max(0, availableHeight));
        },
      }),
    ],
    platform: {
      getElementRects: () => ({ reference, floating: { x: 0, y: 0, width: card.width, height } }),
      getDimensions: () => ({ width: card.width, height }),
      getClippingRect: () => window,
      convertOffsetParentRelativeRectToViewportRelativeRect: (given) => given.rect,
      isElement: () => true,
      isRTL: () => false,
      getScale: () => ({ x: 1, y: 1 }),
      getOffsetParent: () => ({}) as Element,
      getDocumentElement: () => ({}) as HTMLElement,
      getClientRects: () => [],
    },
  });
  return { x, y, width: card.width, height };
}

/** No side has room for the whole card: the roomiest strip beside the ring, the card made to fit and scrolling. */
function placeInStrip(ring: Box, window: Box, measure: Measure): Placed {
  const around = grow(ring, GAP);
  const right = around.x + around.width;
  const below = around.y + around.height;
  const inner = grow(window, -EDGE);
  const strips: Box[] = [
    { ...inner, x: right, width: inner.x + inner.width - right },
    { ...inner, y: below, height: inner.y + inner.height - below },
    { ...inner, width: around.x - inner.x },
    { ...inner, height: around.y - inner.y },
  ].map((strip) => intersection(strip, inner));
  const usable = strips.filter((strip) => strip.width >= LEAST.width && strip.height >= LEAST.height);
  // A widget as large as the window leaves no strip: the lower right corner covers the least that matters.
  const fallback = { ...inner, y: inner.y + inner.height * 0.6, height: inner.height * 0.4 };
  const strip = usable.sort((a, b) => score(b) - score(a))[0] ?? fallback;
  const width = Math.min(WIDTH, strip.width);
  const tight = strip.height < Math.min(TIGHT, measure(width, false));
  const maxHeight = Math.min(strip.height, measure(width, tight));
  const x = strip.x >= right ? strip.x : strip.x + strip.width - width;
  const y = strip.y >= below ? strip.y : strip.y + strip.height - maxHeight;
  const beside = strip.height >= inner.height - 1;
  const level = Math.max(strip.y, Math.min(ring.y, strip.y + strip.height - maxHeight));
  return {
    x: beside || strip === fallback ? x : alongX(ring, strip, width),
    y: beside ? level : y,
    width,
    maxHeight,
    tight,
  };
}

function alongX(ring: Box, strip: Box, width: number): number {
  return Math.max(strip.x, Math.min(ring.x, strip.x + strip.width - width));
}

/** Area counts up to what a card can use. */
function score(strip: Box): number {
  return Math.min(strip.width, WIDTH) * Math.min(strip.height, 2 * TIGHT);
}

/** The part of the ring in the window; a ring scrolled out becomes a line at the edge nearest to it. */
function clampInto(ring: Box, window: Box): Box {
  const x = Math.max(window.x, Math.min(ring.x, window.width));
  const y = Math.max(window.y, Math.min(ring.y, window.height));
  return {
    x,
    y,
    width: Math.max(0, Math.min(ring.x + ring.width, window.width) - x),
    height: Math.max(0, Math.min(ring.y + ring.height, window.height) - y),
  };
}

function rect(box: Box): ClientRectObject {
  return { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}
