/** The welcome page: it opens once after installation, its practice router is walked with the true layer, both ways lead on. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { hintWord, pressHint, ringRound, rings } from '../../tooling/browsers/hints.ts';
import { press } from '../../tooling/browsers/popup.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';
import { resolveText } from '../../tooling/texts.ts';

const words = (id: string) => resolveText({ id: `welcome.${id}` });
const doneTicks = (page: Page) => page.$$eval('.ticks .done', (all) => all.length);

async function cardSays(session: Session, page: Page, said: string): Promise<void> {
  await until(`a card saying "${said}"`, async () =>
    (await session.drawn(page)).some(({ visible, text }) => visible && text.includes(said)),
  );
}

inBothBrowsers('the welcome page', (session) => {
  it('lets the whole way be practised, from the ring to the camera that is back', async () => {
    const page = await session().openExtensionPage('welcome.html');
    await press(page, words('start'));
    await ringRound(session(), page, () => page.$('#practice-radio'));
    await cardSays(session(), page, hintWord('severity_blocker'));
    await page.select('#practice-radio', 'on');
    await cardSays(session(), page, hintWord('changed'));
    expect(await doneTicks(page)).toBe(0);
    await pressHint(session(), page, 'next');
    await ringRound(session(), page, () => page.$('#practice-camera'));
    await page.select('#practice-camera', 'allowed');
    await until('the first tick', async () => (await doneTicks(page)) === 1);
    await pressHint(session(), page, 'next');
    await ringRound(session(), page, () => page.$('#practice-save'));
    await page.$eval('#practice-save', (button) => (button as HTMLElement).click());
    await until('the second tick', async () => (await doneTicks(page)) === 2);
    await cardSays(session(), page, hintWord('saved'));
    await press(page, words('is_back'));
    await until('the third tick', async () => (await doneTicks(page)) === 3);
    expect(await rings(session(), page)).toEqual([]);
    expect(await page.$('redlight-hints')).toBeNull();
    // Nothing of the game is taken for the user's own router.
    expect(await session().stored('changes')).toBeUndefined();
    expect(await session().stored('pending')).toBeUndefined();
    await press(page, words('again'));
    await ringRound(session(), page, () => page.$('#practice-radio'));
    expect(await doneTicks(page)).toBe(0);
  });

  it.each([
    ['camera', 'camera'],
    ['router', 'router'],
  ])('leads to the %s', async (entry, tab) => {
    const page = await session().openExtensionPage('welcome.html');
    await press(page, words(entry));
    const chosen = await until('the troubleshooter', () =>
      page.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.id ?? null),
    );
    expect(chosen).toBe(`tab-${tab}`);
  });
});
