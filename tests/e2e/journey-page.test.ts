/** How Redlight behaves in a page: frames, redrawing, being sent away, pages that are none of its business. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { addressOf, type SiteId } from '../../tooling/lab/sites.ts';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { pressHint, ringRound, rings, unfoldSummary } from '../../tooling/browsers/hints.ts';
import { frameNamed, labRouter, openLuciFilter, signIn, reach } from '../../tooling/browsers/routers.ts';
import { pause, until, type Session } from '../../tooling/browsers/session.ts';

/** Everything of a page's own that a trace could be left in: attributes and children of all elements, in all frames. */
async function markup(page: Page): Promise<string[]> {
  return Promise.all(page.frames().map((frame) => frame.evaluate(() => document.documentElement.outerHTML)));
}

async function nothingDrawn(session: Session, page: Page): Promise<void> {
  // Long enough for detector, reader and hints to have come if they were to come.
  await pause(1500);
  expect(await session.drawn(page)).toEqual([]);
  expect(await session.badge(page)).toBe('');
}

inBothBrowsers('in the page', (session) => {
  it('draws in the frame of the control, and the summary once', async () => {
    const page = await session().browser.newPage();
    const router = labRouter('frameset');
    await reach(router, page);
    const ring = await ringRound(session(), page, () => router.control(page));
    expect(ring.frame).toBe((await frameNamed(page, 'mainFrame')).url());
    const summaries = (await session().drawn(page)).filter(
      ({ classes, visible }) => visible && classes.includes('summary'),
    );
    expect(summaries).toHaveLength(1);
  });

  it('reads again what changes, and keeps the ring while the page redraws itself', async () => {
    const page = await session().browser.newPage();
    const router = labRouter('luci');
    await signIn('luci', page, '/cgi-bin/luci/admin/network/wireless');
    await page.waitForSelector('tr[data-sid=default_radio0]');
    await until('the overview read', async () => (await session().report(page)).reading?.router.detected);
    await openLuciFilter(page);
    const before = await ringRound(session(), page, () => router.control(page));
    // Two rounds of the page's own polling.
    await pause(5500);
    const after = await ringRound(session(), page, () => router.control(page));
    expect(after.box).toEqual(before.box);
    await page.select('.modal select.channel', '13');
    await until('the channel read again', async () =>
      (await session().report(page)).reading?.settings.some(({ kind, value }) => kind === 'channel' && value === '13'),
    );
  });

  it('leaves no trace when sent away', async () => {
    const page = await session().browser.newPage();
    await reach(labRouter('german'), page);
    await until('rings', async () => (await rings(session(), page)).length > 0);
    await unfoldSummary(session(), page);
    await pressHint(session(), page, 'dismiss_all');
    await until('all gone', async () => (await session().drawn(page)).length === 0);
    const left = await markup(page);
    expect(left.join('')).not.toMatch(/redlight/i);

    // Byte for byte what the same page is without Redlight: one it has stayed away from since.
    await page.reload();
    await until('read again', async () => (await session().report(page)).reading);
    await pause(500);
    expect(await session().drawn(page)).toEqual([]);
    expect(await markup(page)).toEqual(left);
  });

  it('stays away from this router when told to', async () => {
    const page = await session().browser.newPage();
    await reach(labRouter('german'), page);
    await until('rings', async () => (await rings(session(), page)).length > 0);
    await unfoldSummary(session(), page);
    await pressHint(session(), page, 'dismiss_router');
    await until('all gone', async () => (await session().drawn(page)).length === 0);
    await page.reload();
    await until('read again', async () => (await session().report(page)).reading);
    await pause(800);
    expect(await session().drawn(page)).toEqual([]);
  });

  it.each(['printer', 'nas', 'bulb'] satisfies SiteId[])('does nothing on a page that is no router: %s', async (id) => {
    const page = await session().open(addressOf(id));
    await nothingDrawn(session(), page);
    expect((await session().report(page)).reading?.router.detected ?? false).toBe(false);
  });

  it('claims nothing of a login page', async () => {
    const page = await session().open(addressOf('luci'));
    const { reading, suggestions } = await until('the login page read', async () => {
      const report = await session().report(page);
      return report.reading ? report : null;
    });
    expect(reading?.router).toMatchObject({ detected: true, login: true });
    expect([reading?.settings, suggestions]).toEqual([[], []]);
    expect(await rings(session(), page)).toEqual([]);
  });

  it('speaks up on a public address only after the click, and says where it is', async () => {
    const page = await session().open(`${addressOf('public')}/WLG_wireless_dual_band_2G.htm`);
    await nothingDrawn(session(), page);
    await session().readByClick(page);
    const notice = await until('the notice', async () =>
      (await session().drawn(page)).find(({ classes, visible }) => visible && classes.includes('notice')),
    );
    expect(notice.text).not.toBe('');
  });
});
