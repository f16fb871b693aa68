import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  hint,
  part,
  payload,
  rectOf,
  sent,
  settle,
  show,
  type Rect,
  openLayerPage,
  type LayerPage,
} from './hints-support.ts';

const form = `<!doctype html><body style="margin:40px"><form id=f action="/done" onsubmit="return false">
  <select id=channel><option>1<option>6<option>13</select> <input id=name value=Home> <input id=secret type=password>
  <input type=checkbox id=on> <input type=radio name=mode id=m0 checked><label for=m0>Off</label>
  <input type=radio name=mode id=m1><label for=m1>Deny</label>
  <div id=combo tabindex=0 style="width:120px;border:1px solid">Auto</div>
  <button id=submit>Save</button></form><button id=apply>Apply</button>
  <table><tr id=row><td>AA:BB:CC:00:11:22<td><button id=del onclick="row.remove()">Delete</button></table>
  <script>combo.onclick = () => setTimeout(() => { combo.textContent = 'Manual' }, 200);
  submit.onclick = (e) => e.stopPropagation();</script>`;
const pages = {
  '/form': { html: form },
  '/many': { html: '<!doctype html><body><div id=c style="position:absolute;background:#aaa"></div>' },
};
const summary = {
  title: '2 settings here',
  lines: ['Take the camera off the list'],
  step: '',
  notice: '',
  tone: 'blocker' as const,
};

let stand: LayerPage;
let page: Page;

beforeAll(async () => {
  stand = await openLayerPage(pages);
  ({ page } = stand);
});
afterAll(() => stand?.close());

function touch(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it('says which language its words are in, whatever the page is written in', async () => {
  await stand.open('/form');
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await show(page, payload([hint({ id: 'channel', selector: '#channel' })]));
  expect(await page.$eval('redlight-hints', (host) => (host as HTMLElement).lang)).toBe('en');
});

describe('what the person does', () => {
  it('tells of an edit by the shown text, once, and never of a password', async () => {
    await stand.open('/form');
    const ids = ['channel', 'name', 'on', 'm0', 'secret'];
    await show(page, payload(ids.map((id) => hint({ id, selector: `#${id}` }))));
    await page.focus('#channel');
    await page.keyboard.press('ArrowDown');
    await page.click('#on');
    await page.click('#m1');
    await page.type('#secret', 'x');
    const told = [
      { type: 'edited', id: 'channel', value: '6' },
      { type: 'edited', id: 'on', value: 'on' },
      { type: 'edited', id: 'm0', value: 'Deny' },
      { type: 'edited', id: 'secret', value: '' },
    ];
    await vi.waitFor(async () => expect(await sent(page)).toEqual(told), 10_000);
    // And nothing after it.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await sent(page)).toEqual(told);
  });

  it('notices a widget that the page draws itself, and a row that its own button removes', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'c', selector: '#combo' }), hint({ id: 'r', selector: '#row' })]));
    await page.click('#combo');
    await page.click('#del');
    const told = [
      { type: 'edited', id: 'c', value: 'Manual' },
      { type: 'edited', id: 'r', value: '' },
    ];
    await vi.waitFor(async () => expect(await sent(page)).toEqual(expect.arrayContaining(told)), 10_000);
  });

  it('believes no scripted event', async () => {
    await stand.open('/form');
    const hints = [hint({ id: 'a', selector: '#channel' }), hint({ id: 's', selector: '#apply', target: 'save' })];
    await show(page, payload(hints, { current: 'a', summary }));
    await page.evaluate(() => {
      const select = document.querySelector('select') as HTMLSelectElement;
      select.value = '13';
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
      document.querySelector<HTMLElement>('#apply')?.click();
      document.querySelector('form')?.requestSubmit();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      const root = document.querySelector('redlight-hints')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await sent(page)).toEqual([]);
    expect(await part(page, '.card.hint')).not.toBeNull();
  });

  it('tells once that Save was pressed, by the ringed button or by sending the form', async () => {
    await stand.open('/form');
    const hints = [hint({ id: 'a', selector: '#channel' }), hint({ id: 's', selector: '#apply', target: 'save' })];
    await show(page, payload(hints));
    await page.click('#apply');
    expect(await sent(page)).toEqual([{ type: 'save-pressed' }]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await page.click('#submit');
    expect(await sent(page)).toEqual([{ type: 'save-pressed' }, { type: 'save-pressed' }]);
  });
});

describe('the cards', () => {
  it('press forward, and at the last one nothing back', async () => {
    await stand.open('/form');
    const hints = ['channel', 'name'].map((id, at) => hint({ id, selector: `#${id}`, position: at + 1, total: 2 }));
    await show(page, payload(hints, { current: 'channel', summary }));
    expect(await part(page, '.hint .main')).not.toBeNull();
    await show(page, payload(hints, { current: 'name', summary }));
    expect(await part(page, '.hint .main')).toBeNull();
    await stand.press('.hint .quiet:last-child');
    expect(await sent(page)).toEqual([{ type: 'previous' }]);
  });

  it('lead by keyboard and mouse through the hints, and close by Escape without taking the focus', async () => {
    await stand.open('/form');
    const hints = ['channel', 'name', 'on'].map((id, at) =>
      hint({ id, selector: `#${id}`, title: `Title ${id}`, position: at + 1, total: 3 }),
    );
    await page.focus('#name');
    await show(page, payload(hints, { current: 'channel', summary }));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
    await page.keyboard.down('Alt');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await page.keyboard.up('Alt');
    await stand.press('.hint .main');
    await stand.press('.hint .quiet');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await sent(page)).toEqual([
      { type: 'next' },
      { type: 'previous' },
      { type: 'next' },
      { type: 'dismiss', id: 'channel' },
      { type: 'previous' },
      { type: 'close' },
    ]);
    await settle(page);
    expect(await part(page, '.card.hint')).toBeNull();
    // The person was in the card: its badge is where they can open it again.
    const label = await page.evaluate(
      () => document.querySelector('redlight-hints')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
    );
    expect(label).toContain('Title channel');
    await show(page, payload(hints, { current: 'channel', summary }));
    expect(await part(page, '.card.hint')).toBeNull();
    await show(page, payload(hints, { current: 'name', summary }));
    expect(await part(page, '.card.hint')).not.toBeNull();
  });

  it('offer the ways out in the summary', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'channel', selector: '#channel' })], { summary }));
    await stand.press('.summary .main');
    await stand.press('.summary .quiet');
    await stand.press('.summary .link');
    await stand.press('.summary .link:nth-of-type(2)');
    await stand.press('.summary .link:nth-of-type(3)');
    expect(await sent(page)).toEqual([
      { type: 'show', id: 'channel' },
      { type: 'open-troubleshooter' },
      { type: 'dismiss-all' },
      { type: 'dismiss-router' },
      { type: 'misread' },
    ]);
  });

  it('show what strangers wrote as text, and say it to a screen reader', async () => {
    await stand.open('/form');
    const title = '<img src=x onerror="document.title=1"><b>SSID</b>';
    await show(page, payload([hint({ id: 'a', selector: '#channel', title })], { current: 'a' }));
    await page.waitForFunction(
      () => document.querySelector('redlight-hints')?.shadowRoot?.querySelector('[role=status]')?.textContent,
    );
    const inside = await page.evaluate(() => {
      const root = document.querySelector('redlight-hints')?.shadowRoot;
      return {
        heading: root?.querySelector('.hint h2')?.textContent,
        images: root?.querySelectorAll('img, b b').length,
        said: [...(root?.querySelector('[role=status]')?.children ?? [])].map((each) => each.textContent),
      };
    });
    expect(inside).toEqual({ heading: title, images: 0, said: [title, 'Now: Deny listed devices', 'Change to: Off'] });
  });

  it('never cover their control, anywhere, in windows and frames of any size', async () => {
    await stand.open('/many');
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const covered: unknown[] = [];
    for (const [width, height] of [
      [200, 150],
      [300, 260],
      [420, 800],
      [800, 300],
      [1280, 800],
    ] as const) {
      await page.setViewport({ width, height });
      for (let run = 0; run < 24; run += 1) {
        const w = 20 + random(Math.min(260, width - 40));
        const h = 16 + random(24);
        const at = { x: random(width - w), y: random(height - h), w, h };
        await page.evaluate(({ x, y, w: cw, h: ch }) => {
          const style = (document.querySelector('#c') as HTMLElement).style;
          Object.assign(style, { left: `${x}px`, top: `${y}px`, width: `${cw}px`, height: `${ch}px` });
        }, at);
        await show(
          page,
          payload([hint({ id: `${width}-${run}`, selector: '#c' })], { current: `${width}-${run}`, summary }),
        );
        const card = await part(page, '.card.hint');
        const control = await rectOf(page, '#c');
        const out = !card || card.x < 0 || card.y < 0 || card.x + card.width > width || card.y + card.height > height;
        if (out || touch(card, control)) covered.push({ width, height, at, card, control });
      }
    }
    await page.setViewport({ width: 1000, height: 700 });
    expect(covered).toEqual([]);
  });
});
