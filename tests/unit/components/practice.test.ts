import { describe, expect, it } from 'vitest';
import {
  afterAction,
  firstPractice,
  isChanged,
  practiceHints,
  practicePayload,
  pressSave,
  routerBack,
  ticks,
} from '../../../components/welcome/practice.ts';
import { resolveText } from '../../../tooling/texts.ts';

const u = (id: string, values?: Record<string, string | number>) => resolveText(values ? { id, values } : { id });
const good = { radio: 'on', camera: 'allowed' } as const;

describe('the practice router', () => {
  it('begins with two faults, the first one open, in words that exist', () => {
    const { hints, current, words } = practicePayload(firstPractice(), u);
    expect(hints.map(({ id, state, severity, position, total }) => [id, state, severity, position, total])).toEqual([
      ['radio', 'suggested', 'blocker', 1, 2],
      ['camera', 'suggested', 'blocker', 2, 2],
    ]);
    expect(current).toBe('radio');
    expect(words.next).toBe('Next');
  });

  it('says "saved" only once the router has saved it', () => {
    const edited = { ...firstPractice(), form: good };
    expect(isChanged(edited)).toBe(true);
    expect(practiceHints(edited, u).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'radio edited',
      'camera edited',
      'save suggested',
    ]);
    expect(ticks(edited)).toEqual([true, false, false]);
    const away = pressSave(edited);
    expect(practiceHints(away, u).map(({ state }) => state)).toEqual(['save-pressed', 'save-pressed']);
    expect(pressSave({ ...edited, current: 'save' }).current).toBe('radio');
    const back = routerBack(away);
    expect(back.phase).toBe('saved');
    expect(ticks(back)).toEqual([true, true, false]);
    expect(ticks({ ...back, phase: 'back' })).toEqual([true, true, true]);
    expect(practiceHints({ ...back, phase: 'back' }, u)).toEqual([]);
  });

  it('goes on after half of it is saved: the other fault is still ringed', () => {
    const half = { ...firstPractice(), form: { ...good, camera: 'blocked' as const } };
    const back = routerBack(pressSave(half));
    expect(back.phase).toBe('editing');
    expect(practiceHints(back, u).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'radio saved',
      'camera suggested',
    ]);
  });

  it('follows what is done with the hints', () => {
    const order = ['radio', 'camera'];
    const start = firstPractice();
    expect(afterAction(start, { type: 'next' }, order).current).toBe('camera');
    expect(afterAction(start, { type: 'previous' }, order).current).toBe('camera');
    expect(afterAction({ ...start, current: null }, { type: 'next' }, order).current).toBe('radio');
    expect(afterAction(start, { type: 'close' }, order).current).toBeNull();
    const less = afterAction(start, { type: 'dismiss', id: 'radio' }, order);
    expect(practiceHints(less, u).map(({ id }) => id)).toEqual(['camera']);
    expect(afterAction(start, { type: 'next' }, []).current).toBeNull();
    expect(afterAction(start, { type: 'save-pressed' }, order)).toBe(start);
  });
});
