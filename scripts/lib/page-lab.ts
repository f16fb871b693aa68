/** Reads HTML pages with the real reader in a real Chromium, without the extension around it: the fast inner loop. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Reading } from '../../utils/router/types.ts';
import { bundle } from './bundle.ts';
import { launchChromium } from './chromium.ts';

export interface LabPage {
  html: string;
  /** Address that the page shall have; nothing is fetched. */
  url: string;
}

export interface PageLab {
  /** @param probe selectors whose relation to what was found is asked for, in the page */
  read(page: LabPage, options?: { packs?: boolean }): Promise<Reading>;
  /** Runs a function in the page read last. */
  tab: Page;
  close(): Promise<void>;
}

/** Opens one browser with the reader bundled as it ships; close it when done. */
export async function openPageLab(): Promise<PageLab> {
  const code = await bundle('utils/router/read.ts', 'redlightReader');
  const browser: Browser = await launchChromium(null);
  const tab = await browser.newPage();
  let current: LabPage = { html: '', url: '' };
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    // Only the document itself: no packet leaves the browser.
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    void (isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: current.html })
      : request.abort());
  });
  return {
    tab,
    async read(page, { packs = true } = {}) {
      // Addresses that differ in their hash alone would stay in the same document.
      await tab.goto('about:blank');
      current = page;
      await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(code);
      return (await tab.evaluate(
        (usePacks) =>
          (
            globalThis as unknown as { redlightReader: { readDocument: (doc: Document, options: object) => unknown } }
          ).redlightReader.readDocument(document, { packs: usePacks }),
        packs,
      )) as Reading;
    },
    close: () => browser.close(),
  };
}
