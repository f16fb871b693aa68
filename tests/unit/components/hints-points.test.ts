import { describe, expect, it } from 'vitest';
import { badgeStand, type Badged } from '../../../components/hints/badge-layout.ts';
import { createPoints } from '../../../components/hints/points.ts';

/** A clock that moves on as far as each question costs. */
function page(ms: number, thing: (x: number) => number | null) {
  const asked = { now: 0, times: 0 };
  const spend = () => {
    asked.now += ms;
    asked.times += 1;
  };
  const looks = {
    thing: (x: number) => (spend(), thing(x)),
    text: () => (spend(), false),
  };
  return { asked, looks, now: () => asked.now };
}
const size = { width: 800, height: 600 };
const badged = (y: number): Badged => ({ box: { x: 200, y, width: 120, height: 30 }, spot: null, roomy: false });

describe('points of a page', () => {
  it('are asked no longer than a slice in one frame, and never twice', () => {
    const { asked, looks, now } = page(5, () => null);
    const points = createPoints(looks, now);
    points.begin('a');
    for (const x of [1, 2, 3]) points.cost(x, 0);
    expect(points.short).toBe(true);
    expect(asked.now).toBeLessThanOrEqual(6 + 5);
    for (let frame = 0; points.short && frame < 9; frame += 1) {
      points.begin('a');
      for (const x of [1, 2, 3]) points.cost(x, 0);
    }
    expect(points.short).toBe(false);
    expect(asked.times).toBe(6);
  });

  it('are asked anew once things have moved', () => {
    const { asked, looks, now } = page(0, () => 0);
    const points = createPoints(looks, now);
    for (const key of ['a', 'a', 'b']) {
      points.begin(key);
      points.cost(1, 1);
    }
    expect(asked.times).toBe(2);
  });
});

describe('badges in a page that answers slowly', () => {
  it('find the same spots as in a quick one, over more frames, none longer than two slices', () => {
    const button = (x: number) => (x > 320 ? 4 : 0);
    const quick = page(0, button);
    const fast = [badged(100), badged(300)];
    expect(badgeStand(quick.looks, quick.now)(fast, size, 1)).toBe(false);

    const slow = page(5, button);
    const slowly = [badged(100), badged(300)];
    const stand = badgeStand(slow.looks, slow.now);
    let frames = 0;
    for (let left = true; left && frames < 99; frames += 1) {
      const before = slow.asked.now;
      left = stand(slowly, size, 1);
      expect(slow.asked.now - before).toBeLessThanOrEqual(12);
    }
    expect(frames).toBeGreaterThan(5);
    expect(slowly).toEqual(fast);
    expect(fast.map(({ spot }) => spot)).toEqual(['left', 'left']);
  });
});
