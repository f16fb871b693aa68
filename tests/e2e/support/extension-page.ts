/** What is asked of the extension from inside one of its own pages, in both browsers. */
import type { Page } from 'puppeteer-core';

interface NativeApi {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(details: object): Promise<string> };
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}

// Chromium's `chrome` and Firefox's `browser` answer alike.
declare const chrome: NativeApi;

/** Number of the tab in front. */
export async function tabInFront(inside: Page): Promise<number> {
  const id = await inside.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tabs[0]?.id;
  });
  if (id === undefined) throw new Error('the browser shows no tab in front');
  return id;
}

export function badgeText(inside: Page, tabId: number): Promise<string> {
  return inside.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

export async function clearStorage(inside: Page): Promise<void> {
  await inside.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
}
