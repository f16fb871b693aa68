import { describe, expect, it } from 'vitest';
import { badgeBox, chooseSpot, hasRoom, WORD } from '../../../components/hints/badge.ts';
import { overlap } from '../../../components/hints/geometry.ts';

const view = { width: 800, height: 600 };
const nothing = () => 0;

describe('where a badge stands', () => {
  const select = { x: 200, y: 200, width: 120, height: 36 };

  it('is on the right of a field, and on the left of a check box, whose text is on its right', () => {
    expect(chooseSpot(select, view, [], nothing)).toBe('right');
    expect(chooseSpot({ ...select, width: 27, height: 27 }, view, [], nothing)).toBe('left');
  });

  it('has its word beside it only where all of that fits: on the other side it would lie on the control', () => {
    const at = (x: number) => ({ x, y: 200, width: 24, height: 24 });
    expect(hasRoom(at(view.width - 24 - WORD), view, [], nothing)).toBe(true);
    expect(hasRoom(at(view.width - 24 - WORD + 1), view, [], nothing)).toBe(false);
  });

  it('gives way to a button beside it', () => {
    const button = (x: number) => (x > 320 ? 4 : 0);
    const spot = chooseSpot(select, view, [], button);
    expect(spot).toBe('left');
    expect(badgeBox(select, spot, view).x).toBeLessThan(200);
  });

  it('covers no control of another hint in a dense table', () => {
    const rows = [0, 1, 2, 3].map((row) => ({ x: 200, y: 200 + 24 * row, width: 60 + 40 * (row % 2), height: 20 }));
    for (const row of rows) {
      const ring = { x: row.x - 7, y: row.y - 7, width: row.width + 14, height: row.height + 14 };
      const others = rows.filter((each) => each !== row);
      const badge = badgeBox(ring, chooseSpot(ring, view, others, nothing), view);
      for (const each of rows) expect(overlap(badge, each)).toBeLessThan(60);
    }
  });

  it('stays in the window beside a control at its edge', () => {
    const edge = { x: 690, y: 0, width: 110, height: 30 };
    const badge = badgeBox(edge, chooseSpot(edge, view, [], nothing), view);
    expect(badge.x).toBeGreaterThan(0);
    expect(badge.x + badge.width).toBeLessThanOrEqual(view.width);
  });
});
