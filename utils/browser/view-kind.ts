/** Where this view is shown, and the tab it speaks of. */
import { browser } from './api.ts';

export type ViewKind = 'popup' | 'panel' | 'tab';

export interface FrontTab {
  id: number;
  windowId: number;
  /** Null where the browser does not tell us. */
  url: string | null;
}

/** The view's kind, from its own address (`?view=tab`, `sidepanel.html`). */
export function viewKindOf(location: { pathname: string; search: string }): ViewKind {
  if (location.pathname.includes('sidepanel')) return 'panel';
  return new URLSearchParams(location.search).get('view') === 'tab' ? 'tab' : 'popup';
}

/** The tab in front of the user, or the one named in a full-tab view's own address (`&tab=12`). */
export async function frontTab(view: ViewKind, search: string): Promise<FrontTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab =
    view === 'tab'
      ? Number.isInteger(named)
        ? await browser.tabs.get(named).catch(() => null)
        : null
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (!tab || tab.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url ?? null };
}

/** What is stored under these changes what a page's reading means: answers, own devices, networks listed. */
const ADVICE_FROM: ReadonlySet<string> = new Set(['case', 'devices', 'survey']);

/** Calls back when another tab comes to the front, a page loads, or a tab's reading or the advice on it changes. */
export function onTabChange(callback: () => void): void {
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener((_id, change) => {
    if (change.status === 'complete' || change.url) callback();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    if (area === 'session' && keys.some((key) => key.startsWith('tab:'))) callback();
    if (area === 'local' && keys.some((key) => ADVICE_FROM.has(key))) callback();
  });
}

/** Opens a page in a new tab. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
}

/** Brings a tab and its window to the front; a tab that is gone is no error. */
export function bringToFront({ id, windowId }: FrontTab): void {
  void browser.tabs.update(id, { active: true }).catch(() => undefined);
  // Firefox for Android has tabs but no windows.
  const { windows } = browser as { windows?: typeof browser.windows };
  if (windowId >= 0) void windows?.update(windowId, { focused: true }).catch(() => undefined);
}

/** Opens this troubleshooter in a tab of its own, still speaking of the given tab. */
export function openAsTab(tabId: number | null): void {
  openTab(browser.runtime.getURL(`popup.html?view=tab${tabId === null ? '' : `&tab=${tabId}`}`));
}

interface PanelApis {
  sidePanel?: { open(options: { windowId: number } | { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a panel beside the page (Chrome's side panel, Firefox's sidebar). */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  return Boolean(sidePanel ?? sidebarAction);
}

/** Opens the panel; must be called in the click itself. The popup has then done its work, a tab stays. */
export function openPanel(windowId: number, closeHere = true): void {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  const opened = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
  void opened?.then(
    () => closeHere && window.close(),
    () => openAsTab(null),
  );
}

/**
 * Opens the panel beside a page, after a click in that page; the background calls it before it waits for anything.
 * @returns false where the browser does not let a page's click do that (Firefox), or has no panel
 */
export async function openBeside(tabId: number): Promise<boolean> {
  const { sidePanel } = browser as unknown as PanelApis;
  if (!sidePanel) return false;
  return sidePanel.open({ tabId }).then(
    () => true,
    () => false,
  );
}

/** The window of this tab; -1 where the browser has none. To be asked before the click that needs it. */
export async function ownWindow(): Promise<number> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  return tab?.windowId ?? -1;
}

/** Opens the settings: the browser knows where. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the welcome page. */
export function openWelcome(): void {
  openTab(browser.runtime.getURL('welcome.html'));
}

/** Goes on in this very tab, with the troubleshooter. */
export function becomeTroubleshooter(): void {
  location.assign(browser.runtime.getURL('popup.html?view=tab'));
}

/** Version of the package. */
export const versionName = (): string => browser.runtime.getManifest().version;

/** Whose toolbar is to be drawn. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
