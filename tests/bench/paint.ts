/**
 * How soon the popup shows something at all, and what was stored; against the least that any popup with a state needs: a
 * page of the same extension with one module, which reads two entries of storage and then writes its heading.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';
import { aCase } from '../../tooling/scenes/told-cases.ts';
import { rowOf, table, type Row } from './speed/figures.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const ROUNDS = 21;
/** A person half-way: the popup opens with a cause and its first step. */
const STORED = {
  case: aCase({ model: 'outdoor-4', light: 'red-flashing', 'live-view': 'fails', blocking: 'list-on' }),
  view: { tab: 'camera', screen: 'cause' },
};
const HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>Floor</title>';
/** Pages that the popup is held against. */
const FLOORS: Record<string, string> = {
  'empty.html': `${HEAD}</head><body><h2>Empty</h2></body></html>`,
  'floor.html': `${HEAD}<script type="module" src="/floor.js"></script></head><body></body></html>`,
  'floor.js': `const [{ case: one }, { view }] = await Promise.all(['case', 'view'].map((name) => chrome.storage.local.get(name)));
const heading = document.createElement('h2');
heading.textContent = Object.keys(one.answers).length + view.screen;
document.body.append(heading);`,
};

/** Runs before the page's own scripts: notes when a heading was painted. The popup's first frame may hold less than its state. */
const NOTE = `new MutationObserver((_, observer) => {
  if (!document.querySelector('h1, h2')?.textContent) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.shownAt = performance.now());
    port2.postMessage(0);
  });
}).observe(document, { childList: true, subtree: true, characterData: true })`;

/** @returns rows: the popup ÷ the pages it is held against, each round by itself */
export async function measurePaint(built: string, rounds = ROUNDS): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redlight-paint-'));
  cpSync(built, folder, { recursive: true });
  for (const [name, text] of Object.entries(FLOORS)) writeFileSync(path.join(folder, name), text);
  const browser = await launchChromium(folder);
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const origin = `chrome-extension://${new URL(worker.url()).hostname}`;
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 580 });
    await page.goto(`${origin}/empty.html`);
    // The welcome page has come to the front: what is behind it is not painted.
    await browser.waitForTarget((target) => target.url() === `${origin}/welcome.html`);
    await page.bringToFront();
    await page.evaluateOnNewDocument(NOTE);
    await page.evaluate((items) => chrome.storage.local.set(items), STORED);
    const seen: Record<'empty' | 'floor' | 'popup', Painted>[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const one = {
        empty: await painted(page, `${origin}/empty.html`),
        floor: await painted(page, `${origin}/floor.html`),
        popup: await painted(page, `${origin}/popup.html`),
      };
      // The first round fills the caches.
      if (round > 0) seen.push(one);
    }
    const ratios = (of: (one: (typeof seen)[number]) => number): number[] => seen.map(of);
    return [
      rowOf(
        'heading with its state ÷ the floor',
        ratios(({ popup, floor }) => popup.heading / floor.heading),
        '',
        1.5,
      ),
      rowOf(
        'first frame ÷ an empty page',
        ratios(({ popup, empty }) => popup.first / empty.first),
      ),
      rowOf(
        'heading with its state ÷ an empty page',
        ratios(({ popup, empty }) => popup.heading / empty.heading),
      ),
      rowOf(
        'heading with its state',
        ratios(({ popup }) => popup.heading),
        'ms',
      ),
      rowOf(
        'the floor',
        ratios(({ floor }) => floor.heading),
        'ms',
      ),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the figures as text */
export async function run(): Promise<string> {
  const title =
    'popup, opened half-way through a case (floor: a page with one module that reads two entries of storage)';
  return table(title, await measurePaint(builtExtension('chrome')));
}

/** Milliseconds from the start of a navigation. */
interface Painted {
  first: number;
  heading: number;
}

async function painted(page: Page, url: string): Promise<Painted> {
  await page.goto(url);
  const shown = await page.waitForFunction(() => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const heading = (globalThis as { shownAt?: number }).shownAt;
    return heading && first && { first: first.startTime, heading };
  });
  return (await shown.jsonValue()) as Painted;
}
