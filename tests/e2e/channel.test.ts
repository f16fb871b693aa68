/** Networks pasted in the view reach the hint in the page, and go again when they are forgotten. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { ringRound } from '../../tooling/browsers/hints.ts';
import { openView, press, ui, whole } from '../../tooling/browsers/popup.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { until } from '../../tooling/browsers/session.ts';

const PASTED = ['Kastanie 6 -41 dBm', 'Funkhaus 6 -55 dBm', 'Villa Rosa 1 -48 dBm', 'Dach 36 -60 dBm'].join('\n');

inBothBrowsers('networks that the person lists', (session) => {
  it('make the hint name a channel', async () => {
    const router = labRouter('frameset');
    router.only(session().lab.home('frameset'));
    const page = await session().browser.newPage();
    await reach(router, page);
    await ringRound(session(), page, () => router.control(page));
    const proposed = async () =>
      (await session().report(page)).suggestions.find(({ rule }) => rule === 'channel-above-11')?.value ?? null;
    expect(await proposed()).toBeNull();

    const view = await openView(session(), page);
    await press(view, ui('router'));
    await press(view, ui('channel.title'));
    await until('the box', () => view.$('textarea'));
    await view.type('textarea', PASTED);
    await press(view, ui('channel.paste_go'));
    // What was read is shown first, and nothing counts before the person says which network is theirs.
    await until('the rows', async () => (await whole(view)).includes(ui('channel.preview_title', { count: 3 })));
    expect(await whole(view)).toContain(ui('channel.preview_others', { count: 1 }));
    expect(await proposed()).toBeNull();
    await view.bringToFront();
    await press(view, ui('channel.preview_none'));
    await press(view, ui('channel.preview_use'));
    await until('the picture', () => view.$('svg.hills'));
    expect(await whole(view)).toContain(ui('channel.move', { channel: 11 }));
    await until('the proposal', async () => (await proposed()) === '11');
    await view.bringToFront();
    await press(view, ui('page.show_all'));
    await view.close();
    await page.bringToFront();
    await until('the channel in the card', async () =>
      (await session().drawn(page)).some(
        ({ classes, visible, text }) => visible && classes.includes('hint') && /\b11\b/.test(text),
      ),
    );

    const later = await openView(session(), page);
    await press(later, ui('router'));
    await press(later, ui('channel.title'));
    await press(later, ui('channel.forget'));
    await until('forgotten', async () => (await proposed()) === null);
  });
});
