/** The welcome page opens by itself after each installation: tests that speak of something else put it away. */
import type { Browser } from 'puppeteer-core';
import { until } from './session.ts';

/** Waits for the welcome page and closes it. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const page = await until('the welcome page', async () =>
    (await browser.pages()).find((each) => each.url().endsWith('/welcome.html')),
  );
  await page.close();
}
