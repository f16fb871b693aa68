import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pendingChanges, suggestedChanges } from '../../../utils/browser/change-store.ts';
import { entryOf, INVENTORY, isOver, type Kept, type Key } from '../../../utils/browser/inventory.ts';
import { closeStorage, eraseAll, eraseCase, inTrouble, put } from '../../../utils/browser/storage.ts';
import { changeLog, emptyCase, ownDevices, pastedSurvey, storedCase } from '../../../utils/browser/store.ts';
import { getTabState, knownTabs, updateTabState } from '../../../utils/browser/tab-store.ts';
import { storedView } from '../../../utils/browser/view-state.ts';
import type { PendingChange } from '../../../utils/advice/save-flow.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const DAY = 86_400_000;

const change = (more: Partial<PendingChange> = {}): PendingChange => ({
  id: 'channel|channel|2.4|Channel',
  router: '192.168.1.1',
  marks: { family: null, box: 'router', names: [] },
  kind: 'channel',
  band: '2.4',
  label: 'Channel',
  from: '13',
  to: '6',
  goal: { is: 'value', value: '6' },
  doc: 'd',
  state: 'edited',
  at: Date.now(),
  helped: null,
  ...more,
});

/** How an entry goes, as docs/privacy.md puts it. */
function goes(entry: Kept): string {
  const ways = [
    ...(entry.startOver ? ['with "Start over"'] : []),
    ...(entry.ends ? [entry.ends] : []),
    ...(entry.days === null ? [] : [entry.days < 1 ? `after ${entry.days * 24} hour` : `after ${entry.days} days`]),
  ];
  return ways.join(', ') || 'with "Erase everything"';
}

describe('the inventory of what is stored', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is what docs/privacy.md says, row by row', () => {
    const rows = Object.entries<Kept>(INVENTORY).map(
      ([key, entry]) => `| \`${key}\` | ${entry.area} | ${entry.holds} | ${goes(entry)} |`,
    );
    const doc = readFileSync(path.join(ROOT, 'docs/privacy.md'), 'utf8').split('\n');
    expect(doc.filter((line) => line.startsWith('| `'))).toEqual(rows);
  });

  it('is the only way to storage: nothing else in the product writes there', () => {
    const writers = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => path.join(folder, file))
        .filter((file) =>
          /storage(?:\.\w+|\[\w+\])\.set\(|localStorage|sessionStorage|indexedDB|document\.cookie/.test(
            readFileSync(path.join(ROOT, file), 'utf8'),
          ),
        ),
    );
    expect(writers).toEqual(['utils/browser/storage.ts']);
  });

  it('knows every name under which something is stored', () => {
    expect(entryOf('tab:12')).toBe('tab');
    expect(entryOf('case.unreadable')).toBe('unreadable');
    expect(entryOf('case')).toBe('case');
    expect(entryOf('toString')).toBeNull();
    expect(entryOf('packs')).toBeNull();
  });

  it('lets nothing live longer than it says, whatever the clock did', () => {
    const now = Date.UTC(2026, 0, 1);
    for (const [key, { days }] of Object.entries<Kept>(INVENTORY)) {
      for (const sign of [1, -1]) {
        expect(isOver(key as Key, now - sign * (days ?? 1) * DAY, now)).toBe(false);
        expect(isOver(key as Key, now - sign * ((days ?? 1) * DAY + 1), now)).toBe(days !== null);
      }
    }
  });
});

describe('erasing', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await storedCase.set({ ...emptyCase(), answers: { model: 'outdoor-4' } });
    await storedView.set({ tab: 'router' } as never);
    await ownDevices.set([{ role: 'camera', mac: '74:AB:93:00:00:01' }]);
    await changeLog.set([
      { at: Date.now(), router: 'r', kind: 'channel', band: null, label: 'l', from: '1', to: '6', state: 'saved' },
    ]);
    await pendingChanges.set([change()]);
    await suggestedChanges.set([change({ state: 'suggested' })]);
    await fakeBrowser.storage.local.set({ 'devices.unreadable': { old: true }, 'from an older version': 1 });
    await updateTabState(7, (state) => ({ ...state, quiet: true }));
  });
  const names = async (area: 'local' | 'session') => Object.keys(await fakeBrowser.storage[area].get(null)).sort();

  it('"Start over" takes the case and all that hangs on it, on disk and in memory', async () => {
    await eraseCase();
    expect(await names('local')).toEqual(['changes', 'devices', 'from an older version']);
    expect(await names('session')).toEqual(['tab:7']);
    expect(await storedCase.get()).toMatchObject({ answers: {} });
  });

  it('"Erase everything" leaves nothing', async () => {
    await eraseAll();
    expect(await names('local')).toEqual([]);
    expect(await names('session')).toEqual([]);
  });

  it('tells open views that an entry is gone', async () => {
    const seen: unknown[] = [];
    ownDevices.watch((devices) => seen.push(devices));
    await eraseAll();
    expect(seen).toEqual([[]]);
  });
});

describe('what goes by itself', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is neither read nor left on the disk', async () => {
    const old = Date.now() - 400 * DAY;
    await changeLog.set([
      { at: old, router: 'r', kind: 'channel', band: null, label: 'l', from: '1', to: '6', state: 'saved' },
    ]);
    await pendingChanges.set([change({ at: old }), change({ router: 'b' })]);
    await pastedSurvey.set({ networks: [], ownSsid: null, current: null, at: old });
    expect(await changeLog.get()).toEqual([]);
    expect(await pastedSurvey.get()).toBeNull();
    for (const item of [changeLog, pendingChanges, pastedSurvey, ownDevices]) await item.prune();
    const left = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(left)).toEqual(['pending']);
    expect(left.pending).toHaveLength(1);
  });

  it('includes a wait that a wrong clock made endless', async () => {
    const waiting = { fix: 'restart-camera' as const, until: Date.now() + 400 * DAY };
    await storedCase.set({ ...emptyCase(), waiting });
    expect((await storedCase.get()).waiting!.until - Date.now()).toBeLessThanOrEqual(DAY);
  });
});

describe('a storage that is full or damaged', () => {
  beforeEach(() => fakeBrowser.reset());
  const full = (area: 'local' | 'session') =>
    vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

  it('hinders nothing: the write says so, the popup is told, and told again when it works', async () => {
    const spy = full('local');
    expect(await pendingChanges.set([change()])).toBe(false);
    expect(await inTrouble()).toBe(true);
    expect(await pendingChanges.get()).toEqual([]);
    spy.mockRestore();
    expect(await put('local', 'devices', [])).toBe(true);
    expect(await inTrouble()).toBe(false);
  });

  it('keeps what a tab said in memory while session storage has no room', async () => {
    const spy = full('session');
    await updateTabState(9, (state) => ({ ...state, current: 'a' }));
    expect((await getTabState(9)).current).toBe('a');
    expect(await knownTabs()).toEqual([9]);
    spy.mockRestore();
    await updateTabState(9, (state) => ({ ...state, current: 'b' }));
    expect(await fakeBrowser.storage.session.get('tab:9')).toMatchObject({ 'tab:9': { current: 'b' } });
  });

  it.each([
    { frames: null },
    { dismissed: null },
    { frames: { x: 1, 3: null } },
    { dismissed: [1], quiet: 'yes' },
    null,
    7,
    [],
  ])('mends a tab of which %o is known', async (raw) => {
    await fakeBrowser.storage.session.set({ 'tab:5': raw });
    const state = await updateTabState(5, (before) => ({ ...before, dismissed: [...before.dismissed, 'one'] }));
    expect(state).toEqual({
      frames: {},
      current: null,
      dismissed: ['one'],
      quiet: false,
      asked: false,
      following: null,
      led: null,
      host: null,
    });
  });

  it('keeps the frames of Firefox, whose numbers are long', async () => {
    const lists = { settings: [], unread: [], links: [], clients: [], networks: [], extras: [] };
    const router = { detected: true, family: null, vendor: null, confidence: 1, reasons: [], login: false };
    const reading = {
      url: 'http://r/',
      router: { ...router, box: 'router' as const },
      loaded: true,
      ...lists,
      scanMs: 0,
    };
    const frame = { doc: 'd', framePath: [0], reading, saved: reading, touched: [], firstReadAt: 1 };
    await updateTabState(3, (state) => ({ ...state, frames: { 0: frame, 47_244_640_257: frame } }));
    expect(Object.keys((await getTabState(3)).frames)).toEqual(['0', '47244640257']);
  });

  it('keeps a huge damaged entry from being copied', async () => {
    await fakeBrowser.storage.local.set({ devices: 'x'.repeat(200_000) });
    expect(await ownDevices.get()).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
  });
});

describe('closing storage to pages', () => {
  it('asks for trusted contexts alone, where the browser knows that', async () => {
    const asked: unknown[] = [];
    const setAccessLevel = (level: unknown) => Promise.resolve(void asked.push(level));
    Object.assign(fakeBrowser.storage.local, { setAccessLevel });
    Object.assign(fakeBrowser.storage.session, { setAccessLevel: () => Promise.reject(new Error('not here')) });
    await closeStorage();
    expect(asked).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
    Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
    await closeStorage();
    expect(asked).toHaveLength(1);
  });
});
