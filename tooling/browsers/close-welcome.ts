/** The welcome page opens by itself after each installation: tests that speak of something else put it away. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './session.ts';

/** Asked of the page itself: Firefox tells nobody where an extension's page has gone. */
const isWelcome = (page: Page): Promise<boolean> =>
  page.evaluate(() => location.pathname === '/welcome.html').catch(() => false);

/** Waits for the welcome page and closes it. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('the welcome page', async () => {
    for (const page of await browser.pages()) if (await isWelcome(page)) return page;
    return null;
  });
  await welcome.close();
}
