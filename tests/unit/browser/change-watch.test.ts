import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { advise } from '../../../utils/advice/advise.ts';
import { pendingChanges, suggestedChanges } from '../../../utils/browser/change-store.ts';
import { beginShown, followCamera, followHintAction, followReading } from '../../../utils/browser/change-watch.ts';
import { emptyMemory } from '../../../utils/advice/router-memory.ts';
import type { TabView } from '../../../utils/browser/tab-report.ts';
import type { Reading, Setting } from '../../../utils/reading/types.ts';
import { shownSuggestions } from '../../../utils/tab/hint-payloads.ts';
import { emptyTab, type TabState } from '../../../utils/tab/types.ts';

const channel = (value: string): Setting => ({
  kind: 'channel',
  band: '2.4',
  value,
  selector: '#channel',
  frame: [],
  label: 'Channel',
  confidence: 1,
  reasons: [],
  hidden: false,
  witnesses: ['native', 'label'],
  options: Array.from({ length: 13 }, (_, i) => ({ value: String(i + 1), text: String(i + 1) })),
});
const router: Reading['router'] = {
  detected: true,
  family: 'netgear-genie',
  vendor: null,
  confidence: 1,
  reasons: [],
  login: false,
  box: 'router',
};

/** One tab that shows the channel page of a router. */
function at(host: string, doc: string, value = '13', more: Partial<Reading['router']> = {}) {
  const lists = { unread: [], links: [], clients: [], networks: [], extras: [] };
  const reading: Reading = {
    url: `http://${host}/wireless.htm`,
    router: { ...router, ...more },
    loaded: true,
    settings: [channel(value)],
    ...lists,
    scanMs: 0,
  };
  const message = { reading, framePath: [], touched: [], doc };
  const state: TabState = { ...emptyTab(), frames: { 0: { ...message, saved: reading, touched: [], firstReadAt: 0 } } };
  const suggestions = advise({ reading, diagnosis: null, answers: {}, devices: [] });
  const view: TabView = {
    reading,
    live: reading,
    diagnosis: null,
    suggestions,
    topics: {},
    verdict: null,
    memory: emptyMemory(),
    solved: false,
  };
  const id = shownSuggestions({ state, ...view })[0]?.id ?? '';
  return { state, view, message, id };
}
type Page = ReturnType<typeof at>;
const edit = (page: Page) => followHintAction(page.view, { type: 'edited', id: page.id, value: '6' }, page.message.doc);
const save = (page: Page) => followHintAction(page.view, { type: 'save-pressed' }, page.message.doc);
const read = (page: Page) => followReading(page.state, page.view, page.message);
const made = async () => (await pendingChanges.get()).map(({ router: host, state }) => `${host} ${state}`).sort();

describe('changes on router pages', () => {
  beforeEach(() => fakeBrowser.reset());

  it('write nothing to the disk while the person only looks', async () => {
    await beginShown(at('192.168.1.1', 'a').state, at('192.168.1.1', 'a').view);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await suggestedChanges.get()).toHaveLength(1);
  });

  it('are kept on the disk from the first edit, and go when a fresh page shows the old value', async () => {
    const page = at('192.168.1.1', 'a');
    await beginShown(page.state, page.view);
    await edit(page);
    expect(await made()).toEqual(['192.168.1.1 edited']);
    expect(await suggestedChanges.get()).toEqual([]);
    await read(at('192.168.1.1', 'b'));
    expect(await made()).toEqual([]);
    expect(await suggestedChanges.get()).toHaveLength(1);
  });

  it('are one though a background was stopped before it had taken the note away', async () => {
    const page = at('192.168.1.1', 'a');
    await beginShown(page.state, page.view);
    const noted = await suggestedChanges.get();
    await edit(page);
    await suggestedChanges.set(noted);
    await edit(page);
    expect(await made()).toEqual(['192.168.1.1 edited']);
    expect(await suggestedChanges.get()).toEqual([]);
  });

  it('on two routers are followed each for itself', async () => {
    const [first, second] = [at('192.168.1.1', 'a'), at('192.168.0.1', 'b')];
    for (const page of [first, second]) await beginShown(page.state, page.view);
    for (const page of [first, second]) await edit(page);
    await save(second);
    await read(at('192.168.0.1', 'c', '6'));
    expect(await made()).toEqual(['192.168.0.1 saved', '192.168.1.1 edited']);
  });

  it('are followed when the router answers under another of its names', async () => {
    const page = at('192.168.1.1', 'a');
    await beginShown(page.state, page.view);
    await edit(page);
    await save(page);
    await read(at('routerlogin.net', 'b', '6'));
    expect(await made()).toEqual(['192.168.1.1 saved']);
  });

  it('are not ticked off by a repeater of the same make', async () => {
    const page = at('192.168.1.1', 'a');
    await beginShown(page.state, page.view);
    await edit(page);
    await save(page);
    await read(at('192.168.1.250', 'b', '6', { box: 'repeater' }));
    await read(at('mywifiext.net', 'c', '6'));
    expect(await made()).toEqual(['192.168.1.1 save-pressed']);
  });

  it('do not keep hints away when nothing can be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    const page = at('192.168.1.1', 'a');
    expect(await beginShown(page.state, page.view)).toMatchObject([{ state: 'suggested' }]);
    vi.restoreAllMocks();
  });

  describe('when the clock is set back by an hour', () => {
    const HOUR_MS = 3_600_000;
    beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 29, 3) }));
    afterEach(() => void vi.useRealTimers());
    const setBack = () => vi.setSystemTime(Date.now() - HOUR_MS);

    it('the camera that is back helps what was saved before', async () => {
      const page = at('192.168.1.1', 'a');
      await beginShown(page.state, page.view);
      await edit(page);
      await save(page);
      await read(at('192.168.1.1', 'b', '6'));
      setBack();
      await followCamera(true, Date.now());
      expect(await made()).toEqual(['192.168.1.1 camera-back']);
    });
  });

  it('saved after the person had spoken are not what helped', async () => {
    const page = at('192.168.1.1', 'a');
    await beginShown(page.state, page.view);
    await edit(page);
    await save(page);
    const spoken = Date.now() - 1;
    await read(at('192.168.1.1', 'b', '6'));
    await followCamera(true, spoken);
    expect(await made()).toEqual(['192.168.1.1 saved']);
  });
});
