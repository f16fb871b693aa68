import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyCase, ownDevices, storedCase } from '../../utils/browser/store.ts';
import { keyedQueue } from '../../utils/browser/queue.ts';
import { getTabState, updateTabState } from '../../utils/browser/tab-store.ts';

describe('what is remembered', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives back a case as it was put in', async () => {
    const mine = { ...emptyCase(), answers: { model: 'outdoor-4' } };
    await storedCase.set(mine);
    expect(await storedCase.get()).toEqual(mine);
  });

  it('answers a damaged case with an empty one and keeps the damaged one aside', async () => {
    await fakeBrowser.storage.local.set({ case: { version: 9, answers: 'no' } });
    expect((await storedCase.get()).answers).toEqual({});
    const stored = await fakeBrowser.storage.local.get('case.unreadable');
    expect(stored['case.unreadable']).toEqual({ version: 9, answers: 'no' });
  });

  it('takes only well-formed MACs', async () => {
    await fakeBrowser.storage.local.set({ devices: [{ role: 'camera', mac: '<img>' }] });
    expect(await ownDevices.get()).toEqual([]);
  });

  it('tells about changes until told to stop', async () => {
    const seen: number[] = [];
    const stop = ownDevices.watch((devices) => seen.push(devices.length));
    await ownDevices.set([{ role: 'camera', mac: '74:AB:93:00:00:01' }]);
    stop();
    await ownDevices.set([]);
    expect(seen).toEqual([1]);
  });

  it('changes of one tab come one after the other: none is lost', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        updateTabState(5, (state) => ({ ...state, dismissed: [...state.dismissed, String(i)] })),
      ),
    );
    expect((await getTabState(5)).dismissed).toHaveLength(20);
  });
});

describe('keyedQueue', () => {
  it('goes on after a task has failed', async () => {
    const inOrder = keyedQueue<string>();
    const failed = inOrder('a', () => Promise.reject(new Error('no')));
    const next = inOrder('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});
