/** The built popup in a real browser, showing any of the scenes: for photographs and for tests. */
import type { Browser, Page } from 'puppeteer-core';
import { closeWelcome } from '../browsers/own-pages.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { FIREFOX_EXTENSION_ORIGIN, launchFirefox } from '../browsers/launch-firefox.ts';
import type { Scene } from './scene.ts';

export interface Stage {
  page: Page;
  /** Shows a scene, as if the user had just opened the popup. */
  show(scene: Scene): Promise<void>;
  /** Loads the view once more with what is stored now. */
  reopen(scene: Scene): Promise<void>;
  close(): Promise<void>;
}

interface StorageLike {
  clear(): Promise<void>;
  set(values: unknown): Promise<void>;
}

const BLANK = { url: null, status: 'none', allowed: false, reading: null, suggestions: [] };
const DRAWN = '.screen h1, .screen h2, .skeleton';

/** Stands in for the background, so that the view is shown with exactly what the scene says. */
function fakeBackground(report: unknown, misread: unknown): void {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage: unknown } } | undefined
  >;
  const runtime = (browser ?? chrome)?.runtime;
  if (!runtime) return;
  // Chromium's answers by a call, Firefox's by a promise.
  runtime.sendMessage = (message: { type?: string }, answer?: (response: unknown) => void) => {
    const said = report === 'error' ? { err: { name: 'Error', message: 'no answer' } } : { res: report };
    const response = message.type === 'misread' ? { res: misread } : said;
    answer?.(response);
    return Promise.resolve(response);
  };
}

/**
 * Firefox runs nothing before the scripts of an extension's page: the page is written into an empty one of the same origin
 * in which the background is already stood in for.
 */
async function writePage(url: string): Promise<void> {
  const html = await (await fetch(url)).text();
  history.replaceState(null, '', url);
  document.open();
  document.write(html);
  document.close();
}

async function seed(page: Page, stored: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (values) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', StorageLike> } })
      .chrome;
    await Promise.all([storage.local.clear(), storage.session.clear()]);
    await storage.local.set(values);
  }, stored);
}

/** Ends when nothing is on its way any more, or after a second: some scenes show just that. */
async function drawnOrLate(): Promise<void> {
  const end = performance.now() + 1000;
  do {
    await new Promise((done) => {
      setTimeout(done, 60);
    });
  } while (document.querySelector('.skeleton') && performance.now() < end);
}

/** Waits for what is loaded when first shown, then presses what the scene says. */
async function settle(page: Page, scene: Scene): Promise<void> {
  await page.waitForSelector(DRAWN, { timeout: 15_000 });
  const pause = () => page.evaluate(drawnOrLate);
  if (scene.height) {
    await page.evaluate(() => {
      const app = document.querySelector<HTMLElement>('.app.popup');
      if (app) app.style.maxHeight = 'none';
      document.body.style.height = '100vh';
    });
  }
  await pause();
  if (scene.noClipboard) {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
  }
  if (scene.type) {
    await page.evaluate(
      (selector, text) => {
        const field = document.querySelector<HTMLTextAreaElement>(selector)!;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      ...scene.type,
    );
    await pause();
  }
  for (const selector of scene.click ?? []) {
    await page.evaluate((wanted) => {
      for (const element of document.querySelectorAll<HTMLElement>(wanted)) element.click();
    }, selector);
    await pause();
  }
}

const pathOf = ({ page = 'popup', search = '' }: Scene) => `${page}.html${search}`;
const sizeOf = ({ width = 400, height = 580, touch }: Scene) => ({
  width,
  height,
  deviceScaleFactor: 1,
  ...(touch ? { hasTouch: true, isMobile: true } : {}),
});

/** @param folder the unpacked extension */
export async function chromiumStage(folder: string, dark: boolean): Promise<Stage> {
  const browser = await launchChromium(null, { enableExtensions: true });
  const origin = `chrome-extension://${await browser.installExtension(folder)}`;
  await closeWelcome(browser);
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let script: { identifier: string } | null = null;
  const reopen = async (scene: Scene) => {
    await page.goto(`${origin}/${pathOf(scene)}`);
    await settle(page, scene);
  };
  return {
    page,
    reopen,
    async show(scene) {
      if (script) await page.removeScriptToEvaluateOnNewDocument(script.identifier);
      script = await page.evaluateOnNewDocument(fakeBackground, scene.report ?? BLANK, scene.misread ?? null);
      await page.setViewport(sizeOf(scene));
      // Both at once: puppeteer's own calls take each other back.
      await session.send('Emulation.setEmulatedMedia', {
        media: scene.paper ? 'print' : 'screen',
        // Lights stand still and lit, and what scrolls is there at once: a picture must not fall in between.
        features: [
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await page.goto(`${origin}/manifest.json`);
      await seed(page, scene.stored);
      await reopen(scene);
    },
    close: () => browser.close(),
  };
}

/** Firefox; the background is stood in for as in Chromium. */
export async function firefoxStage(folder: string, dark: boolean): Promise<Stage> {
  const browser = await launchFirefox(folder, {
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  });
  await closeWelcome(browser);
  const page = await browser.newPage();
  const go = (path: string) => navigate(browser, page, `${FIREFOX_EXTENSION_ORIGIN}/${path}`);
  const reopen = async (scene: Scene) => {
    // A page of the extension without a script of its own.
    await go('icon/16.png');
    await page.evaluate(fakeBackground, scene.report ?? BLANK, scene.misread ?? null);
    await page.evaluate(writePage, `/${pathOf(scene)}`);
    await settle(page, scene);
  };
  return {
    page,
    reopen,
    async show(scene) {
      await page.setViewport(sizeOf(scene));
      await go('manifest.json');
      await seed(page, scene.stored);
      await reopen(scene);
    },
    close: () => browser.close(),
  };
}

/** Firefox tells no end of a navigation to an extension's page: look for it. */
async function navigate(browser: Browser, page: Page, url: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const there = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return;
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  }
  throw new Error(`${url} does not load`);
}
