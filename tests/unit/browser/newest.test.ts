import { describe, expect, it } from 'vitest';
import { newestOnly } from '../../../utils/browser/newest.ts';

describe('work that overlaps', () => {
  it('gives way to what began later on the same thing, and to nothing else', () => {
    const { begin } = newestOnly<number>();
    const first = begin(1);
    const other = begin(2);
    expect([first(), other()]).toEqual([true, true]);
    const second = begin(1);
    expect([first(), second(), other()]).toEqual([false, true, true]);
  });

  it('is over when its thing is forgotten', () => {
    const { begin, forget } = newestOnly<number>();
    const work = begin(1);
    forget(1);
    expect(work()).toBe(false);
  });

  it('lets the later of two have the last word, in whichever order they end', async () => {
    const { begin } = newestOnly<string>();
    const shown: string[] = [];
    const draw = async (what: string, ready: Promise<void>) => {
      const newest = begin('tab');
      await ready;
      if (newest()) shown.push(what);
    };
    let open = () => {};
    const slow = draw('old', new Promise<void>((resolve) => (open = resolve)));
    await draw('new', Promise.resolve());
    open();
    await slow;
    expect(shown).toEqual(['new']);
  });
});
