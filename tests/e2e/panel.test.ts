/**
 * Ways to Redlight from outside its popup: the panel beside the page, opened from a card where the browser allows it and in
 * step with the other views; the shortcut to the hints; the sign on the button that a wait is over.
 */
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { pressHint, ringRound, unfoldSummary } from '../../tooling/browsers/hints.ts';
import { openView, ui } from '../../tooling/browsers/popup.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { until } from '../../tooling/browsers/session.ts';

inBothBrowsers('the panel', (session) => {
  it('opens from the card in the page; where the browser refuses, a tab does', async () => {
    const router = labRouter('cards');
    const page = await session().open('about:blank');
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    await unfoldSummary(session(), page);
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

  it('is not needed for the hints: a shortcut opens the first and moves the keyboard into its card', async () => {
    const router = labRouter('cards');
    const page = await session().open('about:blank');
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    const focused = () => page.evaluate(() => document.activeElement?.localName === 'redlight-hints');
    expect(await focused()).toBe(false);
    await session().pressShortcut(page);
    await until('the keyboard in the card', focused);
    const cards = async () =>
      (await session().drawn(page)).filter(({ classes, visible }) => visible && classes.includes('hint'));
    expect(await cards()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cards()).length === 0);
  });

  // The first view of a profile that is opened on a wait stayed at "Loading…" in Firefox: a second try would hide that.
  it('need not stay open for a wait: the button says when it is over, until somebody looks', { retry: 0 }, async () => {
    const page = await session().open('about:blank');
    const waiting = { fix: 'restart-router', until: Date.now() + 1500 };
    const told = {
      version: 1,
      answers: { model: 'outdoor-4' },
      tried: [],
      history: [],
      waiting,
      startedAt: Date.now(),
    };
    await session().store('case', told);
    expect(await session().badge(page)).toBe('');
    await until('the badge', async () => (await session().badge(page)) === ui('waiting.badge'));
    const view = await openView(session(), page);
    await until('no badge', async () => (await session().badge(page)) === '');
    await view.close();
  });
});
