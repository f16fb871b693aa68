/**
 * Photographs the hints on every lab router, and on saved pages; `--help` tells how. Its pictures are not kept in git.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { readCommandLine } from '../tooling/command-line.mjs';
import { startChromium } from '../tooling/browsers/chromium.ts';
import { startFirefox } from '../tooling/browsers/firefox.ts';
import { hintWord } from '../tooling/browsers/hints.ts';
import { LAB_ROUTERS, reach as reachRouter } from '../tooling/browsers/routers.ts';
import { clickPart, pause, until, type Session } from '../tooling/browsers/session.ts';
import { CAMERA, SYNC_MODULE } from '../tooling/lab/home.ts';
import { startLab } from '../tooling/lab/server.ts';
import { ROOT } from '../tooling/browsers/built.ts';
import { savedPages, startSavedPages } from '../tooling/pages/saved-pages.ts';

const { values } = readCommandLine({
  usage: 'node scripts/shots-hints.ts [options]',
  about: 'Photographs the hints on every lab router, or on saved pages, light and dark.',
  options: {
    browser: { value: 'NAME', about: 'chromium (default) or firefox' },
    only: { value: 'PART', about: 'routers and pages whose name holds this' },
    width: { value: 'PX', about: 'of the window; 1100' },
    pages: { value: 'FOLDER', multiple: true, about: 'saved pages instead of the lab; several: once each' },
    out: { value: 'FOLDER', about: 'where the pictures go; screenshots/hints' },
  },
});
const options = { browser: 'chromium', only: '', width: '1100', pages: [], out: 'screenshots/hints', ...values };
const out = path.resolve(ROOT, options.out);
mkdirSync(out, { recursive: true });
const start = options.browser === 'firefox' ? startFirefox : startChromium;
const MOST_HINTS = 4;

interface Subject {
  name: string;
  reach(page: Page): Promise<unknown>;
}

const part = async (session: Session, page: Page, words: string) =>
  (await session.drawn(page)).find(
    ({ tag, visible, text, label }) => tag === 'button' && visible && (text === words || label === words),
  );

/** One picture as the page is found, one of each hint. */
async function photograph(session: Session, { name, reach }: Subject, dark: boolean): Promise<void> {
  const page = await session.browser.newPage();
  try {
    await page.setViewport({ width: Number(options.width), height: 760 });
    if (session.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await reach(page);
    const shoot = (step: string) => {
      const file = `${name}-${session.name}-${options.width}-${dark ? 'dark' : 'light'}-${step}.png` as const;
      return page.screenshot({ path: path.join(out, file) as `${string}.png` });
    };
    const showMe = () => part(session, page, hintWord('show_me'));
    const folded = async () =>
      (await session.drawn(page)).find(({ classes, visible }) => visible && classes.includes('toggle'));
    await until('a card', folded, 6000).catch(() => undefined);
    await pause(300);
    await shoot('0');
    const toggle = await folded();
    // In a small window the card waits folded.
    if (toggle && !(await showMe())) await clickPart(page, toggle);
    const drawn = await showMe();
    if (drawn) {
      await clickPart(page, drawn);
      for (let shown = 1; shown <= MOST_HINTS; shown += 1) {
        await pause(1300);
        await shoot(String(shown));
        const next = await part(session, page, hintWord('next'));
        if (!next) break;
        await clickPart(page, next);
      }
    }
    console.log(`${name} ${dark ? 'dark' : 'light'}${drawn ? '' : ': no card to follow'}`);
  } catch (error) {
    console.log(`${name}: ${String(error)}`);
  } finally {
    await page.close();
  }
}

for (const dark of [false, true]) {
  const lab = await startLab();
  const saved = await startSavedPages();
  const throughLab = options.pages.length === 0;
  const session = await start(throughLab ? lab : { ...lab, port: saved.port }, { dark });
  try {
    await session.store('devices', [
      { role: 'camera', mac: CAMERA.mac },
      { role: 'sync-module', mac: SYNC_MODULE.mac },
    ]);
    const subjects: Subject[] = throughLab
      ? LAB_ROUTERS.map((router): Subject => ({ name: router.id, reach: (page) => reachRouter(router, page) }))
      : savedPages(options.pages).map((each) => ({ name: each.name, reach: (page) => page.goto(saved.show(each)) }));
    for (const subject of subjects.filter(({ name }) => name.includes(options.only)))
      await photograph(session, subject, dark);
  } finally {
    await session.close();
    await saved.close();
    await lab.close();
  }
}
