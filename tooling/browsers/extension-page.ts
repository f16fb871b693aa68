/** What is asked of the extension from inside one of its own pages, in both browsers. */
import type { Page } from 'puppeteer-core';
import type { Dump } from './session.ts';
import type { TabReport } from '../../utils/browser/protocol.ts';

interface NativeApi {
  runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown } | undefined> };
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  action: { getBadgeText(details: object): Promise<string> };
  storage: Record<
    'local' | 'session',
    {
      clear(): Promise<void>;
      set(items: object): Promise<void>;
      get(key: string | null): Promise<Record<string, unknown>>;
    }
  >;
}

// Chromium's `chrome` and Firefox's `browser` answer alike.
declare const chrome: NativeApi;

/**
 * Number of the tab in front.
 * @param url of the page that is meant: another tab that has come before it meanwhile is none. The browser tells no address
 * that the extension may not read; such a page is the one in front when no tab has the wanted address.
 */
export async function tabInFront(inside: Page, url?: string): Promise<number> {
  const id = await inside.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (wanted === undefined || tab?.url === wanted) return tab?.id;
    const isElsewhere = (await chrome.tabs.query({})).some((each) => each.url === wanted);
    return isElsewhere || tab?.url?.startsWith(`${location.origin}/`) ? undefined : tab?.id;
  }, url);
  if (id === undefined) throw new Error('the browser shows no such tab in front');
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

async function ask(inside: Page, type: string, tabId: number): Promise<TabReport> {
  // As text: Firefox's protocol hands deep objects over with their depths missing.
  const said = await inside.evaluate(async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)), {
    id: 0,
    type,
    data: tabId,
    timestamp: 0,
  });
  const answer = JSON.parse(said ?? 'null') as { res: unknown; err?: unknown } | null;
  if (!answer || answer.err) throw new Error(`the background did not answer: ${JSON.stringify(answer?.err)}`);
  return answer.res as TabReport;
}

/** Asks the background what it knows of a tab, as the popup does. */
export function tabReport(inside: Page, tabId: number): Promise<TabReport> {
  return ask(inside, 'tabReport', tabId);
}

/** What the popup sends after the click that allows it to read this tab. */
export function readTab(inside: Page, tabId: number): Promise<TabReport> {
  return ask(inside, 'readTab', tabId);
}

/** What the background sends a frame that must be read again now. */
export async function readAgain(inside: Page, tabId: number): Promise<void> {
  await inside.evaluate(async (tab) => {
    await chrome.tabs.sendMessage(tab, { id: 0, type: 'rescan', timestamp: 0 });
  }, tabId);
}

/** What `storage.local` holds under a key. */
export async function storedLocally(inside: Page, key: string): Promise<unknown> {
  const all = await inside.evaluate((wanted) => chrome.storage.local.get(wanted), key);
  return all[key];
}

/** All that both areas hold. As text on its way: in Firefox what stands there twice would come over once. */
export async function allStored(inside: Page): Promise<Dump> {
  const all = await inside.evaluate(async () =>
    JSON.stringify({ local: await chrome.storage.local.get(null), session: await chrome.storage.session.get(null) }),
  );
  return JSON.parse(all) as Dump;
}

/** Puts something into `storage.local`. */
export async function storeLocally(inside: Page, key: string, value: unknown): Promise<void> {
  await inside.evaluate((items) => chrome.storage.local.set(items), { [key]: value });
}
