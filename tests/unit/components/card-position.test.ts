import { assert, property, constant, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, overlap, type Box } from '../../../components/hints/geometry.ts';
import { positionCard } from '../../../components/hints/card-position.ts';

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
        const card = positionCard(ring, view, measure);
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
    const card = positionCard({ x: 200, y: 300, width: 150, height: 30 }, { width: 1200, height: 800 }, measure);
    expect(card).toMatchObject({ x: 355, y: 300, width: 320, tight: false });
  });

  it('stands a little slimmer on the right rather than over the names on the left', () => {
    const card = positionCard({ x: 430, y: 408, width: 340, height: 106 }, { width: 1100, height: 760 }, measure);
    expect(card).toMatchObject({ x: 775, width: 319, tight: false });
    const slim = positionCard({ x: 430, y: 408, width: 380, height: 106 }, { width: 1100, height: 760 }, measure);
    expect(slim).toMatchObject({ x: 815, width: 279, tight: false });
  });

  it('keeps what it needs to say in a frame of 200 × 150', () => {
    const ring = { x: 20, y: 20, width: 120, height: 30 };
    const card = positionCard(ring, { width: 200, height: 150 }, measure);
    expect(card.tight).toBe(true);
    expect(card.height).toBeGreaterThan(60);
    expect(overlap(grow(ring, 1), card)).toBe(0);
  });

  it('shows a card for a widget that fills the window', () => {
    const card = positionCard({ x: -10, y: -10, width: 820, height: 620 }, { width: 800, height: 600 }, measure);
    expect(card.height).toBeGreaterThan(100);
    expect(card.y).toBeGreaterThan(300);
  });

  it('leaves the Save button free wherever the whole card has a place for that', () => {
    const withSave = scenes.chain((scene) => record({ scene: constant(scene), save: ringIn(scene.view) }));
    let free = 0;
    assert(
      property(withSave, ({ scene: { view, ring }, save: drawn }) => {
        const save = { ...drawn, width: Math.min(drawn.width, 120), height: Math.min(drawn.height, 30) };
        const card = positionCard(ring, view, measure, [{ box: save, weight: 10 }]);
        if (!hasPlace(view, ring, save)) return;
        free += 1;
        expect(overlap(card, save)).toBe(0);
        expect(overlap(card, ring)).toBe(0);
      }),
      { numRuns: 1500 },
    );
    expect(free).toBeGreaterThan(300);
  });

  it('rather covers an ordinary button than Save, and moves no farther than it must', () => {
    const ring = { x: 220, y: 100, width: 600, height: 130 };
    const view = { width: 1100, height: 760 };
    const buttons = { x: 214, y: 236, width: 110, height: 24 };
    const free = positionCard(ring, view, measure, [{ box: buttons, weight: 3 }]);
    expect(overlap(free, buttons)).toBe(0);
    expect(free.y).toBeLessThan(290);
    const save = { x: 330, y: 236, width: 600, height: 500 };
    const forced = positionCard(ring, view, measure, [
      { box: { x: 0, y: 236, width: 324, height: 500 }, weight: 1 },
      { box: save, weight: 10 },
    ]);
    expect(overlap(forced, save)).toBe(0);
  });
});

/** Tried out place by place: a whole card beside the ring that leaves `save` free. */
function hasPlace(view: { width: number; height: number }, ring: Box, save: Box): boolean {
  const width = Math.max(60, Math.min(320, view.width - 12));
  const height = measure(width, false);
  const clear = grow(ring, 5);
  for (let x = 6; x + width <= view.width - 6; x += 9) {
    for (let y = 6; y + height <= view.height - 6; y += 9) {
      const card = { x, y, width, height };
      if (overlap(card, clear) === 0 && overlap(card, grow(save, 4)) === 0) return true;
    }
  }
  return false;
}
