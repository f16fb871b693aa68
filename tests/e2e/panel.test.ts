/** The panel beside the page: opened from a card in the page where the browser allows it, and in step with the other views. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { pressHint, ringRound } from '../../tooling/browsers/hints.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { until } from '../../tooling/browsers/session.ts';

inBothBrowsers('the panel', (session) => {
  it('opens from the card in the page; where the browser refuses, a tab does', async () => {
    const router = labRouter('cards');
    const page = await session().open('about:blank');
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    await pressHint(session(), page, 'open_troubleshooter');
    const chromium = session().name === 'chromium';
    const opened = await until('the troubleshooter', async () => {
      if (chromium)
        return session()
          .browser.targets()
          .map((target) => target.url())
          .find((url) => url.includes('sidepanel.html'));
      for (const each of await session().browser.pages()) {
        const url = await each.evaluate(() => location.href).catch(() => '');
        if (url.includes('popup.html?view=tab&tab=')) return url;
      }
      return null;
    });
    expect(opened).toContain(chromium ? 'sidepanel.html' : 'popup.html');
  });

  it('stands where the other views stand', async () => {
    const panel = await session().openExtensionPage('sidepanel.html');
    const tab = await session().openExtensionPage('popup.html?view=tab');
    await tab.bringToFront();
    const first = await until('the first screen', () => tab.$eval('h1', (each) => each.textContent));
    await tab.evaluate(() => document.querySelector<HTMLButtonElement>('.tiles button')?.click());
    const heading = await until('the next screen', async () => {
      const now = await tab.$eval('h1', (each) => each.textContent);
      return now !== first && now;
    });
    const same = await until('the same in the panel', async () => {
      const now = await panel.$eval('h1', (each) => each.textContent);
      return now !== first && now;
    });
    expect(same).toBe(heading);
  });
});
