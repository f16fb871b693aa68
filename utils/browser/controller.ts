/** What the background does when something happens. Each function is one event; state lives in storage only. */
import { LATE_LIST_MS } from '../advice/save-flow.ts';
import type { HintAction } from '../advice/types.ts';
import { withFollowed, withoutTopic, withPage } from '../advice/router-memory.ts';
import { topicOfKind } from '../advice/topics.ts';
import { arrived, hasArrived, nextState } from '../tab/hint-actions.ts';
import { followedLink, hintOrder, hintPayloads, nextEntry, ringOf } from '../tab/hint-payloads.ts';
import { withReading, withoutDocument } from '../tab/frames.ts';
import { emptyTab, type TabState } from '../tab/types.ts';
import { hostOf, mayDraw } from '../tab/visible.ts';
import { browser } from './api.ts';
import { showBadge } from './badge.ts';
import { beginShown, followCamera, followHintAction, followReading } from './change-watch.ts';
import type { StoredCase } from '../diagnosis/case.ts';
import { isAllowed } from './grants.ts';
import { t } from './i18n.ts';
import { injectHints, injectReader } from './inject.ts';
import { sendMessage } from './messages.ts';
import { misreadMark, pageOf } from './misread-mark.ts';
import { newestOnly } from './newest.ts';
import { preferences } from './preferences.ts';
import { languageReady } from './language.ts';
import type { FrameReading } from '../reading/types.ts';
import type { TabReport } from './protocol.ts';
import { pendingChanges, suggestedChanges } from './change-store.ts';
import { closeStorage, eraseAll, inTrouble } from './storage.ts';
import { changeLog, dismissedRouters, ownDevices, storedCase, pastedSurvey } from './store.ts';
import { getRouterMemory, updateRouterMemory } from './router-store.ts';
import { storedView } from './view-state.ts';
import { openAsTab, openBeside } from './view-kind.ts';
import { viewTab, type TabView } from './tab-report.ts';
import { dropTabState, getTabState, knownTabs, updateTabState } from './tab-store.ts';

const ignore = () => undefined;

async function view(state: TabState): Promise<TabView> {
  const [stored, devices, pasted, memory] = await Promise.all([
    storedCase.get(),
    ownDevices.get(),
    pastedSurvey.get(),
    getRouterMemory(state.host ?? ''),
  ]);
  return viewTab(state, stored, devices, pasted, memory);
}

/** A frame said what its document shows. */
export async function readingArrived(tabId: number, frameId: number, message: FrameReading): Promise<void> {
  const state = await updateTabState(tabId, (before) => withReading(before, frameId, message, Date.now()));
  const seen = await view(state);
  const { reading, topics } = seen;
  const { filling, saved } = await followReading(state, seen, message);
  if (reading) {
    // What was mended here is mended, whatever other pages of the router said of it before.
    const mended = saved.flatMap((kind) => topicOfKind(kind) ?? []);
    await updateRouterMemory(hostOf(reading.url), (memory) =>
      withPage(mended.reduce(withoutTopic, memory), reading, topics),
    );
  }
  await openArrived(tabId, state, seen);
  if (filling) {
    setTimeout(() => void sendMessage('rescan', undefined, { tabId, frameId }).catch(ignore), LATE_LIST_MS + 200);
  }
  await refreshTab(tabId);
}

/** Opens the first hint of a page that the person was led to. */
async function openArrived(tabId: number, state: TabState, seen?: TabView): Promise<void> {
  const order = hintOrder({ state, ...(seen ?? (await view(state))) });
  if (hasArrived(state, order)) await updateTabState(tabId, (before) => arrived(before, order));
}

/** A document went away: what it said no longer holds. */
export async function documentGone(tabId: number, doc: string): Promise<void> {
  const before = await getTabState(tabId);
  const after = await updateTabState(tabId, (state) => withoutDocument(state, doc));
  if (after.frames !== before.frames) await refreshTab(tabId);
}

/** Frames report side by side, and an older state must not have the last word. */
const refreshes = newestOnly<number>();

/** Brings badge and hints of a tab up to date with what is known now; gives way to a refresh that began later. */
export async function refreshTab(tabId: number): Promise<void> {
  const isNewest = refreshes.begin(tabId);
  const state = await getTabState(tabId);
  const [seen, hidden, { hints }] = await Promise.all([
    view(state),
    dismissedRouters.get(),
    preferences.get(),
    languageReady(),
  ]);
  if (!isNewest()) return;
  await showBadge(tabId, seen.solved ? [] : seen.suggestions);
  const draw = mayDraw(state, seen.reading, hidden, hints);
  const payloads = draw ? hintPayloads({ state, ...seen, changes: await beginShown(state, seen), t }) : new Map();
  if (!isNewest()) return;
  await Promise.all(
    Object.keys(state.frames).map(async (key) => {
      const frameId = Number(key);
      const payload = payloads.get(frameId) ?? null;
      if (payload && !(await injectHints(tabId, frameId))) return;
      // A frame that never had hints has nobody listening; that is no error.
      await sendMessage('hints', payload, { tabId, frameId }).catch(ignore);
    }),
  );
}

/** Everything the background knows may have changed the advice: bring all tabs up to date. */
export async function refreshAllTabs(): Promise<void> {
  for (const tabId of await knownTabs()) await refreshTab(tabId);
}

/** The user told more: advice may change, and an outcome also speaks of what was saved on the router. */
export async function caseChanged(stored: StoredCase): Promise<void> {
  const last = stored.history.at(-1);
  if (last && (last.outcome === 'fixed' || last.outcome === 'not-fixed')) {
    await followCamera(last.outcome === 'fixed', last.at);
  }
  await refreshAllTabs();
}

/** When a tab was last given a reader because somebody asked (ms of this process, which no clock sets back). */
const injectedAt = new Map<number, number>();
const INJECT_AGAIN_MS = 3000;

function justInjected(tabId: number): boolean {
  return performance.now() - (injectedAt.get(tabId) ?? -INJECT_AGAIN_MS) < INJECT_AGAIN_MS;
}

/** The popup asks what is known of a tab. */
export async function tabReport(tabId: number): Promise<TabReport> {
  const [known, tab, trouble] = await Promise.all([
    getTabState(tabId),
    browser.tabs.get(tabId).catch(() => null),
    inTrouble(),
  ]);
  // A tab that the browser put away shows nothing any more; its page will be read when it comes back.
  const state = tab?.discarded ? emptyTab() : known;
  const seen = await view(state);
  const { reading, suggestions, verdict, solved } = seen;
  const url = reading?.url ?? tab?.url ?? null;
  const allowed = url !== null && (await isAllowed(url));
  // A tab that was open before installation has no reader yet.
  if (!reading && allowed && !justInjected(tabId) && (await injectReader(tabId)))
    injectedAt.set(tabId, performance.now());
  return {
    url,
    status: reading ? 'read' : state.asked || justInjected(tabId) ? 'reading' : 'none',
    allowed,
    reading,
    suggestions,
    verdict,
    next: nextEntry({ state, ...seen }),
    solved,
    trouble,
  };
}

/** The user asks for a tab to be read, by opening the popup over it. */
export async function readTab(tabId: number): Promise<TabReport> {
  // Before the reader runs: what it says first decides which site the click spoke of.
  await updateTabState(tabId, (state) => ({ ...state, asked: true, host: null, quiet: false }));
  if (!(await injectReader(tabId))) await updateTabState(tabId, (state) => ({ ...state, asked: false }));
  return tabReport(tabId);
}

/** The popup's "Show me": opens a hint in the page, and brings back what was put away. */
export async function showHint(tabId: number, id: string | null): Promise<void> {
  // The layer opens what becomes current; what is current already was perhaps closed by hand.
  await updateTabState(tabId, (before) => ({ ...before, current: null }));
  await refreshTab(tabId);
  const state = await updateTabState(tabId, (before) => ({
    ...before,
    current: id,
    quiet: false,
    asked: true,
    dismissed: before.dismissed.filter((other) => other !== id),
  }));
  const { reading } = await view(state);
  if (reading) {
    const host = hostOf(reading.url);
    const hidden = await dismissedRouters.get();
    if (hidden.includes(host)) await dismissedRouters.set(hidden.filter((other) => other !== host));
  }
  await refreshTab(tabId);
}

/** The person did something with a hint in the page. */
export async function hintAction(tabId: number, frameId: number, action: HintAction): Promise<void> {
  if (action.type === 'open-troubleshooter' || action.type === 'misread') {
    // First of all: browsers let a click in the page open the panel only at once.
    const opening = openBeside(tabId);
    if (action.type === 'misread') await markMisread(tabId, action.id);
    if (!(await opening)) openAsTab(tabId);
    return;
  }
  const state = await getTabState(tabId);
  const seen = await view(state);
  if (action.type === 'edited' || action.type === 'save-pressed') {
    await followHintAction(seen, action, state.frames[frameId]?.doc);
    await refreshTab(tabId);
    return;
  }
  if (action.type === 'followed' && seen.reading) {
    const link = followedLink({ state, ...seen }, action.id);
    if (link) await updateRouterMemory(hostOf(seen.reading.url), (memory) => withFollowed(memory, link));
  }
  if (action.type === 'dismiss-router' && seen.reading) {
    const host = hostOf(seen.reading.url);
    const hidden = await dismissedRouters.get();
    if (!hidden.includes(host)) await dismissedRouters.set([...hidden, host]);
  }
  const order = hintOrder({ state, ...seen });
  const after = await updateTabState(tabId, (before) => nextState(before, order, action, state));
  // A page that draws at once may have been read before this was told.
  if (action.type === 'followed') await openArrived(tabId, after);
  await refreshTab(tabId);
}

/** The page in a tab was said to be misread, at one of its rings or as a whole: every view shows that first. */
async function markMisread(tabId: number, id?: string): Promise<void> {
  const state = await getTabState(tabId);
  const seen = await view(state);
  const ring = id === undefined ? null : ringOf({ state, ...seen }, id);
  await storedView.set({ ...(await storedView.get()), tab: 'router' });
  await misreadMark.set({ tabId, url: pageOf(seen.reading?.url), ring });
}

/** Sends every frame of a tab that has a reader something; those without one are no error. */
async function tellFrames(tabId: number, state: TabState, what: 'leave' | 'rescan'): Promise<void> {
  const frames = Object.keys(state.frames).map(Number);
  await Promise.all(frames.map((frameId) => sendMessage(what, undefined, { tabId, frameId }).catch(ignore)));
}

/** Nothing of a tab is kept, and what is being drawn of it gives way. */
async function forgetTab(tabId: number): Promise<void> {
  refreshes.forget(tabId);
  await dropTabState(tabId);
}

/** The user took a permission back: where we may no longer be, everything of ours goes. */
export async function permissionsGone(): Promise<void> {
  for (const tabId of await knownTabs()) {
    const state = await getTabState(tabId);
    const urls = Object.values(state.frames).map(({ reading }) => reading.url);
    const allowed = await Promise.all(urls.map(isAllowed));
    // A click allows one page until it is left.
    if (state.asked || allowed.every(Boolean)) continue;
    await tellFrames(tabId, state, 'leave');
    await showBadge(tabId, []);
    await forgetTab(tabId);
  }
}

/** "Erase everything": nothing stays stored, and nothing drawn. */
export async function eraseEverything(): Promise<void> {
  for (const tabId of await knownTabs()) {
    const state = await getTabState(tabId);
    await Promise.all(
      Object.keys(state.frames).map((key) => sendMessage('hints', null, { tabId, frameId: Number(key) }).catch(ignore)),
    );
    await showBadge(tabId, []);
    await forgetTab(tabId);
  }
  await eraseAll();
}

/** Name of the alarm for it. */
export const TIDY = 'tidy';
const TIDY_MINUTES = 12 * 60;

/** At each start of the background, and twice a day: what has had its time goes by itself. */
export async function tidyUp(): Promise<void> {
  await closeStorage();
  if (!(await browser.alarms.get(TIDY))) browser.alarms.create(TIDY, { periodInMinutes: TIDY_MINUTES });
  for (const item of [pendingChanges, suggestedChanges, changeLog, pastedSurvey]) await item.prune();
}

/** A tab began to load something else, or was closed. */
export async function tabClosed(tabId: number): Promise<void> {
  injectedAt.delete(tabId);
  await forgetTab(tabId);
}
