/**
 * Whether reading again and again costs memory: one tab of the built extension at a router's page, read a thousand times, each time
 * with something new on it, so that all of it is described, sent, judged, advised and drawn anew.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { startChromium } from '../../tooling/browsers/chromium.ts';
import { readAgain, tabReport } from '../../tooling/browsers/extension-page.ts';
import { until } from '../../tooling/browsers/session.ts';
import { startLab } from '../../tooling/lab/server.ts';
import { rowOf, table, type Row } from './speed/figures.ts';
import { faultyPage } from './speed/router-page.ts';

const HOST = '192.168.2.1';
/** Until about here the engine still compiles what runs again and again, and notes types: that is in the heap, too. */
const SETTLED = 500;
const EARLY = 100;
const READINGS = 1000;
const STEP = 100;
/** What may be in use after the last reading more than half-way, in percent. */
const TARGET = 5;

/** What is left in use after the garbage is collected, kB; and how many nodes of documents. */
async function inUse(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

async function nodesOf(cdp: CDPSession): Promise<number> {
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
}

/** The page says something that no reading before has said: another channel, another name. */
async function change(page: Page, count: number): Promise<void> {
  await page.evaluate((n) => {
    document.querySelector<HTMLSelectElement>('[name=wl_channel]')!.selectedIndex = n % 2;
    document.querySelector<HTMLInputElement>('[name$=_ssid]')!.value = `Home ${n}`;
  }, count);
}

const more = (from: number, to: number): number => (to / from - 1) * 100;

/** @returns the figures as text */
export async function run(tell: (doing: string) => void): Promise<string> {
  const lab = await startLab();
  lab.pages.set(`${HOST}/wireless.htm`, { body: faultyPage({ elements: 1000, controls: 75 }) });
  const session = await startChromium(lab, { extension: builtExtension('chrome') });
  try {
    const page = await session.open(`http://${HOST}/wireless.htm`);
    const tab = await session.tabId(page);
    const inside = session.inside();
    await until('the page read', async () => (await tabReport(inside, tab)).reading);
    const frame = await page.createCDPSession();
    const worker = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
    const background = await worker.createCDPSession();
    const seen: { count: number; frame: number; nodes: number; background: number }[] = [];
    for (let count = 1; count <= READINGS; count += 1) {
      await change(page, count);
      await readAgain(inside, tab);
      const name = `Home ${count}`;
      await until(
        `reading ${count}`,
        async () => JSON.stringify((await tabReport(inside, tab)).reading).includes(`"${name}"`),
        20_000,
      );
      if (count % STEP) continue;
      seen.push({
        count,
        frame: await inUse(frame),
        nodes: await nodesOf(frame),
        background: await inUse(background),
      });
      tell(
        `${count} readings: ${seen.at(-1)!.frame.toFixed(0)} kB in the page, ${seen.at(-1)!.background.toFixed(0)} kB in the background`,
      );
    }
    const at = (wanted: number) => seen.find(({ count }) => count === wanted)!;
    const [early, settled, last] = [at(EARLY), at(SETTLED), at(READINGS)];
    const rowsOf = (who: string, of: (one: (typeof seen)[number]) => number): Row[] => [
      rowOf(`${who}: more than after ${SETTLED}`, [more(of(settled), of(last))], '%', TARGET),
      rowOf(`${who}: more than after ${EARLY}`, [more(of(early), of(last))], '%'),
      rowOf(`${who}: in use after the last`, [of(last)], 'kB'),
    ];
    const rows: Row[] = [
      ...rowsOf('page with reader and hints', ({ frame: used }) => used),
      rowOf(`page: nodes more than after ${EARLY}`, [more(early.nodes, last.nodes)], '%', TARGET),
      ...rowsOf('background', ({ background: used }) => used),
    ];
    return table(`memory after ${READINGS} readings of one page, each of them new; Chromium, garbage collected`, rows);
  } finally {
    await session.close();
    await lab.close();
  }
}
