import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/browser/api.ts';
import {
  caseChanged,
  documentGone,
  eraseEverything,
  hintAction,
  permissionsGone,
  readingArrived,
  readTab,
  refreshAllTabs,
  showHint,
  tabClosed,
  tabReport,
  TIDY,
  tidyUp,
  toHints,
  warmUp,
} from '../utils/browser/controller.ts';
import { reconcileGrants, tabsShowing } from '../utils/browser/grants.ts';
import { parsePageFacts } from '../utils/browser/facts-schema.ts';
import { parseHintAction } from '../utils/browser/hint-action-schema.ts';
import { injectReader } from '../utils/browser/inject.ts';
import { onMessage } from '../utils/browser/messages.ts';
import { misreadPage, saySo } from '../utils/browser/misread.ts';
import { givePageBack, picked, pickOn, startPicking } from '../utils/browser/picking.ts';
import { words } from '../utils/browser/language.ts';
import { preferences } from '../utils/browser/preferences.ts';
import { openWelcome } from '../utils/browser/view-kind.ts';
import { isOwnPage } from '../utils/browser/own-page.ts';
import { parseFrameReading } from '../utils/browser/reading-schema.ts';
import { sayMine, standing } from '../utils/browser/standing.ts';
import { armWaiting, resumeWaiting, waitingOver } from '../utils/browser/waiting-badge.ts';
import { recognise } from '../utils/reading/recognise.ts';
import { WEIGHTS } from '../utils/reading/weights.ts';
import { dismissedRouters, ownDevices, storedCase, pastedSurvey } from '../utils/browser/store.ts';

export default defineBackground(() => {
  // Listeners at top level: the background is started by the very event it must hear.
  onMessage('wake', () => void warmUp());
  onMessage('looksLikeRouter', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await injectReader(sender.tab.id);
  });
  onMessage('judge', async ({ data }) => {
    const facts = parsePageFacts(data);
    return facts && recognise(facts, WEIGHTS, await standing(facts.page.url));
  });
  onMessage('reading', async ({ data, sender }) => {
    const message = parseFrameReading(data);
    if (!message || sender.tab?.id === undefined || sender.frameId === undefined) return;
    await readingArrived(sender.tab.id, sender.frameId, message);
  });
  onMessage('gone', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined && typeof data?.doc === 'string') await documentGone(sender.tab.id, data.doc);
  });
  onMessage('hintAction', async ({ data, sender }) => {
    const action = parseHintAction(data);
    if (action && sender.tab?.id !== undefined) await hintAction(sender.tab.id, sender.frameId ?? 0, action);
  });
  // These come from our own pages only: a router page's process has no business asking about other tabs.
  onMessage('tabReport', ({ data, sender }) => fromOwnPage(sender, () => tabReport(data)));
  onMessage('readTab', ({ data, sender }) => fromOwnPage(sender, () => readTab(data)));
  onMessage('mine', ({ data, sender }) => fromOwnPage(sender, () => sayMine(data)));
  onMessage('misread', ({ data, sender }) => fromOwnPage(sender, () => misreadPage(data)));
  onMessage('said', ({ data, sender }) => fromOwnPage(sender, () => saySo(data.tabId, data.said)));
  onMessage('pick', ({ data: { tabId, view }, sender }) =>
    fromOwnPage(sender, () =>
      view === null ? givePageBack(tabId).then(() => true) : startPicking(tabId, view, sender.tab?.id ?? null),
    ),
  );
  onMessage('pickOn', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await pickOn(sender.tab.id, sender.frameId ?? 0, data === true);
  });
  onMessage('picked', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined) await picked(sender.tab.id, data);
  });
  onMessage('eraseAll', ({ sender }) => fromOwnPage(sender, eraseEverything));
  onMessage('showHint', ({ data, sender }) => fromOwnPage(sender, () => showHint(data.tabId, data.id)));

  // Phones have no shortcuts.
  browser.commands?.onCommand.addListener((_, tab) => {
    if (tab?.id !== undefined) void toHints(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => void tabClosed(tabId));
  browser.permissions.onAdded.addListener((added) => {
    // The popup may have closed while the browser asked: what it would have done next is done here.
    void reconcileGrants()
      .then(() => tabsShowing(added.origins ?? []))
      .then((tabs) => Promise.all(tabs.map(injectReader)));
  });
  browser.permissions.onRemoved.addListener(() => void reconcileGrants().then(permissionsGone));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcileGrants();
    // Once, never after an update: what is new is told in the change log to whoever wants to know.
    if (reason === 'install') openWelcome();
  });
  browser.runtime.onStartup.addListener(() => {
    void reconcileGrants();
    void resumeWaiting();
  });
  browser.alarms.onAlarm.addListener(({ name }) => void (name === TIDY ? tidyUp() : waitingOver(name)));

  void tidyUp();
  storedCase.watch((stored) => {
    void caseChanged(stored);
    void armWaiting(stored);
  });
  for (const item of [ownDevices, dismissedRouters, pastedSurvey, preferences, words])
    item.watch(() => void refreshAllTabs());
});

function fromOwnPage<T>(sender: { url?: string }, answer: () => Promise<T>): Promise<T> {
  if (!isOwnPage(sender, browser.runtime.getURL(''))) return Promise.reject(new Error('not an extension page'));
  return answer();
}
