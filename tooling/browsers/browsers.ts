/** Runs the same journey in both browsers, each with a fresh lab and a profile that is thrown away. */
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { startLab, type Lab } from '../lab/server.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

const STARTS = { chromium: startChromium, firefox: startFirefox };

/**
 * A browser with the extension, its welcome page put away. One start in a great many stays without that page on a busy
 * machine: it is said aloud and tried once more, as any other step of a test is.
 */
function startedWith(start: (lab: Lab) => Promise<Session>, lab: Lab): Promise<Session> {
  return start(lab).catch((error: unknown) => {
    console.warn('a browser had to be started twice:', error);
    return start(lab);
  });
}

/**
 * Declares the journey once a browser. Between its tests routers and extension forget everything, and tabs are closed.
 * @param journey declares tests; calls the function it is given inside them to get the session
 */
export function inBothBrowsers(title: string, journey: (session: () => Session) => void): void {
  for (const [name, start] of Object.entries(STARTS)) {
    describe(`${title} (${name})`, () => {
      let session: Session;
      let own: Set<Page>;
      beforeAll(async () => {
        session = await startedWith(start, await startLab());
        own = new Set(await session.browser.pages());
      });
      beforeEach(async () => {
        for (const page of await session.browser.pages())
          if (!own.has(page) && page !== session.inside()) await page.close();
        session.lab.reset();
        await session.forget();
      });
      afterAll(async () => {
        await session?.close();
        await session?.lab.close();
      });
      journey(() => session);
    });
  }
}
