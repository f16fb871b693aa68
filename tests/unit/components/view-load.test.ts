import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyCase, storedCase } from '../../../utils/browser/store.ts';
import { misreadMark } from '../../../utils/browser/misread-mark.ts';

const MARK = { tabId: 7, url: 'http://192.168.1.1/', ring: null };

/** The state of a view that has just been opened. */
async function opened() {
  vi.resetModules();
  vi.stubGlobal('location', new URL('http://view.invalid/popup.html'));
  return import('../../../components/ui/state.ts');
}

describe('a view that opens', () => {
  beforeEach(() => fakeBrowser.reset());

  it('misses nothing that is stored while it reads', async () => {
    const state = await opened();
    const local = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let turn = 0;
    // The disk is slow, and a click in the page comes in meanwhile.
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys?: unknown) => {
      const answer = await local(keys as string);
      turn += 1;
      if (turn === 1) await misreadMark.set(MARK);
      if (turn === 2) await storedCase.set({ ...emptyCase(), answers: { model: 'mini' } });
      return answer;
    });
    await state.load();
    expect(state.misread.value).toEqual(MARK);
    expect(state.theCase.value.answers).toEqual({ model: 'mini' });
    // And follows what comes after.
    await misreadMark.set(null);
    await vi.waitFor(() => expect(state.misread.value).toBeNull());
  });
});
