/** Bundles the hint layer alone and runs it in pages written in the tests, served on loopback. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { parse } from 'yaml';
import { bundle } from '../../tooling/pages/bundle.ts';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';
import { launchFirefox } from '../../tooling/browsers/launch-firefox.ts';
import { HINT_WORDS, type Hint, type HintPayload, type HintWord } from '../../utils/advice/types.ts';

/** The whole layer as one script. */
export function layerCode(): Promise<string> {
  return bundle('components/hints/layer.ts', 'RedlightHints');
}

// The test plugin of WXT sets FIREFOX to "false" when it builds for Chrome; that names no browser.
if (process.env.FIREFOX === 'false') delete process.env.FIREFOX;

export function openBrowser(name: 'chrome' | 'firefox'): Promise<Browser> {
  return name === 'chrome' ? launchChromium(null) : launchFirefox(null);
}

export interface PageText {
  html: string;
  headers?: Record<string, string>;
}

/** Serves `pages` by path on a free port of loopback. */
export async function serve(pages: Record<string, PageText>): Promise<{ origin: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').split('?')[0] ?? '/'];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The layer's words as a locale has them. */
export function words(code = 'en'): Record<HintWord, string> {
  const locale = parse(readFileSync(`locales/${code}.yml`, 'utf8')) as { hint_word: Record<HintWord, string> };
  return Object.fromEntries(HINT_WORDS.map((word) => [word, locale.hint_word[word]])) as Record<HintWord, string>;
}

/** A hint with everything filled in; `over` says what matters to the test. */
export function hint(over: Partial<Hint> & { id: string; selector: string }): Hint {
  return {
    frame: [],
    severity: 'blocker',
    mark: over.severity ?? 'blocker',
    title: 'Take your camera off the block list',
    now: 'Deny listed devices',
    wanted: 'Off',
    why: 'Your camera is on this list, so the router refuses it.',
    saving: 'Wi-Fi may restart for about a minute.',
    called: 'Called “Wireless MAC Filter” here',
    position: 1,
    total: 1,
    target: 'control',
    state: 'suggested',
    ...over,
  };
}

export function payload(hints: Hint[], over: Partial<HintPayload> = {}): HintPayload {
  return { hints, summary: null, current: null, words: words(), ...over };
}

interface Layered {
  layer: { show(given: HintPayload): void; destroy(): void };
  sent: unknown[];
  find(selector: string): Element | null;
  RedlightHints: { createHintLayer(options: unknown): Layered['layer'] };
}

/** Starts the layer in the page's own world, or in a frame of it; an open root lets the test look inside. */
export async function startLayer(
  target: Pick<Page, 'evaluate'>,
  code: string,
  find: (selector: string) => Element | null = (selector) => document.querySelector(selector),
): Promise<void> {
  // Through the debugger, so that a strict policy of the page does not forbid it (nor does it an extension's script).
  await target.evaluate(`${code}; Object.assign(globalThis, { RedlightHints, find: ${String(find)} })`);
  await target.evaluate(() => {
    const page = globalThis as unknown as Layered;
    page.sent = [];
    page.layer = page.RedlightHints.createHintLayer({
      document,
      find: page.find,
      send: (action: unknown) => page.sent.push(action),
      // As the extension's own scripts are cut off after an update: a test says when.
      alive: () => !(globalThis as { cutOff?: boolean }).cutOff,
      openRoot: true,
    });
  });
}

export async function show(target: Pick<Page, 'evaluate'>, given: HintPayload): Promise<void> {
  await target.evaluate((value) => (globalThis as unknown as Layered).layer.show(value), given);
  await settle(target);
}

export async function destroy(target: Pick<Page, 'evaluate'>): Promise<void> {
  await target.evaluate(() => (globalThis as unknown as Layered).layer.destroy());
}

export async function sent(target: Pick<Page, 'evaluate'>): Promise<unknown[]> {
  return target.evaluate(() => (globalThis as unknown as Layered).sent);
}

/** Three frames: observers tell in the first, drawing is the second, cards are placed by the third. */
export async function settle(target: Pick<Page, 'evaluate'>): Promise<void> {
  await target.evaluate(async () => {
    for (let index = 0; index < 4; index += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The box of a part of the layer, or null when it is not drawn. */
export async function part(target: Pick<Page, 'evaluate'>, selector: string): Promise<Rect | null> {
  return target.evaluate((wanted) => {
    const found = document.querySelector('redlight-hints')?.shadowRoot?.querySelector(wanted);
    if (!found?.checkVisibility()) return null;
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

export async function rectOf(target: Pick<Page, 'evaluate'>, selector: string): Promise<Rect> {
  return target.evaluate((wanted) => {
    const found = document.querySelector(wanted);
    if (!found) throw new Error(`no ${wanted}`);
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
}

export interface LayerPage {
  page: Page;
  code: string;
  site: Awaited<ReturnType<typeof serve>>;
  /** Goes to a page and starts the layer in it. */
  open(path: string): Promise<void>;
  /** Presses a part of the layer with the mouse. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** A Chromium with one tab, and these pages to go to. */
export async function openLayerPage(pages: Record<string, PageText>): Promise<LayerPage> {
  const [code, browser, site] = await Promise.all([layerCode(), openBrowser('chrome'), serve(pages)]);
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width: 1000, height: 700 });
  return {
    page,
    code,
    site,
    async open(path) {
      await page.goto(site.origin + path);
      await startLayer(page, code);
    },
    async press(selector) {
      const box = await part(page, selector);
      if (!box) throw new Error(`${selector} is not drawn`);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await settle(page);
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}
