import { source as axe } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../entrypoints/gallery/states.ts';
import { localeCodes } from '../../tooling/locales/texts-of.ts';
import { bundle } from '../../tooling/pages/bundle.ts';
import { openBrowser, settle, words } from './hints-support.ts';

interface Finding {
  id: string;
  nodes: { html: string }[];
}

interface Findings {
  violations: Finding[];
  passes: Finding[];
}

const WHOLE = process.env.REDLIGHT_LONG === '1';
/** A frame as it is, one as narrow as a side panel leaves it, and one drawn at twice its size. */
const SIZES = ['', '&width=300&height=480', '&width=320&height=230'];
/** Theme, language, size: English as it is and a sample; `npm run test:long -- --only screens` takes all. */
const LOOKS: [string, string, string][] = WHOLE
  ? ['light', 'dark'].flatMap((scheme) =>
      localeCodes().flatMap((code) => SIZES.map((size): [string, string, string] => [scheme, code, size])),
    )
  : [
      ['light', 'en', ''],
      ['dark', 'en', ''],
      ['dark', 'fr', SIZES[1]!],
      ['light', 'de', SIZES[2]!],
    ];

describe('the gallery of hints', () => {
  let browser: Browser;
  let page: Page;
  let code: string;

  beforeAll(async () => {
    [code, browser] = await Promise.all([bundle('entrypoints/gallery/draw.ts', 'Gallery'), openBrowser('chrome')]);
    page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 900 });
  });
  afterAll(() => browser?.close());

  async function draw(query: string, language = 'en'): Promise<void> {
    await page.goto('about:blank');
    await page.setContent('<!doctype html><html lang="en"><title>Gallery</title><main id="app"></main></html>');
    const given = `${JSON.stringify(words(language))}, new URLSearchParams(${JSON.stringify(query)})`;
    await page.evaluate(`${code}; Gallery.drawGallery(document.getElementById('app'), ${given})`);
    for (const frame of page.frames().slice(1)) {
      await frame.waitForSelector('redlight-hints');
      await settle(frame);
    }
  }

  /** Unfolds the summary that is folded beside an open card, by hand: it then lies above that card. */
  async function raiseSummary(): Promise<void> {
    const titled = await page.$('iframe[title^="summary folded"]');
    const frame = await titled?.contentFrame();
    await frame!.click('redlight-hints >>> .toggle');
    await settle(frame!);
    expect(await frame!.$eval('redlight-hints >>> .summary', ({ className }) => className)).toContain('raised');
  }

  it.each(LOOKS)('passes axe in every state, %s, %s, %s', async (scheme, language, size) => {
    await draw(`scheme=${scheme}${size}`, language);
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(STATES.length);
    // In a narrow frame the card is all there is.
    if (size === '') await raiseSummary();
    const found: string[] = [];
    for (const frame of frames) {
      await frame.evaluate(axe);
      const { violations, passes } = (await frame.evaluate(async () => {
        const { axe: run } = globalThis as unknown as { axe: { run(node: Element | null): Promise<Findings> } };
        return run.run(document.querySelector('redlight-hints'));
      })) as Findings;
      // It looked inside the root.
      expect(passes.map(({ id }) => id)).toContain('button-name');
      const title = await (await frame.frameElement())?.evaluate((element) => (element as HTMLIFrameElement).title);
      found.push(...violations.map(({ id, nodes }) => `${title}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`));
    }
    expect(found).toEqual([]);
  });

  it('gives fingers 44 px, on a telephone', async () => {
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    await draw('scheme=light&width=360&height=640');
    const frames = page.frames().slice(1);
    const small: string[] = [];
    for (const frame of frames) {
      small.push(
        ...(await frame.evaluate(() =>
          [
            ...(document.querySelector('redlight-hints')?.shadowRoot?.querySelectorAll('.card:not(.tight) button') ??
              []),
          ]
            .filter((button) => button.checkVisibility())
            .filter((button) => {
              const { width, height } = button.getBoundingClientRect();
              return width < 44 || height < 44;
            })
            .map((button) => button.outerHTML),
        )),
      );
    }
    expect(small).toEqual([]);
    // That is what is seen there: hardly any card is short of room.
    const tight = await Promise.all(
      frames.map((frame) => frame.$$eval('redlight-hints >>> .card.tight', (all) => all.length)),
    );
    expect(tight.filter(Boolean).length).toBeLessThan(frames.length / 4);
    await page.setViewport({ width: 1400, height: 900 });
  });

  // axe cannot tell colours in the top layer; all our backgrounds are opaque, so that this is enough.
  it.each(['light', 'dark'])('has texts that stand out 4.5 to 1, %s', async (scheme) => {
    await draw(`scheme=${scheme}`);
    const ratios: { ratio: number; text: string }[] = [];
    for (const frame of page.frames().slice(1)) ratios.push(...(await frame.evaluate(contrasts)));
    expect(ratios.length).toBeGreaterThan(100);
    expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });

  it('fits every card into its frame, however small', async () => {
    for (const size of ['width=640&height=460', 'width=320&height=480', 'width=200&height=150']) {
      await draw(`scheme=light&${size}`);
      for (const frame of page.frames().slice(1)) {
        const outside = await frame.evaluate(() =>
          [...(document.querySelector('redlight-hints')?.shadowRoot?.querySelectorAll('.card') ?? [])]
            .filter((card) => card.checkVisibility())
            .map((card) => card.getBoundingClientRect())
            .filter(
              ({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight,
            ),
        );
        expect(outside).toEqual([]);
      }
    }
  });

  it('is told by shape alone in forced colours, and is not printed', async () => {
    await draw('scheme=light&only=rings');
    const [frame] = page.frames().slice(1);
    if (!frame) throw new Error('no frame');
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const shapes = await frame.evaluate(() => {
      const root = document.querySelector('redlight-hints')?.shadowRoot;
      return [...(root?.querySelectorAll('.around') ?? [])].map((around) => {
        const line = getComputedStyle(around.querySelector('.ring') as Element, '::before').borderTopStyle;
        const icon = getComputedStyle(around.querySelector('.icon') as Element).visibility;
        return `${line} ${icon} ${around.querySelector('path')?.getAttribute('d')?.slice(0, 4)}`;
      });
    });
    // A sign of its own for each: blocker, likely, would help, fine, the way. None is empty.
    expect(new Set(shapes).size).toBe(5);
    expect(shapes.filter((shape) => !shape.includes('visible'))).toEqual([]);
    await cdp.send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(
      await frame.evaluate(() => getComputedStyle(document.querySelector('redlight-hints') as Element).display),
    ).toBe('none');
  });
});

/** WCAG contrast of every text drawn in the layer. Runs in the page. */
function contrasts(): { ratio: number; text: string }[] {
  const root = document.querySelector('redlight-hints')?.shadowRoot;
  const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = (colour: string) =>
    rgb(colour)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return rgb(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  return [...(root?.querySelectorAll('.card *') ?? [])]
    .filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3))
    .filter((each) => each.textContent?.trim() !== '')
    .map((each) => {
      const pair = [light(getComputedStyle(each).color), light(behind(each))].toSorted((a, b) => b - a);
      return { ratio: ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05), text: each.textContent ?? '' };
    });
}
