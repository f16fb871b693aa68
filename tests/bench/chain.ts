/**
 * From the load of a router page to the ring in it, stage by stage, with the background asleep and awake, in both browsers.
 * The page comes from the lab and has one script that takes its time, as those of routers do. The background's own start is
 * measured beside it, with an extension that does nothing else.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { startChromium } from '../../tooling/browsers/chromium.ts';
import { findFirefox } from '../../tooling/browsers/find-browsers.mjs';
import { startFirefox } from '../../tooling/browsers/firefox.ts';
import { pause, until, type Session } from '../../tooling/browsers/session.ts';
import { startLab } from '../../tooling/lab/server.ts';
import { rowOf, table, type Row } from './speed/figures.ts';
import { BACKGROUND_TIMES, emptyExtension, FRAME_TIMES, withProbes } from './speed/probes.ts';
import { faultyPage } from './speed/router-page.ts';

const LISTED = '192.168.2.1';
const EMPTY = '192.168.77.1';
const SIZE = { elements: 1000, controls: 75 };
const ROUNDS = 9;
/** Routers' pages wait for scripts and styles of a slow processor; one such wait. */
const SCRIPT_MS = 150;

/** Runs before the page's own scripts: keeps what the probes tell, and when the hint layer was painted. */
const LISTEN = `{
  const now = () => performance.timeOrigin + performance.now();
  globalThis.times = [];
  document.addEventListener('${FRAME_TIMES}', ({ detail }) => times.push(detail));
  document.addEventListener('DOMContentLoaded', () => times.push('loaded ' + now()));
  new MutationObserver((records, observer) => {
    for (const { addedNodes } of records) for (const { localName } of addedNodes) if (localName === 'redlight-hints') {
      observer.disconnect();
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push('painted ' + now()); port2.postMessage(0); });
    }
  }).observe(document, { childList: true, subtree: true });
}`;

/** What happened when, by name; the first time each happened. */
type Times = Map<string, number>;

/** The stages, each from one moment to a later one. */
const STAGES: [what: string, from: string, to: string][] = [
  ['the page by itself: request, parsing', 'start', 'loaded'],
  ['detector: page loaded → the background is told', 'loaded', 'sends looksLikeRouter'],
  ['wake-up: told → heard', 'sends looksLikeRouter', 'hears looksLikeRouter'],
  ['injection: heard → the reader begins', 'hears looksLikeRouter', 'reader begins'],
  ['look: the reader begins → it sends the description', 'reader begins', 'sends judge'],
  ['send: sent → heard', 'sends judge', 'hears judge'],
  ['judge: heard → answered', 'hears judge', 'answers judge'],
  ['locate: answered → the reading is sent', 'answers judge', 'sends reading'],
  ['advise: sent → the hint layer is injected', 'sends reading', 'injects /hints.js'],
  ['bring the layer: injected → hints sent', 'injects /hints.js', 'sends hints'],
  ['draw: hints sent → painted', 'sends hints', 'painted'],
];

const firsts = (lines: Iterable<readonly [string, number]>): Times => {
  const times: Times = new Map();
  for (const [what, at] of lines) if (!times.has(what)) times.set(what, at);
  return times;
};

async function inPage(page: Page): Promise<[string, number][]> {
  const { lines, start } = await page.evaluate(() => ({
    lines: (globalThis as unknown as { times: string[] }).times,
    start: performance.timeOrigin,
  }));
  return [
    ['start', start],
    ...lines.map((line): [string, number] => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' '))),
    ]),
  ];
}

/** One load, to the ring. */
async function load(session: Session, page: Page, round: number, asleep: boolean): Promise<Times> {
  await session.store(BACKGROUND_TIMES, []);
  if (asleep) await session.stopBackground();
  await page.goto(`http://${LISTED}/wireless.htm?${round}`);
  const painted = () => inPage(page).then((lines) => lines.some(([what]) => what === 'painted'));
  await until('a ring', painted, 30_000);
  const told = await until('the times of the background', async () => {
    const stored = (await session.stored(BACKGROUND_TIMES)) as [string, number][] | undefined;
    return stored?.some(([what]) => what === 'sends hints') && stored;
  });
  await pause(100);
  const frame = await inPage(page);
  // Of the background only what belongs to this load.
  const start = frame[0]![1];
  return firsts([...frame, ...told.filter(([, at]) => at >= start)]);
}

const between = (times: Times, from: string, to: string): number =>
  (times.get(to) ?? Number.NaN) - (times.get(from) ?? Number.NaN);

/** What an empty extension's background costs to start, from the same moment of a page's load. */
async function emptyStart(session: Session, page: Page): Promise<number> {
  const once = async (): Promise<number> => {
    await session.stopBackground();
    await page.goto(`http://${EMPTY}/wireless.htm`);
    return until('the empty extension', async () => {
      const cost = between(firsts(await inPage(page)), 'empty sends', 'empty hears');
      return Number.isNaN(cost) ? null : cost;
    });
  };
  // A message that meets a worker just being stopped is lost.
  return once().catch(once);
}

/** @returns the rows of one browser */
export async function measureChain(
  start: typeof startChromium,
  built: string,
  { floor, rounds = ROUNDS }: { floor: boolean; rounds?: number },
): Promise<Row[]> {
  const folder = withProbes(built);
  const nothing = emptyExtension(EMPTY);
  const lab = await startLab();
  const session = await start(lab, { extension: folder });
  try {
    if (floor) await session.browser.installExtension(nothing);
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(LISTEN);
    for (const host of [LISTED, EMPTY]) {
      lab.pages.set(`${host}/wireless.htm`, { body: `${faultyPage(SIZE)}<script src="/menu.js"></script>` });
      lab.pages.set(`${host}/menu.js`, { type: 'text/javascript', body: '', delayMs: SCRIPT_MS });
    }
    const asleep: Times[] = [];
    const awake: Times[] = [];
    const empty: number[] = [];
    // The first round fills caches.
    for (let round = 0; round <= rounds; round += 1) {
      const none = floor ? await emptyStart(session, page) : 0;
      const cold = await load(session, page, round, true);
      const warm = await load(session, page, round, false);
      if (round === 0) continue;
      empty.push(none);
      asleep.push(cold);
      awake.push(warm);
    }
    const all = (loads: readonly Times[], from: string, to: string) => loads.map((times) => between(times, from, to));
    const ring = all(asleep, 'loaded', 'painted');
    return [
      ...STAGES.map(([what, from, to]) => rowOf(what, all(asleep, from, to), 'ms')),
      rowOf('loaded → ring, background asleep', ring, 'ms'),
      ...(floor ? [rowOf("an empty extension's background, asleep → answers", empty, 'ms')] : []),
      ...(floor
        ? [
            rowOf(
              'loaded → ring, asleep, less that',
              ring.map((ms, round) => ms - empty[round]!),
              'ms',
              150,
            ),
          ]
        : []),
      rowOf('loaded → ring, background awake', all(awake, 'loaded', 'painted'), 'ms'),
    ];
  } finally {
    await session.close();
    await lab.close();
    for (const each of [folder, nothing]) rmSync(each, { recursive: true, force: true });
  }
}

/** @returns the figures as text */
export async function run(tell: (doing: string) => void): Promise<string> {
  tell('Chromium');
  const title = (name: string) => `from load to ring, ${name}, a page of ${SIZE.elements} elements`;
  const chromium = table(
    title('Chromium'),
    await measureChain(startChromium, builtExtension('chrome'), { floor: true }),
  );
  if (!findFirefox()) return `${chromium}\nFirefox: not installed`;
  tell('Firefox');
  const rows = await measureChain(startFirefox, builtExtension('firefox'), { floor: false });
  return `${chromium}\n${table(title('Firefox'), rows)}`;
}
