/**
 * What a person gets from a store: the zips, installed into clean profiles of both browsers, and the whole journey walked in
 * English and in German. Long (`npm run test:long -- --only zips`): the same way is walked from the build in `npm test`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from '../../tooling/browsers/chromium.ts';
import { startFirefox } from '../../tooling/browsers/firefox.ts';
import { hintWord, pressHint, ringRound } from '../../tooling/browsers/hints.ts';
import { press } from '../../tooling/browsers/popup.ts';
import { labRouter } from '../../tooling/browsers/routers.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';
import { CAMERA, cameraProblem } from '../../tooling/lab/home.ts';
import { startLab } from '../../tooling/lab/server.ts';
import type { SiteId } from '../../tooling/lab/sites.ts';
import { makeZips } from '../../tooling/release/packages.ts';
import { unzip } from '../../tooling/release/unzip.ts';
import { resolveText, speak } from '../../tooling/texts.ts';
import { mend, openMyRouter, reached, showMe, tell } from './whole-way.ts';

const words = (id: string) => resolveText({ id });

/** As a person chooses it: on the settings page, by the language's own name. */
async function chooseLanguage(session: Session, code: string): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector(`#language ~ * option[value=${code}]`);
  await page.select('#language ~ * select', code);
  await until('the page in that language', () =>
    page.evaluate((wanted) => document.documentElement.lang === wanted, code),
  );
  expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe(words('settings.title'));
  await page.close();
}

/** The welcome page's practice router, from the ring to "camera back". */
async function practise(session: Session): Promise<void> {
  const page = await session.openExtensionPage('welcome.html');
  await press(page, words('welcome.start'));
  await ringRound(session, page, () => page.$('#practice-radio'));
  await page.select('#practice-radio', 'on');
  await until('the card in this language', async () =>
    (await session.drawn(page)).some(({ visible, text }) => visible && text.includes(hintWord('changed'))),
  );
  await pressHint(session, page, 'next');
  await ringRound(session, page, () => page.$('#practice-camera'));
  await page.select('#practice-camera', 'allowed');
  await page.$eval('#practice-save', (button) => (button as HTMLElement).click());
  await press(page, words('welcome.is_back'));
  await until('the third tick', async () => (await page.$$('.ticks .done')).length === 3);
  await page.close();
}

describe.runIf(process.env.REDLIGHT_LONG === '1')('from the zips', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'redlight-zips-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));
  afterEach(() => speak('en'));

  const starts = {
    chrome: { zips: 'chrome', start: startChromium },
    edge: { zips: 'edge', start: startChromium },
    firefox: { zips: 'firefox', start: startFirefox },
  } as const;
  describe.each(Object.entries(starts))('%s', (_, { zips, start }) => {
    const folder = path.join(out, `${zips}-installed`);
    beforeAll(() => {
      const [zip] = makeZips(zips, path.join(out, zips));
      unzip(zip!, folder);
    });

    const ways: [string, SiteId][] = [
      ['en', 'cards'],
      ['de', 'german'],
    ];
    it.each(ways)('in %s, on the lab router "%s"', async (code, id) => {
      speak(code);
      const lab = await startLab();
      // The welcome page opens by itself after the installation: the start waits for it.
      const session = await start(lab, { extension: folder });
      try {
        if (code !== 'en') await chooseLanguage(session, code);
        await practise(session);
        const router = labRouter(id);
        await session.store('devices', [{ role: 'camera', mac: CAMERA.mac }]);
        router.only(lab.home(id));
        expect(cameraProblem(lab.home(id))).not.toBeNull();
        const page = await openMyRouter(session, router);
        await router.walk(page);
        await showMe(session, router, page);
        await mend(session, router, page, []);
        expect(cameraProblem(lab.home(id))).toBeNull();
        await tell(session, page, true);
        await reached(session, router, 'camera-back');
      } finally {
        await session.close();
        await lab.close();
      }
    });
  });
});
