import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  destroy,
  hint,
  layerCode,
  openBrowser,
  part,
  payload,
  rectOf,
  sent,
  serve,
  settle,
  show,
  startLayer,
  type Rect,
} from './hints-support.ts';

const tables = `<html><body bgcolor=white topmargin=20><table border=1 width=700><tr><td>Channel<td><select name=channel
  style="width:120px"><option>1<option>6<option>13</select><tr><td>Band<td>
  <input type=radio name=band id=b24 checked>2.4 GHz <input type=radio name=band id=b5>5 GHz
  <tr id=row><td>AA:BB:CC:00:11:22<td><a href="#">Delete</a></table>
  <label id=switch style="display:inline-block;width:60px;height:28px;background:#999;border-radius:14px">
  <input type=checkbox id=toggle style="position:absolute;left:-9999px"></label>
  <div id=tab style="height:0;overflow:hidden;opacity:0"><input id=hidden></div>`;
const scroll = `<!doctype html><div id=pane style="position:absolute;left:40px;top:60px;width:300px;height:200px;overflow:auto">
  <div style="height:150px"></div><input id=field style="width:180px"><div style="height:900px"></div></div>
  <div style="height:3000px"></div>`;
const shadow = `<!doctype html><br><br><br><div id=outer></div><script>const root = outer.attachShadow({mode: 'open'});
  root.innerHTML = '<div style="height:120px;overflow:auto;width:300px"><slot></slot><select id=inner><option>13<option>6</select><p style="height:600px"></div>'</script>`;
const pages = {
  '/zoom': { html: `<!doctype html><style>html{zoom:1.5}</style>${tables}` },
  '/turned': {
    html: `<!doctype html><style>html{transform:translate(30px,20px);filter:grayscale(1)}</style>${tables}`,
  },
  '/far': {
    html: '<!doctype html><p style="height:2000px"><label style="background:#ccc"><input id=toggle type=checkbox style="display:none">On</label><p style="height:900px">',
  },
  '/shadow': { html: shadow },
  '/tables': { html: tables },
  '/scroll': { html: scroll },
  '/list': {
    html: `<!doctype html><p style="height:420px"></p><select id=above style="margin-left:70px;width:120px"><option>6</select>
      <p style="margin:0;height:60px"></p><input type=checkbox id=below><p style="height:900px"></p>`,
  },
  '/frames': { html: '<html><frameset cols="200,*"><frame src="/menu"><frame src="/tables"></frameset></html>' },
  '/menu': { html: '<html><body><br><br><a href=/tables id=wireless>Wireless</a>' },
  '/curtain': {
    html: `<!doctype html><select id=channel><option>13</select> <button id=opener onclick="d.hidden=false">Edit</button>
      <div id=d hidden style="position:fixed;inset:0;background:#0008"><div style="margin:20px;background:#fff">
      <input id=inner type=checkbox> <button id=done onclick="d.hidden=true">Done</button></div></div>
      <style>[hidden]{display:none}</style>`,
  },
  '/modal': {
    html: `<!doctype html><button id=opener onclick="d.showModal()">open</button><dialog id=d style="width:400px;height:300px">
      <select id=channel><option>13</select></dialog>`,
  },
};

/** The ring's outer edge is 4 px and its own 3 px off the control. */
function around(control: Rect): Rect {
  return { x: control.x - 7, y: control.y - 7, width: control.width + 14, height: control.height + 14 };
}

function expectRound(ring: Rect | null, control: Rect): void {
  expect(ring).not.toBeNull();
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(ring?.[side]).toBeCloseTo(around(control)[side], 0);
}

describe.each(['chrome', 'firefox'] as const)('rings in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let code: string;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    [code, browser, site] = await Promise.all([layerCode(), openBrowser(name), serve(pages)]);
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    page.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(path: string): Promise<void> {
    await page.goto(site.origin + path);
    if (path !== '/frames') await startLayer(page, code);
  }

  it('sit around controls of a quirks-mode table, and leave no trace', async () => {
    await open('/tables');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await show(page, payload([hint({ id: 'a', selector: 'select[name=channel]' })], { current: 'a' }));
    expectRound(await part(page, '.ring'), await rectOf(page, 'select'));
    expect(await part(page, '.card.hint')).not.toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toBe(before);
    await destroy(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('take in a whole row, a whole choice of radios, and the label of a hidden switch', async () => {
    await open('/tables');
    await show(page, payload([hint({ id: 'a', selector: '#row' })]));
    const row = await rectOf(page, '#row');
    const ring = await part(page, '.ring');
    expect(ring?.height).toBeCloseTo(row.height + 14, 0);
    await show(page, payload([hint({ id: 'b', selector: '#b24' })]));
    const [first, second, group] = [await rectOf(page, '#b24'), await rectOf(page, '#b5'), await part(page, '.ring')];
    expect(group?.x).toBeCloseTo(first.x - 7, 0);
    expect((group?.x ?? 0) + (group?.width ?? 0)).toBeCloseTo(second.x + second.width + 7, 0);
    await show(page, payload([hint({ id: 'c', selector: '#toggle' })]));
    expectRound(await part(page, '.ring'), await rectOf(page, '#switch'));
  });

  it('are not covered by the card of another hint where there is room', async () => {
    await open('/list');
    const hints = [hint({ id: 'a', selector: '#below' }), hint({ id: 'b', selector: '#above' })];
    await show(page, payload(hints, { current: 'a' }));
    const [card, other] = [await part(page, '.card.hint'), await rectOf(page, '#above')];
    const apart =
      card!.x >= other.x + other.width || card!.y >= other.y + other.height || card!.y + card!.height <= other.y;
    expect(apart).toBe(true);
  });

  it('are not drawn for a control in a hidden tab, and appear with it', async () => {
    await open('/tables');
    await show(page, payload([hint({ id: 'a', selector: '#hidden' })], { current: 'a' }));
    expect(await part(page, '.ring')).toBeNull();
    expect(await part(page, '.card.hint')).toBeNull();
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
    await settle(page);
    expectRound(await part(page, '.ring'), await rectOf(page, '#hidden'));
  });

  it('follow a scroll container and the window, and go when their control is scrolled out of its container', async () => {
    await open('/scroll');
    await show(page, payload([hint({ id: 'a', selector: '#field' })]));
    const start = await rectOf(page, '#field');
    await page.evaluate(() => document.querySelector('#pane')?.scrollTo(0, 60));
    await settle(page);
    const scrolled = await rectOf(page, '#field');
    expect(scrolled.y).toBe(start.y - 60);
    expectRound(await part(page, '.ring'), scrolled);
    await page.evaluate(() => window.scrollTo(0, 40));
    await settle(page);
    expectRound(await part(page, '.ring'), await rectOf(page, '#field'));
    await page.evaluate(() => document.querySelector('#pane')?.scrollTo(0, 600));
    await settle(page);
    expect(await part(page, '.ring')).toBeNull();
  });

  it('scroll to the hint that is asked for', async () => {
    await open('/scroll');
    await page.evaluate(() => document.querySelector('#pane')?.scrollTo(0, 700));
    await show(page, payload([hint({ id: 'a', selector: '#field' })], { current: 'a' }));
    await page.waitForFunction(() => (document.querySelector('#pane')?.scrollTop ?? 700) < 200);
    await settle(page);
    expect(await part(page, '.card.hint')).not.toBeNull();
  });

  it.each(['/zoom', '/turned'])('stay with their control on a page that bends its root, %s', async (path) => {
    await open(path);
    await show(page, payload([hint({ id: 'a', selector: 'select[name=channel]' })], { current: 'a' }));
    const ring = await part(page, '.ring');
    const control = await rectOf(page, 'select');
    expect((ring?.x ?? 0) + (ring?.width ?? 0) / 2).toBeCloseTo(control.x + control.width / 2, 0);
    expect((ring?.y ?? 0) + (ring?.height ?? 0) / 2).toBeCloseTo(control.y + control.height / 2, 0);
    const card = await part(page, '.card.hint');
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(1000);
  });

  it('reach into shadow roots, and hear of scrolling and edits there', async () => {
    await page.goto(`${site.origin}/shadow`);
    await startLayer(page, code, (selector) =>
      selector
        .split(' >>> ')
        .reduce<Element | null>(
          (found, step, index) => (index ? found?.shadowRoot : document)?.querySelector(step) ?? null,
          null,
        ),
    );
    await show(page, payload([hint({ id: 'a', selector: '#outer >>> #inner' })]));
    const inner = () =>
      page.evaluate(() => {
        const box = document.querySelector('#outer')?.shadowRoot?.querySelector('#inner')?.getBoundingClientRect();
        return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
      });
    expectRound(await part(page, '.ring'), await inner());
    await page.evaluate(() => document.querySelector('#outer')?.shadowRoot?.querySelector('div')?.scrollTo(0, 5));
    await settle(page);
    expectRound(await part(page, '.ring'), await inner());
    await page.evaluate(() => document.querySelector('#outer')?.shadowRoot?.querySelector('select')?.focus());
    await page.keyboard.press('ArrowDown');
    await vi.waitFor(async () => expect(await sent(page)).toEqual([{ type: 'edited', id: 'a', value: '6' }]), 10_000);
  });

  it('scroll to the label of a switch whose native input is not drawn', async () => {
    await open('/far');
    await show(page, payload([hint({ id: 'a', selector: '#toggle' })], { current: 'a' }));
    await page.waitForFunction(() => {
      const { top = 0, bottom = 0 } = document.querySelector('label')?.getBoundingClientRect() ?? {};
      return top > 0 && bottom < innerHeight;
    });
    await settle(page);
    const label = await rectOf(page, 'label');
    expect(label.y).toBeLessThan(700);
    expectRound(await part(page, '.ring'), label);
  });

  it('find a control again that the page replaced', async () => {
    await open('/tables');
    await show(page, payload([hint({ id: 'a', selector: 'select[name=channel]' })]));
    await page.evaluate(() => {
      const old = document.querySelector('select');
      const next = document.createElement('select');
      next.name = 'channel';
      next.style.cssText = 'width:260px;margin-left:80px';
      old?.replaceWith(next);
    });
    await settle(page);
    const now = await rectOf(page, 'select');
    expect(now.width).toBe(260);
    expectRound(await part(page, '.ring'), now);
  });

  it('are drawn in every frame of a frameset, the frameset document too', async () => {
    await open('/frames');
    const [top, menu, main] = page.frames() as [Frame, Frame, Frame];
    for (const [frame, selector] of [
      [menu, '#wireless'],
      [main, 'select'],
    ] as const) {
      await startLayer(frame, code);
      await show(frame, payload([hint({ id: 'a', selector, target: frame === menu ? 'menu' : 'control' })]));
      const control = await rectOf(frame, selector);
      const ring = await part(frame, '.ring');
      expect(ring?.y).toBeCloseTo(control.y - 7, 0);
    }
    await startLayer(top, code);
    const summary = { title: '2 settings here', lines: [], step: '', notice: '', tone: 'blocker' as const };
    await show(top, payload([], { summary }));
    const card = await part(top, '.summary');
    expect(card?.width).toBeGreaterThan(100);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeCloseTo(988, 0);
  });

  it('move into a modal dialog and back, and can be clicked in both', async () => {
    await open('/modal');
    await show(
      page,
      payload([hint({ id: 'a', selector: '#channel' })], {
        current: 'a',
        summary: { title: 'One setting here', lines: [], step: '', notice: '', tone: 'blocker' as const },
      }),
    );
    // Until it is open, the button that opens it is what to press.
    expectRound(await part(page, '.ring'), await rectOf(page, '#opener'));
    await page.click('#opener');
    await settle(page);
    await settle(page);
    expect(await page.evaluate(() => document.querySelector('redlight-hints')?.parentElement?.id)).toBe('d');
    expectRound(await part(page, '.ring'), await rectOf(page, '#channel'));
    const close = await part(page, '.close');
    await page.mouse.click((close?.x ?? 0) + 12, (close?.y ?? 0) + 12);
    await settle(page);
    expect(await part(page, '.card.hint')).toBeNull();
    await page.evaluate(() => (document.querySelector('#d') as HTMLDialogElement).close());
    await settle(page);
    expect(await page.evaluate(() => document.querySelector('redlight-hints')?.parentElement?.localName)).toBe('html');
  });

  it('leave what a drawn dialog covers, in the frame in which it opens, and come back', async () => {
    await open('/curtain');
    const inner = hint({ id: 'b', selector: '#inner' });
    await show(page, payload([hint({ id: 'a', selector: '#channel' }), inner], { current: 'a' }));
    await settle(page);
    expect(await part(page, '.card.hint')).not.toBeNull();
    await page.click('#opener');
    await settle(page);
    expect(await part(page, '.card.hint')).toBeNull();
    const rings = () =>
      page.evaluate(
        () =>
          [...document.querySelector('redlight-hints')!.shadowRoot!.querySelectorAll('.ring')].filter(
            (ring) => ring.getBoundingClientRect().width > 0,
          ).length,
      );
    // The one in the dialog.
    expect(await rings()).toBe(1);
    await page.click('#done');
    await settle(page);
    expect(await part(page, '.card.hint')).not.toBeNull();
    expectRound(await part(page, '.ring'), await rectOf(page, '#channel'));
  });
});
