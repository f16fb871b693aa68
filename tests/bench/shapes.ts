/**
 * Every shape that pages have, once and four times as long: how describing and judging grow, and the longest task in the
 * frame. The lengths are measured in turns in one Chromium.
 */
import type { Page } from 'puppeteer-core';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { type Row, table } from './speed/figures.ts';
import { SHAPES } from './speed/shapes.ts';

const FEW = 250;
const MORE = 4 * FEW;
const ROUNDS = 3;
/** A slice of the reader's work, ms (utils/frame/scan.ts). */
const SLICE = 6;
/** Less than this tells nothing of growth: the clock and what a scan costs of itself weigh more. */
const LEAST_MS = 2;

interface Looked {
  describeMs: number;
  judgeMs: number;
  /** Of several looks in slices the least of the longest tasks: what other programs add is no task of ours. */
  longestMs: number;
}

/**
 * Looks at a page of this markup; its layout is there before.
 * @param sliced how many looks in slices, for the longest task
 */
function look(tab: Page, html: string, sliced: number): Promise<Looked> {
  return tab.evaluate(
    async (markup, times): Promise<Looked> => {
      const { scan, scanSliced, recognise } = (
        globalThis as unknown as { redlightReader: typeof import('../../tooling/pages/read.ts') }
      ).redlightReader;
      document.body.setHTMLUnsafe(markup);
      void document.body.getBoundingClientRect();
      const least = (task: () => unknown): number => {
        const spent = Array.from({ length: 2 }, () => {
          const start = performance.now();
          task();
          return performance.now() - start;
        });
        return Math.min(...spent);
      };
      const describeMs = least(() => scan(document));
      const { facts } = scan(document);
      const judgeMs = least(() => recognise(facts));
      let longestMs = Infinity;
      for (let round = 0; round < times; round += 1) {
        // A message loop beside the look: no task was longer than the longest pause between two turns.
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
        await scanSliced(document);
        on = false;
        longestMs = Math.min(longestMs, longest);
      }
      return { describeMs, judgeMs, longestMs };
    },
    html,
    sliced,
  );
}

interface Grown {
  name: string;
  describe: number;
  judge: number;
  longest: number;
}

async function grow(lab: PageLab, name: string, shape: (count: number) => string): Promise<Grown> {
  const few: Looked[] = [];
  const more: Looked[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    few.push(await look(lab.tab, shape(FEW), 0));
    more.push(await look(lab.tab, shape(MORE), 2));
  }
  // Other programs only ever add: the least of the rounds is the nearest to what the work itself takes.
  const least = (all: readonly Looked[], of: (one: Looked) => number): number => Math.min(...all.map(of));
  const growth = (of: (one: Looked) => number): number => least(more, of) / Math.max(LEAST_MS, least(few, of));
  return {
    name,
    describe: growth(({ describeMs }) => describeMs),
    judge: growth(({ judgeMs }) => judgeMs),
    longest: least(more, ({ longestMs }) => longestMs) / SLICE,
  };
}

/** @returns the figures as text */
export async function run(tell: (doing: string) => void): Promise<string> {
  const lab = await openPageLab();
  try {
    await lab.describe({ html: '<p>warm</p>', url: 'http://192.168.1.1/' });
    const all: Grown[] = [];
    for (const [name, shape] of Object.entries(SHAPES)) {
      tell(name);
      all.push(await grow(lab, name, shape));
    }
    const worst = (title: string, of: (one: Grown) => number, target: number): string => {
      const rows = all.map((one): Row => ({ what: one.name, figure: of(one), target }));
      const sorted = rows.toSorted((a, b) => b.figure - a.figure);
      const within = rows.filter(({ figure }) => figure <= target).length;
      return table(`${title}: ${within} of ${rows.length} shapes within ${target}; the five worst`, sorted.slice(0, 5));
    };
    return [
      worst(`describing, ${MORE} ÷ ${FEW} things`, ({ describe }) => describe, 5),
      worst(`judging, ${MORE} ÷ ${FEW} things`, ({ judge }) => judge, 5),
      worst(`longest task in the frame ÷ slice of ${SLICE} ms, ${MORE} things`, ({ longest }) => longest, 2),
    ].join('\n');
  } finally {
    await lab.close();
  }
}
