/** What may happen to a background, an extension and a page while hints are shown: nothing is lost, nothing stays behind. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cameraProblem } from '../../tooling/lab/home.ts';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { boxIn, goesRound, pressHint, ringRound, rings } from '../../tooling/browsers/hints.ts';
import { openView, press, ui } from '../../tooling/browsers/popup.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { until, type Session } from '../../tooling/browsers/session.ts';

/** How many hosts of the layer a page has. */
const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('redlight-hints').length);

/** States of the changes, oldest first, as the log has them. */
async function states(session: Session): Promise<string> {
  const log = ((await session.stored('changes')) ?? []) as { state: string }[];
  return log.map(({ state }) => state).join();
}

const router = labRouter('german');

inBothBrowsers('the life of the extension', (session) => {
  /** On the page with the fault, its ring round the control. */
  const arrive = async (): Promise<Page> => {
    router.only(session().lab.home('german'));
    const page = await session().browser.newPage();
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    return page;
  };
  /** The fault's ring has gone; one round the way to other pages may be there instead. */
  const notRinged = (page: Page) =>
    until('no ring round the control', async () => {
      const control = await router.control(page);
      const box = await boxIn(page.mainFrame(), control!);
      return (await rings(session(), page)).every((ring) => !goesRound(ring.box, box));
    });
  /** The view's "Show me" opens the card beside the ring. */
  const showAll = async (page: Page) => {
    const view = await openView(session(), page);
    await press(view, ui('router'));
    await press(view, ui('page.show_all'));
    await view.close();
    await page.bringToFront();
    await ringRound(session(), page, () => router.control(page));
  };
  /** Ticks of the change in the view, which is opened over a stopped background. */
  const ticks = async (page: Page): Promise<number> => {
    const view = await openView(session(), page);
    await press(view, ui('router'));
    await until('the ticks', () => view.$('.ticks'));
    const done = await view.$$('.ticks li.done');
    await view.close();
    await page.bringToFront();
    return done.length;
  };

  it('a background that is stopped before every step loses nothing', async () => {
    const page = await arrive();
    await showAll(page);
    const drawn = JSON.stringify(await rings(session(), page));
    await session().stopBackground();
    expect(JSON.stringify(await rings(session(), page))).toBe(drawn);
    expect(await hosts(page)).toBe(1);

    await pressHint(session(), page, 'dismiss');
    await notRinged(page);
    await session().stopBackground();
    await showAll(page);

    await session().stopBackground();
    await router.change(page);
    await until('edited', async () => (await states(session())) === 'edited');
    await session().stopBackground();
    expect(await ticks(page)).toBe(1);
    await session().stopBackground();
    await router.save(page);
    await until('saved', async () => (await states(session())) === 'saved');
    await session().stopBackground();
    expect(await ticks(page)).toBe(2);
    expect(cameraProblem(session().lab.home('german'))).toBeNull();
  });

  it('an extension that is loaded anew takes its old layer away, and reads the page again when asked', async () => {
    const page = await arrive();
    const before = await page.evaluate(() => document.body.outerHTML);
    await page.$eval('redlight-hints', (host) => host.setAttribute('data-old', ''));
    await session().reloadExtension();
    await page.bringToFront();
    await until('the old layer gone', () => page.evaluate(() => !document.querySelector('[data-old]')));
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    // As the popup asks over a tab that was open before; Firefox brings the detector back into open tabs by itself.
    await until('read again', async () => (await session().report(page)).reading);
    await ringRound(session(), page, () => router.control(page));
    expect(await hosts(page)).toBe(1);
  });
});
