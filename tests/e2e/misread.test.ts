/** "This page was misread", from a lab router's page to a report that judges as the page does, and nothing sent on the way. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { ROOT } from '../../tooling/browsers/built.ts';
import { boxIn, pressHint, ringRound, unfoldSummary } from '../../tooling/browsers/hints.ts';
import { heading, openView, press, ui } from '../../tooling/browsers/popup.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { clickPart, pause, until, type Session } from '../../tooling/browsers/session.ts';
import { pagesOf } from '../../tooling/firmware/fixture.ts';
import { addressOf } from '../../tooling/lab/sites.ts';
import { entryOf } from '../../utils/browser/inventory.ts';
import { recognise } from '../../utils/reading/recognise.ts';
import type { Setting } from '../../utils/reading/types.ts';
import type { MisreadReport } from '../../utils/report/report.ts';

/** What is shown before anything is kept. */
const previewOf = (view: Page) => view.$eval('pre.report', (element) => element.textContent ?? '');

/** Catches what is copied and what is offered as a file: neither can be read from outside a headless browser. */
async function catching(view: Page): Promise<void> {
  await view.evaluate(() => {
    const kept: { copied?: string; file?: Promise<string>; name?: string } = {};
    Object.assign(globalThis, { kept });
    navigator.clipboard.writeText = async (text) => {
      kept.copied = text;
    };
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click() {
      kept.name = this.download;
      kept.file = blobs.get(this.href)?.text() ?? Promise.resolve('');
    };
  });
}

const kept = (view: Page) =>
  view.evaluate(async () => {
    const { copied, file, name } = (
      globalThis as unknown as { kept: { copied?: string; file?: Promise<string>; name?: string } }
    ).kept;
    return { copied, file: await file, name };
  });

/** What was read, without what a report masks. */
const shape = (settings: readonly Pick<Setting, 'kind' | 'band' | 'value'>[]) =>
  settings
    .map(({ kind, band, value }) =>
      JSON.stringify([kind, band, Array.isArray(value) ? value.length : kind === 'ssid' ? null : value]),
    )
    .toSorted();

/** A page that fills its lists by and by is read again a moment later, where somebody sees it. */
async function bothOf(session: Session, page: Page, settings: Parameters<typeof shape>[0]) {
  const told = shape(settings);
  await page.bringToFront();
  const read = async () => shape((await session.report(page)).reading?.settings ?? []);
  await until('the same', async () => (await read()).join() === told.join()).catch(() => undefined);
  return { told, read: await read() };
}

async function openMisread(view: Page): Promise<void> {
  await view.bringToFront();
  await press(view, ui('router'));
  await press(view, ui('misread.open'));
  await until('the report', async () => (await heading(view)) === ui('misread.title'));
}

/** A lab router's page with its ring drawn, and the report of it in a tab of ours. */
async function misreadOf(session: Session, id: Parameters<typeof labRouter>[0]) {
  const page = await session.browser.newPage();
  const router = labRouter(id);
  await reach(router, page);
  await ringRound(session, page, () => router.control(page), 30_000);
  const view = await openView(session, page);
  await openMisread(view);
  return { page, view, router };
}

const remarksIn = async (view: Page) => (JSON.parse(await previewOf(view)) as MisreadReport).remarks;

/** Waits until the report says so many things. */
const remarked = (view: Page, count: number) =>
  until(`${count} remarks`, async () => {
    const now = await remarksIn(view);
    return now.length === count && now;
  });

/** Shows an element on the page, as a person would who pressed "Show it on the page". */
async function showOn(view: Page, page: Page, element: ElementHandle): Promise<void> {
  await view.bringToFront();
  await press(view, ui('misread.show'));
  const { frame } = element;
  await until('the page waiting', () => frame.$('redlight-pick'));
  await page.bringToFront();
  await pause(200);
  const { x, y, width, height } = await boxIn(frame, element);
  await page.mouse.click(x + width / 2, y + height / 2);
  await until('the page given back', async () => !(await page.$('redlight-pick')));
  await view.bringToFront();
}

inBothBrowsers('a misread page', (session) => {
  it.each(['tables', 'german', 'luci', 'cards', 'frameset'] as const)('is told as it was read: %s', async (id) => {
    const { page, view } = await misreadOf(session(), id);
    const text = await previewOf(view);
    const settings = pagesOf(text, 'report.json').flatMap((facts) => recognise(facts).settings);
    const { told, read } = await bothOf(session(), page, settings);
    expect(told).toEqual(read);
    const { reading } = await session().report(page);
    // Nobody's address, and none of the names that were chosen at home.
    const own = [
      ...(reading?.clients ?? []).flatMap(({ mac, ip, name }) => [mac, ip, name]),
      ...(reading?.settings ?? []).flatMap(({ kind, value }) => (kind === 'ssid' ? [value].flat() : [])),
      ...(reading?.settings ?? []).flatMap(({ value }) => (Array.isArray(value) ? value : [])),
    ].filter((each) => each !== null && each.length > 4 && !/^192\.168\.\d+\.1$/.test(each));
    for (const each of own) expect(text.toLowerCase()).not.toContain(each!.toLowerCase());
  });

  it.each(['homebox', 'provider', 'spa'] as const)('is told as it was read: first page of %s', async (id) => {
    const page = await session().open(addressOf(id));
    await until('the page read', async () => (await session().report(page)).reading?.router.detected);
    const view = await openView(session(), page);
    await openMisread(view);
    const settings = pagesOf(await previewOf(view), 'report.json').flatMap((facts) => recognise(facts).settings);
    const { told, read } = await bothOf(session(), page, settings);
    expect(told).toEqual(read);
  });

  it('is named in a list, shown in full, saved and copied, and teaches', async () => {
    const { view } = await misreadOf(session(), 'german');
    await view.click('li:first-child > [aria-pressed]');
    await view.$$eval('fieldset input', (boxes) => boxes[5]?.click());
    const remarks = await remarked(view, 2);
    const text = await previewOf(view);
    expect(remarks.map(({ says }) => says)).toEqual(['wrong', 'missed']);
    expect(remarks[1]).toEqual({ frame: null, ref: null, says: 'missed', kind: 'isolation' });

    await catching(view);
    await press(view, ui('misread.save'));
    await press(view, ui('history.copy'));
    const { copied, file, name } = await until('both', async () => {
      const now = await kept(view);
      return now.copied !== undefined && now.file !== undefined ? now : null;
    });
    expect([copied, file, name]).toEqual([text, text, 'redlight-report.json']);

    const folder = mkdtempSync(path.join(tmpdir(), 'misread-'));
    try {
      writeFileSync(path.join(folder, 'report.json'), text);
      const { status, stdout, stderr } = spawnSync(
        path.join(ROOT, 'node_modules/.bin/node'),
        ['scripts/teach.ts', path.join(folder, 'report.json')],
        { cwd: ROOT, encoding: 'utf8' },
      );
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('✓');
    } finally {
      rmSync(folder, { recursive: true });
    }
    await press(view, ui('back'));
    await until('the findings again', async () => (await heading(view)) !== ui('misread.title'));
  });

  it('can be one on which no router was found', async () => {
    const page = await session().open(addressOf('printer'));
    await until('the page read', async () => (await session().report(page)).reading);
    const view = await openView(session(), page);
    await openMisread(view);
    expect(pagesOf(await previewOf(view), 'report.json')).toHaveLength(1);
    expect(await view.$$eval('[aria-pressed]', (all) => all.length)).toBe(0);
  });

  it('stays in its report when it is closed, and cannot be reported once more', async () => {
    const { page, view } = await misreadOf(session(), 'german');
    const id = await session().tabId(page);
    await page.close();
    await pause(500);
    expect(await heading(view)).toBe(ui('misread.title'));
    const again = await session().openExtensionPage(`popup.html?view=tab&tab=${id}`);
    expect(await until('the view', () => heading(again))).not.toBe(ui('misread.title'));
  });

  it('that may not be read is said to be out of reach', async () => {
    const page = await session().open(`${addressOf('public')}/WLG_wireless_dual_band_2G.htm`);
    const view = await openView(session(), page);
    await view.bringToFront();
    await press(view, ui('router'));
    await press(view, ui('misread.open'));
    const said = await until('the notice', async () => (await heading(view)) === ui('misread.gone_title'));
    expect(said).toBe(true);
    await press(view, ui('page.retry'));
    await until('the notice again', async () => (await heading(view)) === ui('misread.gone_title'));
    await press(view, ui('back'));
    await until('the way to a router', async () => (await heading(view)) !== ui('misread.gone_title'));
  });

  it('is reported from the card in the page, too', async () => {
    const page = await session().browser.newPage();
    const router = labRouter('cards');
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    await unfoldSummary(session(), page);
    await pressHint(session(), page, 'misread');
    const view = await openView(session(), page);
    await until('the report', async () => (await heading(view)) === ui('misread.title'));
    expect(pagesOf(await previewOf(view), 'report.json').length).toBeGreaterThan(0);
    expect(await remarksIn(view)).toEqual([]);
  });

  it('is reported at a ring, whose setting is named then', async () => {
    const page = await session().browser.newPage();
    const router = labRouter('german');
    await reach(router, page);
    const isOpen = async () =>
      (await session().drawn(page)).some(
        ({ visible, classes }) => visible && classes.includes('card') && classes.includes('hint'),
      );
    // It may open on arrival, and a press on its ring would close it then.
    await until('the card of the ring', async () => {
      if (await isOpen()) return true;
      await clickPart(page, await ringRound(session(), page, () => router.control(page)));
      await pause(1500);
      return isOpen();
    });
    await pressHint(session(), page, 'misread_this');
    const { reading, suggestions } = await session().report(page);
    const ringed = reading?.settings[suggestions.find(({ setting }) => setting !== null)?.setting ?? -1];
    const view = await openView(session(), page);
    const remarks = await remarked(view, 1);
    expect(remarks.map(({ says, kind }) => [says, kind])).toEqual([['wrong', ringed?.kind]]);
  });

  it('is shown on the page itself: a ring that is wrong, and what was missed; the view may close meanwhile', async () => {
    const { page, view, router } = await misreadOf(session(), 'german');
    const shows = (handle: ElementHandle) =>
      handle.evaluate((element) => (element as HTMLInputElement).checked ?? null);
    const control = (await router.control(page))!;
    const before = await shows(control);
    await showOn(view, page, control);
    const [wrong] = await remarked(view, 1);
    expect(wrong).toMatchObject({ says: 'wrong', frame: 0, ref: expect.any(Number) });
    expect(await shows((await router.control(page))!)).toBe(before);
    // The rings are back; a tab that nobody looks at draws nothing.
    await page.bringToFront();
    await ringRound(session(), page, () => router.control(page));

    await showOn(view, page, (await page.$('h1, h2'))!);
    const [, missed] = await remarked(view, 2);
    expect(missed).toMatchObject({ says: 'missed', kind: '', frame: null, about: { elements: expect.any(Array) } });
    await view.select('section select', 'channel');
    await until('what it is', async () => (await remarksIn(view))[1]?.kind === 'channel');
    const said = await remarksIn(view);
    await view.close();
    const again = await openView(session(), page);
    expect(await remarked(again, 2)).toEqual(said);

    // Put away, and not to be found in what another page is told.
    await press(again, ui('misread.show'));
    await until('the page waiting', () => page.$('redlight-pick'));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the page given back', async () => !(await page.$('redlight-pick')));
    expect(await remarksIn(again)).toEqual(said);
    expect(Object.keys((await session().dump()).session).map(entryOf)).toContain('said');
    await page.close();
    await until(
      'nothing kept',
      async () => !Object.keys((await session().dump()).session).some((name) => name.startsWith('said:')),
    );
  });

  it('is shown in the frames of a page', async () => {
    const { page, view, router } = await misreadOf(session(), 'frameset');
    await showOn(view, page, (await router.control(page))!);
    const [wrong] = await remarked(view, 1);
    expect(wrong).toMatchObject({ says: 'wrong', ref: expect.any(Number) });
    const { pages } = JSON.parse(await previewOf(view)) as MisreadReport;
    expect(pages[wrong!.frame!]?.inner).toBe(true);
  });

  it('is asked for what it shows only where that was wanted: not the next page in the same tab', async () => {
    const { page, view } = await misreadOf(session(), 'german');
    await view.close();
    await page.goto(`${addressOf('german')}/kanal.html`);
    await until('the other page read', async () => (await session().report(page)).reading?.url.includes('kanal'));
    const again = await openView(session(), page);
    await pause(500);
    expect(await heading(again)).not.toBe(ui('misread.title'));
  });
});
