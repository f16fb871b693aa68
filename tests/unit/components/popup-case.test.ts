import { describe, expect, it } from 'vitest';
import {
  answered,
  cameBack,
  isSolved,
  recorded,
  unanswered,
  undone,
} from '../../../components/troubleshooter/case-actions.ts';
import type { StoredCase } from '../../../utils/diagnosis/case.ts';

const fresh: StoredCase = { version: 1, answers: {}, tried: [], history: [], waiting: null, startedAt: 0 };
const told = (answers: Record<string, string>): StoredCase => ({ ...fresh, answers });

describe('answers', () => {
  it('are kept one a question and can be changed or taken back', () => {
    const first = answered(told({ when: 'by-itself' }), 'how-many', 'one');
    expect(answered(first, 'how-many', 'all').answers).toEqual({ when: 'by-itself', 'how-many': 'all' });
    expect(unanswered(first, 'when').answers).toEqual({ 'how-many': 'one' });
  });

  it('forget a light that another kind of camera does not have', () => {
    const battery = told({ model: 'outdoor-4', light: 'red-after-blue', when: 'by-itself' });
    expect(answered(battery, 'model', 'sync-module').answers).toEqual({ model: 'sync-module', when: 'by-itself' });
    expect(answered(battery, 'model', 'xt2').answers.light).toBe('red-after-blue');
  });

  it('keep "not sure" about the light whatever the model is', () => {
    const unsure = told({ model: 'outdoor-4', light: 'not-sure' });
    expect(answered(unsure, 'model', 'mini').answers.light).toBe('not-sure');
  });
});

describe('outcomes', () => {
  it('that settle something end the waiting and go into both lists', () => {
    const waiting = recorded(fresh, 'restart-camera', 'waiting', 1000);
    const after = recorded(waiting, 'restart-camera', 'not-fixed', 2000);
    expect(after.waiting).toBeNull();
    expect(after.tried).toEqual([{ fix: 'restart-camera', outcome: 'not-fixed' }]);
    expect(after.history.map(({ outcome }) => outcome)).toEqual(['waiting', 'not-fixed']);
  });

  it('"still waiting" is no evidence, and the clock runs as long as the guide says', () => {
    const waiting = recorded(fresh, 'wait-outage', 'waiting', 1000, 10);
    expect(waiting.tried).toEqual([]);
    expect(waiting.waiting).toEqual({ fix: 'wait-outage', until: 1000 + 600_000 });
  });

  it('can be taken back one by one', () => {
    const two = recorded(recorded(fresh, 'vpn-off', 'not-fixed', 1), 'restart-router', 'could-not', 2);
    const one = undone(two);
    expect(one.tried).toEqual([{ fix: 'vpn-off', outcome: 'not-fixed' }]);
    expect(undone(one)).toEqual(fresh);
    expect(undone(fresh)).toEqual(fresh);
  });

  it('taking back a wait stops the clock and nothing else', () => {
    const before = recorded(fresh, 'vpn-off', 'not-fixed', 1);
    expect(undone(recorded(before, 'restart-camera', 'waiting', 2))).toEqual(before);
  });

  it('"it came back" turns the fix that helped into one that did not', () => {
    const solved = recorded(fresh, 'restart-router', 'fixed', 1);
    expect(isSolved(solved)).toBe(true);
    const again = cameBack(solved, 5);
    expect(isSolved(again)).toBe(false);
    expect(again.tried).toEqual([{ fix: 'restart-router', outcome: 'not-fixed' }]);
    expect(again.history.map(({ outcome }) => outcome)).toEqual(['fixed', 'not-fixed']);
  });

  it('leave the case they were given as it was', () => {
    const before = structuredClone(fresh);
    recorded(fresh, 'vpn-off', 'fixed', 1);
    answered(fresh, 'model', 'mini');
    expect(fresh).toEqual(before);
  });
});
