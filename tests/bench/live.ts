/**
 * What Redlight costs on a page that changes all the time: processor time of all processes of the browser, while the page
 * lives at an address where Redlight reads it and at one where it does not run, in turns in the same browser.
 */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { startChromium } from '../../tooling/browsers/chromium.ts';
import { pause, until, type Session } from '../../tooling/browsers/session.ts';
import { startLab } from '../../tooling/lab/server.ts';
import { cpuMs } from './speed/cpu.ts';
import { rowOf, table, type Row } from './speed/figures.ts';

const ALONE = '192.168.77.1';
const LISTED = '192.168.2.1';
const ROUNDS = 7;
const WINDOW_MS = 6000;
/** A page is young for a while: scripts fill it, and it is looked at more often. */
const SETTLE_MS = 9000;
/** Of a core; and what is less than the machine can tell. */
const TARGET = 3;

const page = (body: string, script: string): string =>
  `<!doctype html><title>Wireless Router</title><ul><li><a href="/status">Status</a></li><li><a href="/wifi">Wireless</a></li></ul>
<h1>Wireless 2.4 GHz</h1><p>Channel <select name="wl_channel"><option>6<option selected>13</select></p>${body}<script>${script}</script>`;

const ROW = `(i) => '<tr><td>Host ' + i + '</td><td>74:AB:93:00:' + (i >> 8).toString(16).padStart(2, 0) + ':' + (i & 255).toString(16).padStart(2, 0) + '</td><td>192.168.2.' + (i % 250) + '</td><td class="rssi">-' + (40 + Math.floor(Math.random() * 50)) + ' dBm</td><td class="rate">' + Math.floor(Math.random() * 900) + ' Mbps</td></tr>'`;
const TABLE =
  '<h2>Connected devices</h2><table><thead><tr><th>Name</th><th>MAC address</th><th>IP address</th><th>Signal</th><th>Rate</th></tr></thead><tbody id="rows"></tbody></table>';
const FILL = `const row = ${ROW}; const fill = () => { rows.innerHTML = Array.from({ length: 500 }, (_, i) => row(i)).join(''); }; fill();`;

/** Pages as routers have them, by what changes on them. */
export const LIVE_PAGES: Record<string, string> = {
  'nothing changes': page(TABLE, FILL),
  '500 rows are built anew each second, signal and rate move': page(TABLE, `${FILL} setInterval(fill, 1000);`),
  'signal and rate in 500 rows are written each second': page(
    TABLE,
    `${FILL} setInterval(() => { for (const cell of document.querySelectorAll('.rssi')) cell.textContent = '-' + (40 + Math.floor(Math.random() * 50)) + ' dBm';
    for (const cell of document.querySelectorAll('.rate')) cell.firstChild.nodeValue = Math.floor(Math.random() * 900) + ' Mbps'; }, 1000);`,
  ),
  'uptime and counters tick four times a second': page(
    '<p>Uptime <b id="up">0</b> s</p><p>Received <b id="rx">0</b> packets</p>',
    'let n = 0; setInterval(() => { up.textContent = ++n; rx.textContent = n * 731; }, 250);',
  ),
};

/** Milliseconds of processor time for each second that the page in front lives. */
async function costOf(session: Session, shown: Page): Promise<number> {
  const root = session.browser.process()?.pid;
  if (root === undefined) throw new Error('the browser has no process of ours');
  await shown.bringToFront();
  await pause(300);
  const began = performance.now();
  const before = cpuMs(root);
  await pause(WINDOW_MS);
  return ((cpuMs(root) - before) * 1000) / (performance.now() - began);
}

/** @returns rows: percent of a core that Redlight adds */
export async function measureLive(built: string, names = Object.keys(LIVE_PAGES), rounds = ROUNDS): Promise<Row[]> {
  const lab = await startLab();
  const session = await startChromium(lab, { extension: built });
  try {
    const all: Row[] = [];
    for (const name of names) {
      for (const host of [ALONE, LISTED]) lab.pages.set(`${host}/live.html`, { body: LIVE_PAGES[name]! });
      const alone = await session.open(`http://${ALONE}/live.html`);
      const read = await session.open(`http://${LISTED}/live.html`);
      await until('the page read', async () => (await session.report(read)).reading, 20_000);
      await pause(SETTLE_MS);
      const added: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const without = await costOf(session, alone);
        added.push((((await costOf(session, read)) - without) / 1000) * 100);
      }
      all.push(rowOf(name, added, '%', TARGET));
      await alone.close();
      await read.close();
    }
    return all;
  } finally {
    await session.close();
    await lab.close();
  }
}

/** @returns the figures as text */
export async function run(): Promise<string> {
  const title = 'live pages: processor time of all processes that Redlight adds, percent of a core';
  if (!existsSync('/proc/self/stat')) return `${title}\n  not measured: this system has no /proc`;
  return table(title, await measureLive(builtExtension('chrome')));
}
