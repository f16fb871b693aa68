import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hint, part, payload, rectOf, settle, show, openLayerPage, type LayerPage } from './hints-support.ts';

const control = '<select id=channel><option>13</select>';
const off = 'style="display:none"';
/** Ways in which router pages keep a control behind something to press; `#opener` is what has to be ringed. */
const WAYS: Record<string, string> = {
  'tabs that name their pane by a data attribute': `<ul><li data-tab=general><a href="#">General</a></li>
    <li data-tab=filter><a href="#" id=opener>Filter</a></li></ul>
    <div><div data-tab=general>Mode</div><div data-tab=filter ${off}>${control}</div></div>`,
  'panes folded to no height': `<ul><li data-tab=general><a href="#">General</a></li>
    <li data-tab=filter><a href="#" id=opener>Filter</a></li></ul><div><div data-tab=general>Mode</div>
    <div data-tab=filter style="height:0;opacity:0;overflow:hidden">${control}</div></div>`,
  'panes in order, all but one of no height': `<ul class=tabs><li style="cursor:pointer">Basic</li>
    <li style="cursor:pointer"><a id=opener>Channel</a></li></ul><div class=panes><div class=pane>a</div>
    <div class=pane style="height:0;overflow:hidden">${control}</div></div>`,
  'tabs with ARIA': `<div role=tablist><button role=tab aria-controls=p1>One</button>
    <button role=tab id=opener aria-controls=p2>Two</button></div><div id=p1>One</div><div id=p2 ${off}>${control}</div>`,
  'panes that name their tab': `<div><span role=tab id=t1>One</span><span role=tab id=opener>Two</span></div>
    <div aria-labelledby=t1>One</div><div aria-labelledby=opener ${off}>${control}</div>`,
  'links to the id of a pane': `<p><a href="#p1">One</a> <a id=opener href="/page.asp#p2">Two</a></p>
    <div id=p1>One</div><div id=p2 ${off}>${control}</div>`,
  'a script that names the pane': `<table><tr><td onclick="openTab('p1')">One</td><td id=opener onclick="openTab('p2')">Two</td></tr></table>
    <div id=p1>One</div><div id=p2 ${off}>${control}</div>`,
  'tabs and panes in the same order, tied by script alone': `<ul class=tabs><li style="cursor:pointer">Basic</li><li style="cursor:pointer">Security</li>
    <li style="cursor:pointer"><a id=opener>Channel</a></li></ul><div class=panes><div class=pane>a</div><div class=pane ${off}>b</div>
    <div class=pane ${off}>${control}</div></div>`,
  'a fold of the browser': `<details><summary id=opener>Advanced</summary>${control}</details>`,
  'a heading that folds by script': `<h3 id=opener style="cursor:pointer">Advanced</h3><div ${off}>${control}</div>`,
  'a tab behind a tab': `<a href="#p1">One</a> <a id=opener href="#p2">Two</a><div id=p1>One</div>
    <div id=p2 ${off}><a href="#q1">A</a> <a href="#q2">B</a><div id=q1>A</div><div id=q2 ${off}>${control}</div></div>`,
};
const style =
  '<!doctype html><style>body{margin:60px} li,button,td,a,span{padding:4px 8px;display:inline-block}</style>';
const pages = {
  ...Object.fromEntries(Object.values(WAYS).map((html, index) => [`/${index}`, { html: style + html }])),
  '/alone': { html: `${style}<p>Wi-Fi is off</p><a href="#help">Help</a><div id=later ${off}>${control}</div>` },
};

let stand: LayerPage;
let page: Page;

beforeAll(async () => {
  stand = await openLayerPage(pages);
  ({ page } = stand);
});
afterAll(() => stand?.close());

async function cardText(): Promise<string> {
  return page.evaluate(() => {
    const card = document.querySelector('redlight-hints')?.shadowRoot?.querySelector('.card.hint');
    return card?.checkVisibility() ? ((card as HTMLElement).innerText ?? '') : '';
  });
}

const given = payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' });

describe('a control that is not drawn', () => {
  for (const [index, way] of Object.keys(WAYS).entries()) {
    it(`is shown the way to: ${way}`, async () => {
      await stand.open(`/${index}`);
      await show(page, given);
      const [ring, opener] = [await part(page, '.ring'), await rectOf(page, '#opener')];
      expect(ring).not.toBeNull();
      expect(ring!.x).toBeCloseTo(opener.x - 7, 0);
      expect(ring!.width).toBeCloseTo(opener.width + 14, 0);
      expect(await cardText()).toContain('Click the ringed item');
      await page.evaluate(() => {
        for (const pane of document.querySelectorAll('[style*="none"], [style*="height:0"]'))
          pane.removeAttribute('style');
        document.querySelector('details')?.setAttribute('open', '');
      });
      await settle(page);
      const [after, select] = [await part(page, '.ring'), await rectOf(page, '#channel')];
      expect(after!.x).toBeCloseTo(select.x - 7, 0);
      expect(await cardText()).not.toContain('Click the ringed item');
    });
  }

  it('that nothing leads to keeps its card, which says so, and gets its ring when it appears', async () => {
    await stand.open('/alone');
    await show(page, given);
    expect(await cardText()).toBe('');
    await page.waitForFunction(() =>
      document.querySelector('redlight-hints')?.shadowRoot?.querySelector('.card.hint')?.checkVisibility(),
    );
    expect(await cardText()).toContain('does not show this setting right now');
    expect(await part(page, '.ring')).toBeNull();
    await page.evaluate(() => document.querySelector('#later')?.removeAttribute('style'));
    await settle(page);
    expect((await part(page, '.ring'))!.x).toBeCloseTo((await rectOf(page, '#channel')).x - 7, 0);
    expect(await cardText()).not.toContain('right now');
  });

  it('shares one ring with others behind the same tab', async () => {
    await stand.open('/1');
    await page.evaluate(() => document.querySelector('#p2')?.append(document.createElement('textarea')));
    await show(
      page,
      payload([hint({ id: 'a', selector: '#channel' }), hint({ id: 'b', selector: 'textarea', severity: 'improves' })]),
    );
    const drawn = await page.evaluate(
      () =>
        [...(document.querySelector('redlight-hints')?.shadowRoot?.querySelectorAll('.ring') ?? [])].filter((each) =>
          each.checkVisibility(),
        ).length,
    );
    expect(drawn).toBe(1);
  });
});
