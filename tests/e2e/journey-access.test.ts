/** Pages Redlight did not load with: tabs older than the installation, and addresses it does not list. */
import { describe, expect, it } from 'vitest';
import { startLab } from '../../tooling/lab/server.ts';
import { addressOf } from '../../tooling/lab/sites.ts';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { startChromium } from '../../tooling/browsers/chromium.ts';
import { startFirefox } from '../../tooling/browsers/firefox.ts';
import { rings } from '../../tooling/browsers/hints.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { openView, press, ui, whole } from '../../tooling/browsers/popup.ts';
import { pause, until } from '../../tooling/browsers/session.ts';

inBothBrowsers('an address that is not listed', (session) => {
  it('is left alone until the toolbar button is pressed, and again after the next page', async () => {
    const page = await session().open(`${addressOf('unlisted')}/WLG_adv_dual_band.htm`);
    await pause(1500);
    expect(await session().drawn(page)).toEqual([]);
    expect((await session().report(page)).reading).toBeNull();

    await session().readByClick(page);
    const report = await until('the page read', async () => {
      const seen = await session().report(page);
      return seen.reading ? seen : null;
    });
    expect(report.allowed).toBe(false);
    expect(report.reading?.settings).toContainEqual(
      expect.objectContaining({ kind: 'radio-enable', band: '2.4', value: 'off' }),
    );
    await until('rings', async () => (await rings(session(), page)).length > 0);
    // The click's permission is for this page only.
    await page.goto(`${addressOf('unlisted')}/WLG_acl.htm`);
    await pause(1500);
    expect(await session().drawn(page)).toEqual([]);
  });
});

inBothBrowsers('a page that nothing speaks for', (session) => {
  it("is read as a router's when its person says so", async () => {
    const page = await session().open(`${addressOf('unlisted')}/WLG_adv_dual_band.htm`);
    await page.evaluate(() => {
      history.replaceState(null, '', '/home');
      document.title = 'Home';
      const form = document.createElement('form');
      const label = document.createElement('label');
      const name = Object.assign(document.createElement('input'), { value: 'Elm' });
      label.append('Network name (SSID) ', name);
      form.append(label, Object.assign(document.createElement('button'), { textContent: 'Save' }));
      document.body.replaceChildren(form);
    });
    await session().readByClick(page);
    await until('the page looked at', async () => (await session().report(page)).reading);
    expect((await session().report(page)).reading?.router.detected).toBe(false);

    const view = await openView(session(), page);
    await press(view, ui('router'));
    await until('the question', async () => (await whole(view)).includes(ui('page.not_title')));
    await press(view, ui('page.not_mine'));
    const read = await until('a router', async () => {
      const { reading } = await session().report(page);
      return reading?.router.detected ? reading : null;
    });
    expect(read.settings).toContainEqual(expect.objectContaining({ kind: 'ssid', value: 'Elm' }));
    await until('no question', async () => !(await whole(view)).includes(ui('page.not_title')));
  });
});

describe.each([
  ['chromium', startChromium],
  ['firefox', startFirefox],
] as const)('a tab that was open before installation (%s)', (_name, start) => {
  it('is read when the button is pressed', async () => {
    const lab = await startLab();
    const session = await start(lab, { before: (page) => reach(labRouter('german'), page) });
    try {
      const page = (await session.browser.pages()).find((each) => each.url().startsWith(addressOf('german')));
      if (!page) throw new Error('the router page is gone');
      await session.pressToolbarButton(page);
      expect(await until('rings', () => rings(session, page).then((all) => all.length || null))).toBeGreaterThan(0);
    } finally {
      await session.close();
      await lab.close();
    }
  });
});
