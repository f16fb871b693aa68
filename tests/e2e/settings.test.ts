/** The settings: what they change is respected on real router pages; files come and go; erasing leaves nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { pressHint, ringRound, rings, unfoldSummary } from '../../tooling/browsers/hints.ts';
import { press } from '../../tooling/browsers/popup.ts';
import { ownPage } from '../../tooling/browsers/own-pages.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { pause, until } from '../../tooling/browsers/session.ts';
import { FULL_STORE } from '../../tooling/scenes/stored.ts';
import { resolveText } from '../../tooling/texts.ts';

const words = (id: string) => resolveText({ id });
const said = (page: Page) => page.$eval('.said', (line) => line.textContent ?? '');

async function load(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'redlight-file-'));
  try {
    const file = path.join(folder, 'redlight.json');
    writeFileSync(file, text);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await until('an answer', async () => (await said(page)) !== '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

inBothBrowsers('the settings', (session) => {
  it('switch hints off and on again, on a page that is open', async () => {
    const router = labRouter('cards');
    const page = await session().open('about:blank');
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    const settings = await session().openExtensionPage('options.html');
    await settings.click('.check input');
    await page.bringToFront();
    await until('no ring', async () => (await rings(session(), page)).length === 0);
    await page.reload();
    await pause(1200);
    expect(await rings(session(), page)).toEqual([]);
    await settings.bringToFront();
    await settings.click('.check input');
    await page.bringToFront();
    await ringRound(session(), page, () => router.control(page));
  });

  it('bring hints back on a router where they were refused', async () => {
    const router = labRouter('cards');
    const page = await session().open('about:blank');
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    // Where the menu entry was ringed in time, the card has opened on arrival, and the summary is folded.
    await unfoldSummary(session(), page);
    await pressHint(session(), page, 'dismiss_router');
    await until('no ring', async () => (await rings(session(), page)).length === 0);
    const settings = await session().openExtensionPage('options.html');
    expect(await settings.$eval('[data-list=dismissed]', (list) => list.textContent)).toContain('192.168.');
    await press(settings, words('settings.hints_again'));
    await until('an empty list', async () => (await settings.$('[data-list=dismissed]')) === null);
    expect(await session().stored('dismissed')).toEqual([]);
  });

  it('take a file over, and nothing of a bad one', async () => {
    const settings = await session().openExtensionPage('options.html');
    const { case: stored, devices, dismissed, preferences } = FULL_STORE;
    const entries = { case: stored, devices, dismissed, preferences };
    await load(settings, JSON.stringify({ kind: 'redlight', format: 1, version: '0', entries }));
    expect(await said(settings)).toBe(words('settings.said.imported'));
    expect(await session().stored('devices')).toEqual(devices);
    await until('the lists follow', async () =>
      (await settings.$eval('body', (body) => body.textContent)).includes('74:AB:93:12:34:56'),
    );
    await load(settings, JSON.stringify({ kind: 'redlight', format: 1, entries: { devices: [{ role: 'x' }] } }));
    await until('the line about it', async () => (await said(settings)) === words('settings.said.bad'));
    expect(await session().stored('devices')).toEqual(devices);
  });

  it('erase everything', async () => {
    await session().store('case', FULL_STORE.case);
    await session().store('devices', FULL_STORE.devices);
    const settings = await session().openExtensionPage('options.html');
    await press(settings, words('ui.erase'));
    await press(settings, words('ui.erase_yes'));
    await until('the line about it', async () => (await said(settings)) === words('settings.said.erased'));
    for (const key of ['case', 'devices', 'changes']) expect(await session().stored(key)).toBeUndefined();
  });

  it('are reached from the popup, as the page of options that the browser knows', async () => {
    const popup = await session().openExtensionPage('popup.html?view=tab');
    await press(popup, words('ui.settings'));
    const page = await ownPage(session().browser, 'options.html');
    expect(await until('a heading', () => page.$eval('h1', (heading) => heading.textContent))).toBe(
      words('settings.title'),
    );
  });
});
