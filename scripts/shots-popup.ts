/**
 * Photographs every screen of the popup, light and dark, into `screenshots/popup/` (not kept in git).
 * `node scripts/shots-popup.ts [--dir .output/chrome-mv3] [--only PART] [--light]`
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, type Page } from 'puppeteer-core';
import { SCENES, type Scene } from './lib/popup-scenes.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '.output/chrome-mv3' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'screenshots/popup' },
    light: { type: 'boolean', default: false },
  },
});

/** Stands in for the background: the popup is photographed with exactly what the scene says. */
export function fakeBackground(report: unknown): void {
  const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome?.runtime;
  if (!runtime) return;
  runtime.sendMessage = (_message: unknown, answer: (response: unknown) => void) => {
    answer(report === 'error' ? { err: { name: 'Error', message: 'no answer' } } : { res: report });
  };
}

/** Long enough for what is loaded when first shown. */
const settle = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 250)));

async function draw(page: Page, id: string, scene: Scene, dark: boolean): Promise<void> {
  const origin = `chrome-extension://${id}`;
  await page.setViewport({ width: scene.width ?? 400, height: scene.height ?? 580, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  const blank = { url: null, status: 'none', allowed: false, reading: null, suggestions: [] };
  const script = await page.evaluateOnNewDocument(fakeBackground, scene.report ?? blank);
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(async (stored) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageLike } } }).chrome;
    await storage.local.clear();
    await storage.local.set(stored);
  }, scene.stored);
  await page.goto(`${origin}/${scene.page ?? 'popup'}.html${scene.search ?? ''}`);
  if (scene.height) await page.addStyleTag({ content: '.app.popup{height:100vh}' });
  await page.waitForSelector('.screen h1, .screen h2, .skeleton', { timeout: 10_000 });
  await settle(page);
  for (const selector of scene.click ?? []) await page.click(selector).catch(() => console.log(`  no ${selector}`));
  await settle(page);
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
}

interface StorageLike {
  clear(): Promise<void>;
  set(values: unknown): Promise<void>;
}

const out = resolve(values.out);
await mkdir(out, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  pipe: true,
  enableExtensions: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});
try {
  const id = await browser.installExtension(resolve(values.dir));
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`  page error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') console.log(`  ${message.type()}: ${message.text()}`);
  });
  for (const scene of SCENES.filter(({ name }) => name.includes(values.only))) {
    for (const dark of values.light ? [false] : [false, true]) {
      await draw(page, id, scene, dark);
      await page.screenshot({ path: `${out}/${scene.name}-${dark ? 'dark' : 'light'}.png` });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    console.log(scene.name + (wide ? '  WIDER THAN THE VIEW' : ''));
  }
} finally {
  await browser.close();
}
