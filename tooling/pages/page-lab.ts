/** Reads HTML pages with the real reader in a real Chromium, without the extension around it: the fast inner loop. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Reading } from '../../utils/reading/types.ts';
import { bundle } from './bundle.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import type { PageFacts } from '../../utils/reading/recognise.ts';

export interface LabPage {
  html: string;
  /** Address that the page shall have; nothing is fetched. */
  url: string;
}

interface Described {
  facts: PageFacts;
  /** The same as a frame sends it for a report. */
  told: PageFacts;
  selectors: [ref: number, selector: string][];
}

interface InPage {
  redlightReader: {
    readDocument: (doc: Document, options: object) => Reading;
    describeDocument: (doc: Document, packs?: boolean) => Described;
  };
}

interface WithPacks {
  packs?: boolean;
}

export interface PageLab {
  /** Opens a page with the reader in it, for `readOpen` and `describeOpen`. */
  open(page: LabPage): Promise<void>;
  /** The open page as it stands. Reading changes nothing in it, so it may be read again otherwise. */
  readOpen(options?: WithPacks): Promise<Reading>;
  describeOpen(options?: WithPacks): Promise<Described>;
  read(page: LabPage, options?: WithPacks): Promise<Reading>;
  /** What the describing step says of the page, for judging in Node. */
  describe(page: LabPage, options?: WithPacks): Promise<Described>;
  /** The page read or described last, once more as it stands now. */
  again(): Promise<{ facts: PageFacts; reading: Reading }>;
  /** Puts markup into the page that is open and reads it twice; `named`: how many things each selector of a reading names. */
  readMarkup(html: string): Promise<{ facts: PageFacts; reading: Reading; again: Reading; named: number[] }>;
  /** The page read or described last. */
  tab: Page;
  close(): Promise<void>;
}

/** Opens one browser with the reader bundled as it ships; close it when done. */
export async function openPageLab(): Promise<PageLab> {
  const code = await bundle('tooling/pages/read.ts', 'redlightReader');
  const browser: Browser = await launchChromium(null);
  const tab = await browser.newPage();
  let current: LabPage = { html: '', url: '' };
  // Put into each document as it begins: evaluated afterwards, it would be compiled anew each time.
  await tab.evaluateOnNewDocument(code);
  await tab.setRequestInterception(true);
  tab.on('request', (request: HTTPRequest) => {
    // Only the document itself: no packet leaves the browser.
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    void (isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: current.html })
      : request.abort());
  });
  const open = async (page: LabPage): Promise<void> => {
    // Addresses that differ in their hash alone would stay in the same document. No other page is left by a blank one: it
    // swaps the browser's process, which takes three times as long as the page itself.
    if (page.url.includes('#')) await tab.goto('about:blank');
    current = page;
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
  };
  const readOpen = ({ packs = true }: WithPacks = {}): Promise<Reading> =>
    tab.evaluate(
      (usePacks) => (globalThis as unknown as InPage).redlightReader.readDocument(document, { packs: usePacks }),
      packs,
    );
  const describeOpen = ({ packs = false }: WithPacks = {}): Promise<Described> =>
    tab.evaluate(
      (usePacks) => (globalThis as unknown as InPage).redlightReader.describeDocument(document, usePacks),
      packs,
    );
  return {
    tab,
    open,
    readOpen,
    describeOpen,
    async read(page, options) {
      await open(page);
      return readOpen(options);
    },
    async describe(page, options) {
      await open(page);
      return describeOpen(options);
    },
    again: () =>
      tab.evaluate(() => {
        const { readDocument, describeDocument } = (globalThis as unknown as InPage).redlightReader;
        return { reading: readDocument(document, {}), facts: describeDocument(document).facts };
      }),
    readMarkup: (html) =>
      tab.evaluate((markup) => {
        const { readDocument, describeDocument } = (globalThis as unknown as InPage).redlightReader;
        const fresh = document.implementation.createHTMLDocument('').createElement('div');
        fresh.innerHTML = markup;
        document.body.replaceChildren(document.adoptNode(fresh));
        const reading = readDocument(document, {});
        const again = readDocument(document, {});
        const { facts } = describeDocument(document);
        const paths = [
          ...reading.settings,
          ...reading.links,
          ...reading.extras,
          ...(reading.save ? [reading.save] : []),
        ];
        const named = paths.map(({ selector }) => {
          let roots: ParentNode[] = [document];
          const parts = selector.split(' >>> ');
          let found: Element[] = [];
          for (const part of parts) {
            found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
            roots = found.flatMap((element) => element.shadowRoot ?? []);
          }
          return found.length;
        });
        return { facts, reading, again, named };
      }, html),
    close: () => browser.close(),
  };
}
