/** Talks to the running extension through one of its own pages, as the popup does. */
import type { Browser, Page } from 'puppeteer-core';
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { AnswersFile } from '../pages/answers-file.ts';

const POPUP = 'popup.html';

// What runs inside the extension's page sees the native API.
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ res?: unknown; err?: unknown }> };
  storage: {
    local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> };
    session: { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> };
  };
  tabs: { query(query: object): Promise<{ id?: number; active: boolean }[]> };
};

export class ExtensionControl {
  private readonly browser: Browser;
  private readonly page: Page;
  readonly extensionId: string;

  private constructor(browser: Browser, page: Page, extensionId: string) {
    this.browser = browser;
    this.page = page;
    this.extensionId = extensionId;
  }

  /** Opens an extension page in a tab of its own. */
  static async open(browser: Browser): Promise<ExtensionControl> {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 15_000 });
    const extensionId = new URL(worker.url()).hostname;
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return new ExtensionControl(browser, page, extensionId);
  }

  /** Puts the case into storage as if the user had answered, and switches the packs off for measurements. */
  async setUp({ answers, packs }: { answers: AnswersFile; packs: boolean }): Promise<void> {
    const stored = {
      case: {
        version: 1,
        answers: answers.answers,
        tried: answers.tried,
        history: [],
        waiting: null,
        startedAt: Date.now(),
      },
      devices: answers.devices,
      ...(packs ? {} : { packs: 'off' }),
    };
    await this.page.evaluate((items) => chrome.storage.local.set(items), stored);
  }

  /** Forgets what was seen of routers on other pages. */
  async forgetRouters(): Promise<void> {
    await this.page.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.session.get(null));
      await chrome.storage.session.remove(keys.filter((key) => key.startsWith('router:')));
    });
  }

  private async send(type: string, data: unknown): Promise<unknown> {
    const answer = await this.page.evaluate((message) => chrome.runtime.sendMessage(message), {
      id: 0,
      type,
      data,
      timestamp: Date.now(),
    } as Record<string, unknown>);
    if (!answer || answer.err)
      throw new Error(`the extension did not answer "${type}": ${JSON.stringify(answer?.err)}`);
    return answer.res;
  }

  /** What the background knows of a tab. */
  async report(tabId: number): Promise<TabReport> {
    return (await this.send('tabReport', tabId)) as TabReport;
  }

  /** Has a tab read now, as opening the popup over it does. */
  async readNow(tabId: number): Promise<TabReport> {
    return (await this.send('readTab', tabId)) as TabReport;
  }

  /** The browser's id of a page that is in front of its window. */
  async tabIdOf(tab: Page): Promise<number> {
    await tab.bringToFront();
    const tabs = await this.page.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    const id = tabs[0]?.id;
    if (id === undefined) throw new Error('the browser shows no tab in front');
    return id;
  }

  /** Presses the real toolbar button over this page: the user's gesture that grants `activeTab`. */
  async pressToolbarButton(tab: Page): Promise<void> {
    const extensions = await this.browser.extensions();
    const extension = extensions.get(this.extensionId);
    if (!extension) throw new Error('the extension is not installed');
    const before = new Set(this.browser.targets());
    await tab.triggerExtensionAction(extension);
    // What counts is the gesture, which grants access to the page; the popup itself is closed again.
    const popup = await this.browser
      .waitForTarget((target) => target.url().includes(POPUP) && !before.has(target), { timeout: 5000 })
      .catch(() => null);
    const page = await popup?.asPage().catch(() => null);
    await page?.close().catch(() => undefined);
  }
}
