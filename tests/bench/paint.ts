/** How soon the popup shows what was stored, against an empty page of the same extension. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';
import { aCase } from '../../tooling/scenes/told-cases.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const ROUNDS = 21;
/** A person half-way: the popup opens with a cause and its first step. */
const STORED = {
  case: aCase({ model: 'outdoor-4', light: 'red-flashing', 'live-view': 'fails', blocking: 'list-on' }),
  view: { tab: 'camera', screen: 'cause' },
};
const EMPTY =
  '<!doctype html><html><head><meta charset="utf-8"><title>Empty</title></head><body><h2>Empty</h2></body></html>';

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

/** @returns the figure as text */
export async function run(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redlight-paint-'));
  cpSync(builtExtension('chrome'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'empty.html'), EMPTY);
  const browser = await launchChromium(folder);
  try {
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const origin = `chrome-extension://${new URL(worker.url()).hostname}`;
    const page = await browser.newPage();
    await page.goto(`${origin}/empty.html`);
    await page.evaluateOnNewDocument(NOTE);
    await page.evaluate((items) => chrome.storage.local.set(items), STORED);
    const empty: number[] = [];
    const popup: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const without = await painted(page, `${origin}/empty.html`);
      const withState = await painted(page, `${origin}/popup.html`);
      // The first round fills the caches.
      if (round === 0) continue;
      empty.push(without);
      popup.push(withState);
    }
    const ratios = popup.map((ms, round) => ms / (empty[round] ?? Number.NaN));
    const least = Math.min(...popup) / Math.min(...empty);
    return `popup: first paint with its state ÷ an empty extension page, one after the other: median ${median(ratios).toFixed(2)} of ${ROUNDS}, least ÷ least ${least.toFixed(2)} (target ≤ 2)`;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the start of the navigation to the frame that shows a heading, ms. */
async function painted(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const shown = await page.waitForFunction(() => (globalThis as { shownAt?: number }).shownAt);
  return Number(await shown.jsonValue());
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
