/** The state of tabs that show a router page, in `storage.session`: it survives the background's sleep, not the browser. */
import * as v from 'valibot';
import { emptyTab, type FrameState, type TabState } from '../tab/types.ts';
import { browser } from './api.ts';
import { keyedQueue } from './queue.ts';
import { parseFrameReading, parseReading } from './reading-schema.ts';
import { put, take } from './storage.ts';

const inOrder = keyedQueue<number>();
const keyOf = (tabId: number) => `tab:${tabId}`;

/** What session storage had no room for, as long as the background lives; the page is read again after that. */
const overflow = new Map<number, TabState>();

const text = v.pipe(v.string(), v.maxLength(5000));
const frames = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^\d{1,20}$/)), v.unknown()),
  // An update may have changed the shape: frames that no longer fit are forgotten and read again.
  v.transform((all) => Object.fromEntries(Object.entries(all).flatMap(([id, raw]) => frameOf(id, raw)))),
);
const schema: v.GenericSchema<unknown, TabState> = v.fallback(
  v.object({
    frames: v.fallback(frames, {}),
    current: v.fallback(v.nullable(text), null),
    dismissed: v.fallback(v.array(text), []),
    quiet: v.fallback(v.boolean(), false),
    asked: v.fallback(v.boolean(), false),
    following: v.fallback(v.nullable(v.array(text)), null),
    led: v.fallback(v.nullable(text), null),
    host: v.fallback(v.nullable(text), null),
  }),
  emptyTab(),
);

function frameOf(id: string, raw: unknown): [string, FrameState][] {
  const frame = parseFrameReading(raw);
  const { firstReadAt, saved: rawSaved } = raw as Partial<FrameState>;
  const saved = parseReading(rawSaved);
  return frame && saved && typeof firstReadAt === 'number' ? [[id, { ...frame, saved, firstReadAt }]] : [];
}

/** What is stored of a tab; what does not fit is left out. */
export const parseTab = (raw: unknown): TabState => v.parse(schema, raw);

async function load(tabId: number): Promise<TabState> {
  return overflow.get(tabId) ?? parseTab(await take('session', keyOf(tabId)));
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
    if (after === before) return after;
    if (await put('session', keyOf(tabId), after)) overflow.delete(tabId);
    else overflow.set(tabId, after);
    return after;
  });
}

/** Forgets a tab. */
export function dropTabState(tabId: number): Promise<void> {
  return inOrder(tabId, async () => {
    overflow.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
  });
}

/** Ids of all tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null).catch(() => ({}));
  const stored = Object.keys(all)
    .filter((key) => key.startsWith('tab:'))
    .map((key) => Number(key.slice(4)));
  return [...new Set([...stored, ...overflow.keys()])];
}
