import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportFile, importFile, LARGEST_FILE } from '../../../utils/browser/portable.ts';
import { FIRST_PREFERENCES, preferences } from '../../../utils/browser/preferences.ts';
import { emptyCase, ownDevices, storedCase } from '../../../utils/browser/store.ts';

const MAC = '74:AB:93:00:00:01';
const file = (entries: object, more: object = {}) => JSON.stringify({ kind: 'redlight', format: 1, entries, ...more });

describe('the file of everything', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await storedCase.set({ ...emptyCase(), answers: { model: 'mini' } });
    await ownDevices.set([{ role: 'camera', mac: MAC }]);
    await preferences.set({ hints: false, language: null });
  });

  it('brings back what was saved, in a browser that has nothing', async () => {
    const saved = await exportFile('1.2.3');
    fakeBrowser.reset();
    expect(await importFile(saved)).toBe(true);
    expect((await storedCase.get()).answers).toEqual({ model: 'mini' });
    expect(await ownDevices.get()).toEqual([{ role: 'camera', mac: MAC }]);
    expect(await preferences.get()).toEqual({ hints: false, language: null });
  });

  const good = { devices: [] };
  it.each([
    ['no JSON', 'hello'],
    ['an empty file', ''],
    ['null', 'null'],
    ['another kind', file(good, { kind: 'other' })],
    ['a later format', file(good, { format: 2 })],
    ['nothing in it', file({})],
    ['entries as a list', file([])],
    ['an entry that is none of ours', file({ ...good, tab: {} })],
    ['a name of every object', file({ ...good, constructor: {} })],
    ['a device that is no address', file({ devices: [{ role: 'camera', mac: '<b>' }] })],
    ['one good entry and one bad one', file({ ...good, preferences: { hints: 'yes', language: null } })],
    ['a language that is a path', file({ preferences: { hints: true, language: '../../x' } })],
    ['far too much', file({ ...good, filler: 'x'.repeat(LARGEST_FILE) })],
  ])('changes nothing when it is given %s', async (_, text) => {
    const before = await fakeBrowser.storage.local.get(null);
    expect(await importFile(text)).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('leaves what the file does not speak of', async () => {
    expect(await importFile(file({ devices: [] }))).toBe(true);
    expect(await ownDevices.get()).toEqual([]);
    expect(await preferences.get()).not.toEqual(FIRST_PREFERENCES);
  });
});
