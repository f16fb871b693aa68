/** How long reading a page takes, as ratios measured in one run in one Chromium. */
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../tooling/browsers/built.ts';
import { bundle } from '../../tooling/pages/bundle.ts';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the measuring code in the page sees. */
declare const Redlight: typeof import('../../tooling/pages/read.ts');
declare const RedlightWatch: { watchPage(parts: object): { stop(): void } };
declare const axe: { run(document: Document): Promise<unknown> };

interface Figures {
  elements: number;
  controls: number;
  settings: number;
  /** Describing and judging, and the part of it that the frame does: describing, and finding selectors for what was judged. */
  scanMs: number;
  frameMs: number;
  bareMs: number;
  layoutMs: number;
  longestTaskMs: number;
  axeMs: number | null;
}

/** @returns the figures as text, one line each */
export async function run(): Promise<string> {
  const reader = await bundle('tooling/pages/read.ts', 'Redlight');
  const browser = await launchChromium(null);
  try {
    const page = await browser.newPage();
    const small = await measure(page, reader, { elements: 1000, controls: 75, withAxe: true });
    const big = await measure(page, reader, { elements: 20_000, controls: 1500, withAxe: false });
    const ratio = (f: Figures) => f.scanMs / f.bareMs;
    const inFrame = (f: Figures) => f.frameMs / f.bareMs;
    const n = (value: number) => value.toFixed(2);
    return [
      `scan of ${small.elements} elements (${small.controls} controls, ${small.settings} settings) ÷ bare walk: ${n(ratio(small))} (target ≤ 3)`,
      `scan of ${big.elements} elements (${big.controls} controls) ÷ bare walk: ${n(ratio(big))}, ÷ the ratio at ${small.elements}: ${n(ratio(big) / ratio(small))} (target ≤ 1.2)`,
      `of it in the frame (the rest runs in the background) ÷ bare walk: ${n(inFrame(small))} at ${small.elements}, ${n(inFrame(big))} at ${big.elements}`,
      `forced layout apart, ÷ scan: ${n(small.layoutMs / small.scanMs)} at ${small.elements}, ${n(big.layoutMs / big.scanMs)} at ${big.elements}`,
      `longest task in the frame, message included, at ${big.elements} elements: ${n(big.longestTaskMs)} ms (target ≤ 16)`,
      `axe-core ÷ scan at ${small.elements} elements: ${n((small.axeMs ?? Number.NaN) / small.scanMs)} (target ≥ 50)`,
      await mutationLine(page),
      sizeLine('reader.js', 30),
      sizeLine('content-scripts/detector.js', 9),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

/** Size of a built file as it travels, if there is a build. */
function sizeLine(file: string, target: number): string {
  const built = path.join(ROOT, '.output/chrome-mv3', file);
  if (!existsSync(built)) return `${file}: not built (npx wxt build)`;
  const kilobytes = gzipSync(readFileSync(built), { level: 9 }).length / 1000;
  return `${file}: ${kilobytes.toFixed(1)} kB gzip (target ≤ ${target})`;
}

/** What watching costs while a page changes beside its body, where nothing of interest stands. */
async function mutationLine(page: Page): Promise<string> {
  await page.addScriptTag({ content: await bundle('utils/frame/watch-page.ts', 'RedlightWatch') });
  const { watched, bare, reads } = await page.evaluate(async () => {
    const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
    const mutate = async () => {
      const start = performance.now();
      for (let count = 0; count < 1000; count += 1) {
        const node = document.createElement('i');
        document.documentElement.append(node);
        node.remove();
      }
      // Observers run before this goes on.
      await Promise.resolve();
      await new Promise((resolve) => queueMicrotask(() => resolve(null)));
      return performance.now() - start;
    };
    const middleOf = async () => {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) times.push(await mutate());
      return times.toSorted((a, b) => a - b)[4] ?? Number.NaN;
    };
    await mutate();
    const bareMs = await middleOf();
    let count = 0;
    const watch = RedlightWatch.watchPage({
      window,
      read: () => {
        count += 1;
        return Promise.resolve({ scanMs: 0, router: { detected: true } });
      },
      tell: () => undefined,
      newFrames: () => undefined,
      gone: () => undefined,
    });
    await settle();
    const before = count;
    const watchedMs = await middleOf();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    watch.stop();
    return { watched: watchedMs, bare: bareMs, reads: count - before };
  });
  return `1,000 irrelevant mutations: ${watched.toFixed(2)} ms watched, ${bare.toFixed(2)} ms not watched, ${reads} readings`;
}

async function measure(
  page: Page,
  reader: string,
  options: { elements: number; controls: number; withAxe: boolean },
): Promise<Figures> {
  // At a router's address, so that the reader does all its work; answered here, nothing leaves the machine.
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const document = request.isNavigationRequest();
    void (document
      ? request.respond({ contentType: 'text/html', body: routerPage(options.elements, options.controls) })
      : request.abort());
  });
  await page.goto('http://192.168.1.1/wireless.htm');
  await page.addScriptTag({ content: reader });
  if (options.withAxe) await page.addScriptTag({ content: axeSource });
  return page.evaluate(async (withAxe): Promise<Figures> => {
    const bareWalk = () => {
      let seen = 0;
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node as Element;
        seen += (element.getAttribute('name') ?? '').length + element.id.length;
        for (let child = element.firstChild; child; child = child.nextSibling) {
          if (child.nodeType === Node.TEXT_NODE) seen += (child.nodeValue ?? '').length;
        }
      }
      return seen;
    };
    const forceLayout = () => {
      document.body.style.paddingTop = document.body.style.paddingTop === '1px' ? '2px' : '1px';
      return document.body.getBoundingClientRect().height;
    };
    // Warm, each side for at least 50 ms a round, the sides in turn, the median of the rounds.
    const timed = (task: () => unknown) => {
      const start = performance.now();
      let times = 0;
      do {
        task();
        times += 1;
      } while (performance.now() - start < 50);
      return (performance.now() - start) / times;
    };
    const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
    const { scan: describe, scanSliced, locate, locateSliced, readDocument, recognise } = Redlight;
    const judged = recognise(describe(document).facts);
    const scan: number[] = [];
    const frame: number[] = [];
    const bare: number[] = [];
    const layout: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      bare.push(timed(bareWalk));
      scan.push(timed(() => readDocument(document)));
      frame.push(timed(() => locate(describe(document), judged)));
      layout.push(timed(forceLayout));
    }
    // Of each round the longest silence; of the rounds the median, so that other programs' turns do not count.
    const silences: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      // A message loop beside the scan: the longest silence is the longest task.
      const { port1, port2 } = new MessageChannel();
      let longest = 0;
      let last = performance.now();
      let on = true;
      port1.addEventListener('message', () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (on) port2.postMessage(0);
      });
      port1.start();
      port2.postMessage(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
      longest = 0;
      const seen = await scanSliced(document);
      // What sending does with it, in the same task.
      JSON.stringify(seen.facts);
      await new Promise((resolve) => setTimeout(resolve));
      await locateSliced(seen, judged);
      on = false;
      silences.push(longest);
    }
    let axeMs: number | null = null;
    if (withAxe) {
      await axe.run(document);
      const start = performance.now();
      await axe.run(document);
      axeMs = performance.now() - start;
    }
    return {
      elements: document.getElementsByTagName('*').length,
      controls: document.querySelectorAll('input,select,textarea').length,
      settings: judged.settings.length,
      scanMs: middle(scan),
      frameMs: middle(frame),
      bareMs: middle(bare),
      layoutMs: middle(layout),
      longestTaskMs: middle(silences),
      axeMs,
    };
  }, options.withAxe);
}

/** A router page of about so many elements: rows of a table with a label and a control each, and text around them. */
function routerPage(elements: number, controls: number): string {
  const channels = Array.from({ length: 11 }, (_, i) => `<option value="${i + 1}">${i + 1}</option>`).join('');
  const kinds = [
    (i: number) => `<tr><td>Channel</td><td><select name="wl${i}_channel">${channels}</select></td></tr>`,
    (i: number) => `<tr><td>Network name (SSID)</td><td><input name="wl${i}_ssid" value="Home ${i}"></td></tr>`,
    (i: number) => `<tr><td>Comment ${i}</td><td><input type="checkbox" name="note${i}"></td></tr>`,
    (i: number) => `<tr><td>Port ${i}</td><td><input name="port${i}" value="${8000 + i}"></td></tr>`,
  ];
  const rows: string[] = [];
  let count = 10;
  for (let i = 0; i < controls; i += 1) {
    // One channel list in forty controls: option lists are long, and a page has few of them.
    const kind = i % 40 === 0 ? 0 : 1 + (i % 3);
    rows.push(kinds[kind]!(i));
    count += kind === 0 ? 15 : 4;
  }
  while (count < elements) {
    rows.push(`<tr><td><b>Entry ${count}</b></td><td><span>Some <i>text</i> of the page</span></td></tr>`);
    count += 6;
  }
  return `<!doctype html><title>Wireless router</title><h1>Wireless 2.4 GHz</h1><form><table>${rows.join('')}</table></form>`;
}
