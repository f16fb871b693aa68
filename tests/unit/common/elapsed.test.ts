import { expect, it } from 'vitest';
import { elapsed } from '../../../utils/common/elapsed.ts';

it('the time gone by is the same whichever way the clock was set', () => {
  expect(elapsed(1000, 4000)).toBe(3000);
  expect(elapsed(4000, 1000)).toBe(3000);
});
