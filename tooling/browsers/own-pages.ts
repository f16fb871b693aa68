/** Pages of the extension that it opens by itself: found by asking them, as Firefox tells nobody where such a page has gone. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './session.ts';

/** Waits for a tab with this page of the extension, e.g. `options.html`. */
export function ownPage(browser: Browser, name: string): Promise<Page> {
  const shows = (page: Page): Promise<boolean> =>
    page.evaluate((wanted) => location.pathname === wanted, `/${name}`).catch(() => false);
  return until(
    `${name} in a tab`,
    async () => {
      for (const page of await browser.pages()) if (await shows(page)) return page;
      return null;
    },
    // A browser's first start takes its time on a busy machine.
    60_000,
  );
}

/** The welcome page opens after each installation: tests that speak of something else put it away. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await ownPage(browser, 'welcome.html');
  await welcome.close();
}
