/** Showing something on a page, against pages that want to know of it, to do it themselves, or to have none of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, until } from '../../tooling/browsers/session.ts';
import { bundle } from '../../tooling/pages/bundle.ts';
import type { Picked } from '../../utils/report/picked.ts';
import { openBrowser, rectOf, serve } from './hints-support.ts';

const FORM = `<!doctype html><body style="margin:40px;font:13px sans-serif"><h1>Wireless 2.4 GHz</h1>
  <table><tr><td id=caption>Channel</td><td><select id=channel name=ch><option>Auto<option>6</select></td></tr>
  <tr><td>Name</td><td><input id=name value=Home></td></tr></table>
  <label for=on id=label>Enable radio</label> <input type=checkbox id=on>
  <div id=pill class="toggle-pill" style="width:60px;height:24px;background:#ccc">Turbo</div>
  <button id=save type=button>Save</button>
  <script>window.heard=[];
  for (const type of ['pointerdown','mousedown','mouseup','click','keydown','keyup','focusin'])
    document.addEventListener(type, (event) => heard.push(type + ' ' + event.target.nodeName));
  save.addEventListener('click', () => document.title = 'pressed');
  </script>`;
const HOSTILE = FORM.replace(
  '<script>',
  `<script>for (const type of ['pointerdown','mousedown','mouseup','pointerup','click','keydown','keyup','pointermove'])
    window.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
  </script><script>`,
);
const MODAL = `${FORM}<dialog id=box><p>Sure?</p><select id=inner aria-label="Mode"><option>b/g/n</select></dialog>
  <script>box.showModal()</script>`;
const FRAMES = `<!doctype html><frameset cols="200,*"><frame name=menu src="/menu"><frame name=main src="/form"></frameset>`;
const PANE = `<!doctype html><div id=pane style="height:200px;overflow:auto;border:1px solid"><div style="height:900px">
  <select id=channel style="margin-top:600px" aria-label=Channel><option>6</select></div></div>`;
const strict = {
  'content-security-policy':
    "default-src 'none'; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const pages = {
  '/form': { html: FORM },
  '/hostile': { html: HOSTILE },
  '/modal': { html: MODAL },
  '/frames': { html: FRAMES },
  '/menu': { html: '<!doctype html><a href="#">Wireless</a>' },
  '/pane': { html: PANE },
  '/strict': { html: FORM, headers: strict },
};

interface Started {
  told: ['picked' | 'pickOn', Picked | boolean | null][];
  picker: { start(task: unknown): number; focus(forward: boolean): boolean; end(): void };
  heard: string[];
}

const WORDS = { language: 'en', title: 'Tap it', keys: 'Or by keys', cancel: 'Cancel', unnamed: 'No name' };
let code: string;
let page: Page;
let close: () => Promise<void>;
let origin: string;

/** Starts picking in a document, by the debugger: no policy of the page forbids it, nor does it an extension's script. */
async function startIn(target: Pick<Page, 'evaluate'>, bar = true): Promise<number> {
  await target.evaluate(`${code}; window.RedlightPicker = RedlightPicker`);
  return target.evaluate(
    (words, visible) => {
      const { RedlightPicker } = globalThis as unknown as {
        RedlightPicker: {
          createPicker(document: Document, tools: unknown): Started['picker'];
          scan(document: Document): { facts: unknown; elements: Element[] };
          withoutSecrets(text: string): string;
        };
      };
      const told: Started['told'] = [];
      const picker = RedlightPicker.createPicker(document, {
        describe: () => RedlightPicker.scan(document),
        withoutSecrets: RedlightPicker.withoutSecrets,
        shadowRootOf: (element: Element) => element.shadowRoot,
        alive: () => !(globalThis as unknown as { cutOff?: boolean }).cutOff,
        sendMessage: async (type: 'picked', data: Picked) => void told.push([type, data]),
        onMessage: () => undefined,
      });
      Object.assign(globalThis, { told, picker });
      const count = picker.start({ words, bar: visible, beside: false });
      picker.focus(true);
      return count;
    },
    WORDS,
    bar,
  );
}

const told = (target: Pick<Page, 'evaluate'>) =>
  target.evaluate(() => (globalThis as unknown as Started).told.map(([type, data]) => ({ type, data })));

/** The one thing that was told. */
async function pickedOne(target: Pick<Page, 'evaluate'> = page): Promise<Picked> {
  const all = await until('what was shown', async () => {
    const now = await told(target);
    return now.length > 0 && now;
  });
  expect(all).toHaveLength(1);
  return all[0]!.data as Picked;
}

const nameOf = ({ facts, ref }: Picked) => {
  const found = facts.page.controls.find((control) => control.ref === ref);
  return found && `${found.type} ${found.marks}`;
};

async function open(path: string): Promise<void> {
  await page.goto(origin + path);
  await startIn(page);
}

async function tap(selector: string): Promise<void> {
  const { x, y, width, height } = await rectOf(page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const heard = () => page.evaluate(() => (globalThis as unknown as Started).heard);
const gone = () => page.waitForFunction(() => !document.querySelector('redlight-pick'), { timeout: 3000 });

beforeAll(async () => {
  const [script, browser, site] = await Promise.all([
    bundle('tests/e2e/picker-entry.ts', 'RedlightPicker'),
    openBrowser('chrome'),
    serve(pages),
  ]);
  code = script;
  ({ origin } = site);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.setViewport({ width: 900, height: 600 });
  close = async () => {
    await browser.close();
    site.close();
  };
});
afterAll(() => close?.());

describe('showing something on a page', () => {
  it.each([
    ['#channel', 'select channel ch'],
    ['#caption', 'select channel ch'],
    ['#label', 'toggle on'],
    ['#name', 'text name'],
  ])('takes a tap on %s', async (selector, what) => {
    await open('/form');
    await tap(selector);
    expect(nameOf(await pickedOne())).toBe(what);
    // The page heard nothing and did nothing, and has its taps back.
    expect((await heard()).filter((each) => !each.startsWith('focusin'))).toEqual([]);
    await gone();
    expect(await page.evaluate(() => (document.querySelector('#on') as HTMLInputElement).checked)).toBe(false);
    await tap('#save');
    expect(await page.title()).toBe('pressed');
  });

  it('presses nothing by the second press of a double click', async () => {
    await open('/form');
    const { x, y } = await rectOf(page, '#save');
    await page.mouse.click(x + 5, y + 5, { count: 2 });
    await pickedOne();
    await gone();
    expect(await page.title()).not.toBe('pressed');
  });

  it('tells what is described nowhere by what it looks like', async () => {
    await open('/form');
    await tap('#pill');
    const { ref, elements } = await pickedOne();
    expect(ref).toBeNull();
    expect(elements[0]).toEqual({ tag: 'div', role: '', marks: 'pill  toggle-pill', text: 'Turbo' });
  });

  it('goes from thing to thing by keys, and ends with Escape', async () => {
    await open('/form');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(nameOf(await pickedOne())).toBe('text name');
    await gone();
    await startIn(page);
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await gone();
    expect(await told(page)).toEqual([
      { type: 'pickOn', data: true },
      { type: 'picked', data: null },
    ]);
    expect((await heard()).filter((each) => each.startsWith('key'))).toEqual([]);
  });

  it('ends with its button, which keys reach', async () => {
    await open('/form');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await gone();
    expect(await told(page)).toEqual([{ type: 'picked', data: null }]);
  });

  it('takes the finger', async () => {
    await open('/form');
    const { x, y, width, height } = await rectOf(page, '#channel');
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    expect(nameOf(await pickedOne())).toBe('select channel ch');
    expect((await heard()).filter((each) => !each.startsWith('focusin'))).toEqual([]);
  });

  it('scrolls the pane under the pointer, and brings what keys reach into sight', async () => {
    await open('/pane');
    await page.mouse.move(100, 100);
    await page.mouse.wheel({ deltaY: 150 });
    await until('the pane scrolled', () => page.$eval('#pane', ({ scrollTop }) => scrollTop >= 100));
    await page.$eval('#pane', (pane) => pane.scrollTo(0, 0));
    await page.keyboard.press('ArrowUp');
    await page.evaluate(() => (globalThis as unknown as Started).picker.focus(true));
    expect(await until('the control in sight', () => page.$eval('#pane', ({ scrollTop }) => scrollTop > 300))).toBe(
      true,
    );
  });
});

describe('a page that', () => {
  it('stops every event before all others cannot swallow what is shown', async () => {
    await open('/hostile');
    await tap('#channel');
    expect(nameOf(await pickedOne())).toBe('select channel ch');
    await gone();
    await startIn(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(nameOf(await pickedOne())).toBe('text name');
  });

  it('makes events of its own shows nothing', async () => {
    await open('/form');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('redlight-pick')!;
      const init = { bubbles: true, composed: true, clientX: 100, clientY: 100, key: 'Enter' };
      for (const target of [host, document, window, document.querySelector('#channel')!]) {
        target.dispatchEvent(new MouseEvent('click', init));
        target.dispatchEvent(new KeyboardEvent('keydown', init));
      }
      (document.querySelector('#channel') as HTMLElement).click();
      return { root: host.shadowRoot, frames: window.length, inside: window[0] ?? null };
    });
    expect(seen).toEqual({ root: null, frames: 0, inside: null });
    await pause(200);
    expect(await told(page)).toEqual([]);
  });

  it('takes the shield or the keyboard away gets neither', async () => {
    await open('/form');
    await page.evaluate(() => {
      document.querySelector('redlight-pick')!.remove();
      (document.querySelector('#save') as HTMLElement).focus();
    });
    await until('the shield again', () => page.$('redlight-pick'));
    await page.keyboard.press('Enter');
    await pickedOne();
    expect(await page.title()).not.toBe('pressed');
    await gone();
    await startIn(page);
    await page.evaluate(() => {
      const above = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'above' });
      above.style.cssText = 'inset:0;width:auto;height:auto';
      document.body.append(above);
      above.showPopover();
    });
    await pause(100);
    await tap('#name');
    await pickedOne();
  });

  it('redraws itself meanwhile is asked as it is', async () => {
    await open('/form');
    await page.evaluate(() => {
      const table = document.querySelector('table')!;
      table.replaceWith(table.cloneNode(true));
    });
    await page.keyboard.press('Enter');
    expect(nameOf(await pickedOne())).toBe('select channel ch');
    await gone();
    await startIn(page);
    await page.evaluate(() => {
      document.querySelector('#name')!.outerHTML = '<select id=late aria-label="Security"><option>WPA2</select>';
    });
    await tap('#late');
    expect(nameOf(await pickedOne())).toBe('select late');
  });

  it('forbids frames and styles by a strict policy cannot forbid this', async () => {
    await open('/strict');
    await tap('#channel');
    expect(nameOf(await pickedOne())).toBe('select channel ch');
  });

  it('has a modal dialog open is picked from in it', async () => {
    await open('/modal');
    await tap('#inner');
    expect(nameOf(await pickedOne())).toBe('select inner');
  });

  it('stands in frames is picked from in each', async () => {
    await page.goto(`${origin}/frames`);
    const main = page.frames().find((frame) => frame.url().endsWith('/form'))!;
    expect(await startIn(page)).toBe(0);
    await startIn(main, false);
    await until('both', async () => (await page.$('redlight-pick')) && (await main.$('redlight-pick')));
    await pause(100);
    const { x, y } = await main.$eval('#channel', (element) => {
      const box = element.getBoundingClientRect();
      return { x: box.x, y: box.y };
    });
    await page.mouse.click(200 + x + 12, y + 8);
    expect(nameOf(await pickedOne(main))).toBe('select channel ch');
    expect(await told(page)).toEqual([]);
  });

  it('is left alone by a script that was cut off', async () => {
    await open('/form');
    await page.evaluate(() => Object.assign(globalThis, { cutOff: true }));
    await gone();
    await tap('#save');
    expect(await page.title()).toBe('pressed');
  });
});
