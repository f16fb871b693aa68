/**
 * Pages that are hard to live with: one that changes all the time, one with more controls than any. What the reader adds is
 * held against what the same page does alone, at an address where Redlight does not run, in the same browser right before.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { until } from '../../tooling/browsers/session.ts';

declare const chrome: {
  runtime: { onMessage: { addListener(heard: (message: { type?: string }) => undefined): void } };
};
declare function clock(ms: number): Promise<number[]>;
declare function rage(ms: number): number;
declare function walk(): number;
declare const drawn: number;

/** A slice of the reader's work, in ms (utils/frame/scan.ts). */
const SLICE = 6;
/** Machines have other things to do: a pause may be so many times what the page has alone. */
const NOISE = 3;
const ALONE = '192.168.77.1';
const LISTED = '192.168.2.1';

const HEAD = `<!doctype html><title>Wireless Router</title><ul><li><a href="/status">Status</a></li><li><a href="/wan">Internet</a></li>
<li><a href="/lan">LAN</a></li><li><a href="/wifi">Wireless</a></li><li><a href="/sys">Administration</a></li></ul>
<h1>Wireless 2.4 GHz</h1><p>Channel <select id="channel"><option>6<option selected>13</select></p><div id="storm"></div><script>
  const { port1, port2 } = new MessageChannel();
  let gaps = null, last = 0;
  port1.onmessage = () => { if (!gaps) return; const now = performance.now(); gaps.push(now - last); last = now; port2.postMessage(0); };
  /** The pauses between two turns, the longest first: no task was longer. */
  const clock = (ms) => { gaps = []; last = performance.now(); port2.postMessage(0);
    return new Promise((done) => setTimeout(() => { const all = gaps; gaps = null; done(all.sort((a, b) => b - a).slice(0, 20)); }, ms)); };
  /** Asks the least that a reader must know of each control, in one task. */
  const walk = () => { const start = performance.now(); let seen = 0;
    for (const field of document.querySelectorAll('input')) if (field.checkVisibility() && field.parentElement.textContent) seen++;
    return seen && performance.now() - start; };
  let drawn = 0;
  const rage = (ms) => { const rows = Array.from({ length: 200 }, () => storm.appendChild(document.createElement('p')));
    const end = performance.now() + ms; const step = () => { drawn++;
      for (const row of rows) { row.textContent = 'Name ' + drawn; row.append(document.createElement('input')); }
      if (performance.now() < end) requestAnimationFrame(step); }; step(); };
</script>`;
const MANY = `${HEAD}${Array.from({ length: 50_000 }, (_, n) => `<p>Name ${n} <input name="n${n}">`).join('')}`;

inBothBrowsers('a busy page', (session) => {
  const open = async (host: string, body: string): Promise<Page> => {
    session().lab.pages.set(`${host}/busy.html`, { body });
    const page = await session().browser.newPage();
    await page.goto(`http://${host}/busy.html`, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const readOf = (page: Page) =>
    until(
      'read',
      async () => (await session().report(page)).reading?.settings.find(({ kind }) => kind === 'channel'),
      20_000,
    );

  it('that changes 200 nodes in each frame for three seconds is hardly read meanwhile, and stays alive', async () => {
    const storm = (page: Page) =>
      page.evaluate(async () => {
        rage(3000);
        return { gaps: await clock(3000), frames: drawn };
      });
    const alone = await open(ALONE, HEAD);
    const before = await storm(alone);
    await alone.close();

    const inside = session().inside();
    await inside.evaluate((listen) => {
      const heard = { judged: 0 };
      Object.assign(globalThis, { heard });
      // A listener that a script has put into a page of Firefox keeps the background's answers from arriving.
      if (listen) chrome.runtime.onMessage.addListener(({ type }) => void (type === 'judge' && heard.judged++));
    }, session().name === 'chromium');
    const page = await open(LISTED, HEAD);
    await readOf(page);
    const judged = () => inside.evaluate(() => (globalThis as unknown as { heard: { judged: number } }).heard.judged);
    const first = await judged();
    const after = await storm(page);
    if (session().name === 'chromium') {
      expect(first).toBeGreaterThan(0);
      expect((await judged()) - first).toBeLessThanOrEqual(6);
    }
    expect(after.gaps[0]).toBeLessThanOrEqual(NOISE * before.gaps[0]! + 2 * SLICE);
    expect(after.frames).toBeGreaterThan(before.frames / NOISE);
    expect((await readOf(page)).value).toBe('13');
  });

  it('with 50,000 controls is read as far as the budget goes, in tasks that end', async () => {
    // What else the machine does comes and goes: the page's own pace is taken before and after, and the slower one counts.
    const alone = await open(ALONE, MANY);
    await alone.evaluate(() => clock(1000));
    const before = await alone.evaluate(() => walk());
    await alone.close();
    const page = await open(LISTED, MANY);
    const gaps = await page.evaluate(() => clock(3000));
    expect((await readOf(page)).value).toBe('13');
    const least = Math.max(before, await page.evaluate(() => walk()));
    // The browser lays out such a page as a whole, at the first look and when the hints are drawn; all else is in slices.
    expect(gaps[2]).toBeLessThanOrEqual(NOISE * least + 2 * SLICE);
    expect(gaps[0]).toBeLessThanOrEqual(10 * least);
  });
});
