import { describe, expect, it } from 'vitest';
import { nextState } from '../../../utils/tab/hint-actions.ts';
import { emptyTab } from '../../../utils/tab/types.ts';

const order = ['a', 'b', 'c'];
const at = (current: string | null) => ({ ...emptyTab(), current });

describe('what the person does with hints', () => {
  it('goes round in both directions', () => {
    expect(nextState(at(null), order, { type: 'next' }).current).toBe('a');
    expect(nextState(at('c'), order, { type: 'next' }).current).toBe('a');
    expect(nextState(at('a'), order, { type: 'previous' }).current).toBe('c');
    expect(nextState(at(null), order, { type: 'previous' }).current).toBe('c');
  });

  it('goes on from the start when the open hint is no longer there', () => {
    expect(nextState(at('gone'), order, { type: 'next' }).current).toBe('a');
  });

  it('has nowhere to go without hints', () => {
    expect(nextState(at(null), [], { type: 'next' }).current).toBeNull();
  });

  it('goes to the next hint when the open one is put away, and closes after the last', () => {
    const after = nextState(at('b'), order, { type: 'dismiss', id: 'b' });
    expect(after).toMatchObject({ current: 'c', dismissed: ['b'] });
    expect(nextState(at('c'), ['c'], { type: 'dismiss', id: 'c' }).current).toBeNull();
  });

  it('is quiet after "all"', () => {
    expect(nextState(at('b'), order, { type: 'dismiss-all' })).toMatchObject({ quiet: true, current: null });
  });
});
