/**
 * The sign on the toolbar button that the time waited for is over: the popup is long closed by then, and the background
 * asleep. It goes as soon as the person looks.
 */
import type { StoredCase } from '../diagnosis/case.ts';
import { browser } from './api.ts';
import { t } from './i18n.ts';
import { languageReady } from './language.ts';
import { storedCase } from './store.ts';

const NAME = 'waiting';
const QUIET = '#2f5d8a';

/** Sets the clock for what is being waited for, or stops it. An alarm outlives the background's sleep. */
export async function armWaiting({ waiting }: StoredCase): Promise<void> {
  await browser.alarms.clear(NAME);
  if (waiting && waiting.until > Date.now()) browser.alarms.create(NAME, { when: waiting.until });
  else if (!waiting) await clearWaitingBadge();
}

/** After a start of the browser, which may have forgotten its alarms; a time that is over meanwhile is shown. */
export async function resumeWaiting(): Promise<void> {
  const stored = await storedCase.get();
  if (stored.waiting && stored.waiting.until <= Date.now()) await showOver();
  else await armWaiting(stored);
}

/** @param name of the alarm that rang */
export async function waitingOver(name: string): Promise<void> {
  if (name === NAME && (await storedCase.get()).waiting) await showOver();
}

async function showOver(): Promise<void> {
  await languageReady();
  await browser.action.setBadgeText({ text: t({ id: 'ui.waiting.badge' }) });
  await browser.action.setBadgeBackgroundColor({ color: QUIET });
  await browser.action.setTitle({ title: t({ id: 'ui.waiting.badge_title' }) });
}

/** The person is looking: no sign is needed any more. */
export async function clearWaitingBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: t({ id: 'app.name' }) });
}
