import { assert, property, constant, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, overlap } from '../../components/hints/geometry.ts';
import { placeCard } from '../../components/hints/place.ts';

/** A card of about 9,000 pixels per hundred letters: the narrower, the higher; tight shows a third of it. */
const measure = (width: number, tight: boolean) => 60 + Math.round((tight ? 18_000 : 54_000) / width);

const views = record({ width: integer({ min: 200, max: 1920 }), height: integer({ min: 150, max: 1200 }) });
const ringIn = (view: { width: number; height: number }) =>
  record({
    x: integer({ min: -100, max: view.width + 100 }),
    y: integer({ min: -200, max: view.height + 200 }),
    width: integer({ min: 10, max: 700 }),
    height: integer({ min: 10, max: 500 }),
  });
const scenes = views.chain((view) => record({ view: constant(view), ring: ringIn(view) }));

describe('where a card stands', () => {
  it('never touches its ring where any strip of 132 × 56 px is free, and always lies in the window', () => {
    assert(
      property(scenes, ({ view, ring }) => {
        const card = placeCard(ring, view, measure);
        expect(card.x).toBeGreaterThanOrEqual(0);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.x + card.width).toBeLessThanOrEqual(view.width + 0.01);
        expect(card.y + card.height).toBeLessThanOrEqual(view.height + 0.01);
        const free =
          Math.max(ring.x, view.width - ring.x - ring.width) >= 132 ||
          Math.max(ring.y, view.height - ring.y - ring.height) >= 56;
        expect(free && overlap(card, ring) > 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('stands to the right of a control where there is room, as wide as it likes', () => {
    const card = placeCard({ x: 200, y: 300, width: 150, height: 30 }, { width: 1200, height: 800 }, measure);
    expect(card).toMatchObject({ x: 355, y: 300, width: 320, tight: false });
  });

  it('keeps what it needs to say in a frame of 200 × 150', () => {
    const ring = { x: 20, y: 20, width: 120, height: 30 };
    const card = placeCard(ring, { width: 200, height: 150 }, measure);
    expect(card.tight).toBe(true);
    expect(card.height).toBeGreaterThan(60);
    expect(overlap(grow(ring, 1), card)).toBe(0);
  });

  it('shows a card for a widget that fills the window', () => {
    const card = placeCard({ x: -10, y: -10, width: 820, height: 620 }, { width: 800, height: 600 }, measure);
    expect(card.height).toBeGreaterThan(100);
    expect(card.y).toBeGreaterThan(300);
  });
});
