/** The state of tabs that show a router page, in `storage.session`: it survives the background's sleep, not the browser. */
import { emptyTab, type TabState } from '../tab/types.ts';
import { browser } from './api.ts';
import { keyedQueue } from './queue.ts';
import { parseFrameReading, parseReading } from './reading-schema.ts';

const inOrder = keyedQueue<number>();
const keyOf = (tabId: number) => `tab:${tabId}`;

/** Stored by us, but an update may have changed the shape: frames that no longer fit are forgotten and read again. */
function revive(raw: unknown): TabState {
  if (typeof raw !== 'object' || raw === null) return emptyTab();
  const state: TabState = { ...emptyTab(), ...(raw as Partial<TabState>) };
  const frames = Object.entries(state.frames).filter(
    ([, frame]) => parseFrameReading(frame) !== null && parseReading(frame.saved) !== null,
  );
  return { ...state, frames: Object.fromEntries(frames) };
}

async function load(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return revive(stored[keyOf(tabId)]);
}

/** What is known of a tab; an empty state for any other. */
export function getTabState(tabId: number): Promise<TabState> {
  return inOrder(tabId, () => load(tabId));
}

/** Changes a tab's state; changes to one tab happen one after the other. @returns the new state */
export function updateTabState(tabId: number, change: (state: TabState) => TabState): Promise<TabState> {
  return inOrder(tabId, async () => {
    const before = await load(tabId);
    const after = change(before);
    if (after !== before) await browser.storage.session.set({ [keyOf(tabId)]: after });
    return after;
  });
}

/** Forgets a tab. */
export function dropTabState(tabId: number): Promise<void> {
  return inOrder(tabId, () => browser.storage.session.remove(keyOf(tabId)));
}

/** Ids of all tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith('tab:'))
    .map((key) => Number(key.slice(4)));
}
