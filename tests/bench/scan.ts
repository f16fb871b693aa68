/** How long reading a page takes, as ratios measured in one run in one Chromium. */
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../../tooling/browsers/built.ts';
import { bundle } from '../../tooling/pages/bundle.ts';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';
import { rowOf, table, type Row } from './speed/figures.ts';
import { routerPage } from './speed/router-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the measuring code in the page sees. */
declare const Redlight: typeof import('../../tooling/pages/read.ts');
declare const RedlightWatch: { watchPage(parts: object): { stop(): void } };
declare const axe: { run(document: Document): Promise<unknown> };

declare function leastFacts(): number;

/** A slice of the reader's work, ms (utils/frame/scan.ts). */
const SLICE = 6;
const COLD_ROUNDS = 7;

/**
 * The least that any reader of settings must know: a walk over all elements, and of each control its state, its options and
 * whether it can be seen, and of each cell its text.
 */
const LEAST = `function leastFacts() {
  let seen = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  for (let element = walker.nextNode(); element; element = walker.nextNode()) {
    seen += (element.getAttribute('name') ?? '').length + element.id.length;
    if (/^(input|select|textarea|button)$/.test(element.localName)) {
      const { width, height } = element.getBoundingClientRect();
      if (element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) seen += width + height;
      seen += (element.value ?? '').length + (element.checked ? 1 : 0);
      for (const option of element.options ?? []) seen += option.text.length + option.value.length;
    } else if (/^t[dh]$/.test(element.localName)) seen += element.textContent.length;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === Node.TEXT_NODE) seen += child.nodeValue.length;
  }
  return seen;
}`;

/** Of each round one figure, in ms. */
interface Figures {
  elements: number;
  controls: number;
  /** Describing and judging, and the part of it that the frame does: describing, and finding selectors for what was judged. */
  scanMs: number[];
  frameMs: number[];
  bareMs: number[];
  leastMs: number[];
  layoutMs: number[];
  silencesMs: number[];
  axeMs: number;
}

function median(values: readonly number[]): number {
  return rowOf('', values).figure;
}

/** @returns the figures as text */
export async function run(tell: (doing: string) => void): Promise<string> {
  const reader = await bundle('tooling/pages/read.ts', 'Redlight');
  const names = await bundle('tests/bench/speed/names-peer.ts', 'NamesPeer');
  const browser = await launchChromium(null);
  try {
    const page = await browser.newPage();
    tell('warm');
    const small = await measure(page, reader, { elements: 1000, controls: 75, withAxe: true });
    const big = await measure(page, reader, { elements: 20_000, controls: 1500, withAxe: false });
    const each = (of: (f: Figures, round: number) => number, f: Figures): number[] =>
      f.scanMs.map((_, round) => of(f, round));
    const warm = (f: Figures, name: string): Row[] => [
      rowOf(
        `${name}: describing ÷ the least facts`,
        each(({ frameMs, leastMs }, round) => frameMs[round]! / leastMs[round]!, f),
        '',
        5,
      ),
      rowOf(
        `${name}: describing and judging ÷ a bare walk`,
        each(({ scanMs, bareMs }, round) => scanMs[round]! / bareMs[round]!, f),
      ),
      rowOf(
        `${name}: a forced layout ÷ describing`,
        each(({ layoutMs, frameMs }, round) => layoutMs[round]! / frameMs[round]!, f),
      ),
      {
        ...rowOf(
          `${name}: longest task in the frame ÷ slice, least of ${f.silencesMs.length} looks`,
          f.silencesMs.map((ms) => ms / SLICE),
          '',
          2,
        ),
        // Other programs' turns are no task of ours, and only ever add.
        figure: Math.min(...f.silencesMs) / SLICE,
      },
    ];
    tell('cold');
    const cold = await coldRounds(browser, reader, names);
    return [
      table(`reading, warm, one Chromium; pages of ${small.elements} and ${big.elements} elements`, [
        ...warm(small, '1,000'),
        ...warm(big, '20,000'),
        rowOf('1,000: axe-core ÷ describing and judging', [small.axeMs / median(small.scanMs)]),
      ]),
      table('first look of a fresh process, 1,000 elements', [
        rowOf(
          'describing',
          cold.map(({ describe }) => describe),
          'ms',
        ),
        rowOf(
          'describing ÷ the least facts, as cold',
          cold.map(({ describe, least }) => describe / least),
        ),
        rowOf(
          'axe-core, as cold ÷ describing',
          cold.map((one) => one.axe / one.describe),
        ),
        rowOf(
          'names of controls by dom-accessibility-api, as cold ÷ describing',
          cold.map((one) => one.names / one.describe),
        ),
      ]),
      await mutationLine(page),
      sizeLine('reader.js', 30),
      sizeLine('content-scripts/detector.js', 9),
      sizeLine('wake.js', 1),
      sizeLine('hints.js', 16),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

interface Cold {
  describe: number;
  least: number;
  axe: number;
  names: number;
}

/** Each look in a process of its own, as a person's is: nothing of it was ever run or compiled there. */
async function coldRounds(browser: Browser, reader: string, names: string): Promise<Cold[]> {
  const look = async (script: string, expression: string): Promise<number> => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      await answerWith(page, routerPage({ elements: 1000, controls: 75 }));
      await page.addScriptTag({ content: script });
      return (await page.evaluate(`(async () => {
        document.body.getBoundingClientRect();
        const start = performance.now();
        await (${expression});
        return performance.now() - start;
      })()`)) as number;
    } finally {
      await context.close();
    }
  };
  const all: Cold[] = [];
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    all.push({
      describe: await look(reader, 'Redlight.scan(document)'),
      least: await look(LEAST, 'leastFacts()'),
      axe: await look(axeSource, 'axe.run(document)'),
      names: await look(names, 'NamesPeer.nameAll(document)'),
    });
  }
  return all;
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

/** Opens a page at a router's address, so that the reader does all its work; answered here, nothing leaves the machine. */
async function answerWith(page: Page, body: string): Promise<void> {
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    const document = request.isNavigationRequest();
    void (document ? request.respond({ contentType: 'text/html', body }) : request.abort());
  });
  await page.goto('http://192.168.1.1/wireless.htm');
}

async function measure(
  page: Page,
  reader: string,
  options: { elements: number; controls: number; withAxe: boolean },
): Promise<Figures> {
  await answerWith(page, routerPage(options));
  await page.addScriptTag({ content: reader });
  await page.addScriptTag({ content: LEAST });
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
    const { scan: describe, scanSliced, locate, locateSliced, readDocument, recognise } = Redlight;
    const judged = recognise(describe(document).facts);
    const scan: number[] = [];
    const frame: number[] = [];
    const bare: number[] = [];
    const facts: number[] = [];
    const layout: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      bare.push(timed(bareWalk));
      facts.push(timed(leastFacts));
      scan.push(timed(() => readDocument(document)));
      frame.push(timed(() => locate(describe(document), judged)));
      layout.push(timed(forceLayout));
    }
    // Of each round the longest silence.
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
    let axeMs = Number.NaN;
    if (withAxe) {
      await axe.run(document);
      const start = performance.now();
      await axe.run(document);
      axeMs = performance.now() - start;
    }
    return {
      elements: document.getElementsByTagName('*').length,
      controls: document.querySelectorAll('input,select,textarea').length,
      scanMs: scan,
      frameMs: frame,
      bareMs: bare,
      leastMs: facts,
      layoutMs: layout,
      silencesMs: silences,
      axeMs,
    };
  }, options.withAxe);
}
