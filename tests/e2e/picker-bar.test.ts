/** What is seen while something is shown on a page: the bar and its outline, in each language, theme and size. */
import { source as axe } from 'axe-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../tooling/browsers/session.ts';
import { localeCodes, textsOf } from '../../tooling/locales/texts-of.ts';
import { bundle } from '../../tooling/pages/bundle.ts';
import { openBrowser } from './hints-support.ts';

const WHOLE = process.env.REDLIGHT_LONG === '1';
const SIZES: [number, number][] = [
  [900, 600],
  [300, 480],
  [450, 300],
];
const ALL = localeCodes().flatMap((code) =>
  SIZES.flatMap((size) => ['light', 'dark'].map((scheme) => [code, scheme, size] as const)),
);
// English whole, of each other language one.
const LOOKS = ALL.filter(([code], index) => WHOLE || code === 'en' || index % 7 === 0);

const FORM = `<!doctype html><html lang="en"><title>Router</title><main><h1>Wireless</h1>
  <label>Channel <select id="channel"><option>6</select></label></main></html>`;

interface PickerPage {
  RedlightPicker: {
    createPicker(document: Document, tools: unknown, openRoot: boolean): { start(task: unknown): number };
    scan(document: Document): unknown;
    withoutSecrets(text: string): string;
  };
}

/** Starts picking with an open root, so that the test sees in, and points at the first thing. */
async function start(page: Page, code: string, language: string): Promise<Frame> {
  const texts = textsOf(language);
  const words = Object.fromEntries(
    ['title', 'keys', 'cancel', 'unnamed'].map((id) => [id, texts.get(`pick.${id}`) ?? id]),
  );
  await page.setContent(FORM);
  await page.evaluate(`${code}; window.RedlightPicker = RedlightPicker`);
  await page.evaluate(
    (said) => {
      const { RedlightPicker } = globalThis as unknown as PickerPage;
      const picker = RedlightPicker.createPicker(
        document,
        {
          describe: () => RedlightPicker.scan(document),
          withoutSecrets: RedlightPicker.withoutSecrets,
          shadowRootOf: (element: Element) => element.shadowRoot,
          alive: () => true,
          sendMessage: () => Promise.resolve(),
          onMessage: () => undefined,
        },
        true,
      ) as unknown as { start(task: unknown): number; focus(forward: boolean): boolean };
      picker.start({ words: said, bar: true, beside: false });
      picker.focus(true);
    },
    { ...words, language: language.replace('_', '-') },
  );
  return until('the bar', async () => {
    for (const frame of page.frames()) if (await frame.$('.bar .name:not(:empty)')) return frame;
    return null;
  });
}

describe('the bar', () => {
  let browser: Browser;
  let page: Page;
  let code: string;
  beforeAll(async () => {
    [code, browser] = await Promise.all([bundle('tests/e2e/picker-entry.ts', 'RedlightPicker'), openBrowser('chrome')]);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it.each(LOOKS)('is whole and passes axe: %s, %s, %s', async (language, scheme, [width, height]) => {
    await page.goto('about:blank');
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const frame = await start(page, code, language);
    await frame.evaluate(axe);
    const { wrong, passed } = await frame.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run(
            element: Element,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { id: string }[] }>;
        };
      };
      const { violations, passes } = await checker.run(document.body);
      return {
        wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        passed: passes.map(({ id }) => id),
      };
    });
    expect(wrong).toEqual([]);
    expect(passed).toContain('color-contrast');
    const cut = await frame.evaluate(() =>
      [...document.querySelectorAll('.bar, .bar *')].flatMap((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        const out = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        return out || each.scrollWidth > each.clientWidth + 1 ? [each.outerHTML.slice(0, 90)] : [];
      }),
    );
    expect(cut).toEqual([]);
  });
});
