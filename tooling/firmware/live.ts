/** The user's own router, in a browser window of its own: they sign in, and say when the page is there. */
import { createInterface } from 'node:readline/promises';
import type { PageFacts } from '../../utils/reading/recognise.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { bundle } from '../pages/bundle.ts';

interface InPage {
  redlightReader: {
    describeDocument: (
      doc: Document,
      packs: boolean,
    ) => { facts: PageFacts; selectors: [ref: number, selector: string][] };
  };
}

/** Describes every frame of the page that is in front when the user presses Enter. */
export async function describeLive(url: string): Promise<{ facts: PageFacts; selectorOf: (ref: number) => string }[]> {
  const code = await bundle('tooling/pages/read.ts', 'redlightReader');
  const browser = await launchChromium(null, { headless: !process.stdin.isTTY });
  try {
    const tab = await browser.newPage();
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    if (process.stdin.isTTY) {
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      await terminal.question('Sign in, open the Wi-Fi page, then press Enter here. ');
      terminal.close();
    }
    const seen = [];
    for (const frame of tab.frames()) {
      await frame.evaluate(code);
      const { facts, selectors } = await frame.evaluate(() =>
        (globalThis as unknown as InPage).redlightReader.describeDocument(document, true),
      );
      const known = new Map(selectors);
      seen.push({
        facts: { ...facts, inner: frame !== tab.mainFrame() },
        selectorOf: (ref: number) => known.get(ref) ?? `#${ref}`,
      });
    }
    return seen;
  } finally {
    await browser.close();
  }
}
