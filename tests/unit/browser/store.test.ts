import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pendingChanges } from '../../../utils/browser/change-store.ts';
import { changeLog, emptyCase, ownDevices, storedCase } from '../../../utils/browser/store.ts';
import { toRecord, valueLine, type PendingChange } from '../../../utils/advice/save-flow.ts';
import { keyedQueue } from '../../../utils/browser/queue.ts';
import { getTabState, updateTabState } from '../../../utils/browser/tab-store.ts';

const hex = (n: number) => n.toString(16).toUpperCase().padStart(2, '0');

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

  it.each([30, 300, 3000])('a list of %i addresses and a long label can be followed and logged', async (many) => {
    const line = valueLine(Array.from({ length: many }, (_, i) => `74:AB:93:00:${hex(i >> 8)}:${hex(i & 255)}`));
    const change: PendingChange = {
      id: 'mac',
      router: '192.168.1.1',
      marks: { family: null, box: 'router', names: [] },
      kind: 'mac-filter-list',
      band: null,
      label: 'L'.repeat(2000),
      from: line,
      to: line,
      goal: { is: 'changed' },
      doc: 'd',
      state: 'edited',
      at: Date.now(),
      helped: null,
    };
    await pendingChanges.set([change]);
    await changeLog.set([toRecord(change)!]);
    expect(await pendingChanges.get()).toEqual([change]);
    expect(await changeLog.get()).toEqual([toRecord(change)]);
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
