/** Pages of the extension that it opens by itself: found by asking them, as Firefox tells nobody where such a page has gone. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './session.ts';

/**
 * Waits for a tab with this page of the extension, e.g. `options.html`.
 * @throws Error when none came in time, naming what the tabs showed instead
 */
export async function ownPage(browser: Browser, name: string): Promise<Page> {
  let shown: string[] = [];
  const look = async (): Promise<Page | null> => {
    const seen: string[] = [];
    for (const page of await browser.pages()) {
      const at = await page.evaluate(() => location.href).catch((error: unknown) => `no answer: ${String(error)}`);
      if (at.replace(/[?#].*$/, '').endsWith(`/${name}`)) return page;
      seen.push(at);
    }
    shown = seen;
    return null;
  };
  // A browser's first start takes its time on a busy machine.
  return until(`${name} in a tab`, look, 45_000).catch((error: Error) => {
    throw new Error(`${error.message}; the tabs showed ${shown.join(', ') || 'nothing'}`, { cause: error });
  });
}

/**
 * The welcome page opens after each installation: tests that speak of something else put it away.
 * @throws Error when it did not open; the browser is closed then
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  try {
    const welcome = await ownPage(browser, 'welcome.html');
    await welcome.close();
  } catch (error) {
    await browser.close();
    throw error;
  }
}
