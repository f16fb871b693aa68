import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  destroy,
  hint,
  part,
  payload,
  rectOf,
  sent,
  settle,
  show,
  startLayer,
  openLayerPage,
  type LayerPage,
} from './hints-support.ts';

const form = `<!doctype html><body style="margin:40px"><form id=f action="/done" onsubmit="return false">
  <select id=channel><option>1<option>6<option>13</select> <input id=name value=Home>
  <button id=submit>Save</button></form>`;
const overlay = `<!doctype html><style>* {all: unset !important} #cover {display: block !important; position: fixed !important;
  inset: 0 !important; z-index: 2147483647 !important; background: #fffc !important}</style><div style="height:80px"></div>
  <select id=channel><option>13</select><div id=cover></div>`;
/** Two boxes that can fill the screen: the one that holds the control, and one beside it. */
const filling = `<!doctype html><body style="margin:40px"><div id=own style="background:#fff;padding:60px"><select id=channel><option>13</select></div>
  <div id=other style="background:#eee">A film</div>
  <script>onkeydown = ({ key }) => document.getElementById(key === '1' ? 'own' : 'other').requestFullscreen();</script>`;
const pages = {
  '/filling': { html: filling },
  '/form': { html: form },
  '/overlay': { html: overlay },
  '/strict': {
    html: '<!doctype html><br><br><select id=channel><option>13</select>',
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
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

describe('pages that are in the way', () => {
  it('cannot cover the hints or take their style', async () => {
    await stand.open('/overlay');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a', summary }));
    const style = await page.evaluate(() => {
      const host = document.querySelector('redlight-hints') as HTMLElement;
      const root = host.shadowRoot as ShadowRoot;
      const card = root.querySelector('.card.hint') as HTMLElement;
      const { x, y } = card.getBoundingClientRect();
      return {
        position: getComputedStyle(host).position,
        radius: getComputedStyle(card).borderTopLeftRadius,
        hit: document.elementFromPoint(x + 20, y + 20) === host,
      };
    });
    expect(style).toEqual({ position: 'fixed', radius: '12px', hit: true });
    await stand.press('.hint .close');
    expect(await sent(page)).toEqual([{ type: 'close' }]);
  });

  it('cannot forbid the styles by a strict policy', async () => {
    await stand.open('/strict');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' }));
    const card = await part(page, '.card.hint');
    expect(card?.width).toBe(320);
    const ring = await part(page, '.ring');
    const control = await rectOf(page, '#channel');
    expect(ring?.x).toBeCloseTo(Math.max(0, control.x - 7), 0);
  });

  it('that fill the screen keep their hints where the control is seen, and lose them where it is not', async () => {
    await stand.open('/filling');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' }));
    const filled = async (key: '1' | '2', id: string) => {
      const fills = (timeout: number) =>
        page.waitForFunction((wanted) => document.fullscreenElement?.id === wanted, { timeout }, id);
      // While its window still changes its size, a browser may leave out a request to fill the screen.
      await page.keyboard.press(key);
      await fills(3000).catch(async () => {
        await page.keyboard.press(key);
        await fills(10_000);
      });
      await settle(page);
    };
    await filled('1', 'own');
    const control = await rectOf(page, '#channel');
    expect((await part(page, '.ring'))?.y).toBeCloseTo(control.y - 7, 0);
    expect(await page.evaluate(() => document.querySelector('redlight-hints')?.matches(':popover-open'))).toBe(true);
    await stand.press('.hint .close');
    expect(await sent(page)).toEqual([{ type: 'close' }]);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    await filled('2', 'other');
    expect((await part(page, '.ring'))?.width ?? 0).toBe(0);
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
    await settle(page);
    expect((await part(page, '.ring'))?.width ?? 0).toBeGreaterThan(0);
  });

  it('get the host back in after they redrew everything', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { summary }));
    await page.evaluate(() => document.querySelector('redlight-hints')?.remove());
    await settle(page);
    expect(await part(page, '.summary')).not.toBeNull();
  });

  it('cannot drive the layer out with an empty host of its name', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' }));
    await page.evaluate(() => {
      for (let n = 0; n < 50; n++) document.documentElement.append(document.createElement('redlight-hints'));
    });
    await settle(page);
    expect(await part(page, '.card.hint')).not.toBeNull();
    await stand.press('.hint .close');
    expect(await sent(page)).toEqual([{ type: 'close' }]);
  });

  it('get their page back when the extension is updated, switched off or removed', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a', summary }));
    await page.evaluate(() => Object.assign(globalThis, { cutOff: true }));
    await page.waitForFunction(() => !document.querySelector('redlight-hints'), { timeout: 3000 });
    // A newer extension finds nothing in its way.
    await page.evaluate(() => Object.assign(globalThis, { cutOff: false }));
    await startLayer(page, stand.code);
    await show(page, payload([hint({ id: 'b', selector: '#name' })], { current: 'b' }));
    expect(await page.evaluate(() => document.querySelectorAll('redlight-hints').length)).toBe(1);
    expect(await part(page, '.card.hint')).not.toBeNull();
  });

  it('are given back, too, by a layer whose script was stopped at once', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' }));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const state = await page.evaluate(() => {
      const root = document.querySelector('redlight-hints')!.shadowRoot!;
      const card = root.querySelector('.card.hint')!;
      const animations = [...root.children].flatMap((child) => child.getAnimations());
      const leases = animations.filter(({ effect }) => effect!.getTiming().delay === 5000);
      const ages = leases.map(({ currentTime }) => Number(currentTime));
      const before = getComputedStyle(card).visibility;
      // What happens when nobody sets them back.
      for (const lease of leases) lease.currentTime = 6000;
      const { x, y } = card.getBoundingClientRect();
      const after = getComputedStyle(card).visibility;
      return { before, after, oldest: Math.max(...ages), hit: document.elementFromPoint(x + 20, y + 20)?.localName };
    });
    expect(state).toMatchObject({ before: 'visible', after: 'hidden' });
    expect(state.oldest).toBeLessThan(2400);
    expect(state.hit).not.toBe('redlight-hints');
  });

  it('that fight for the top layer win after twenty times, and cost nothing more', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' }));
    const toggles = await page.evaluate(async () => {
      const own = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'mine' });
      document.body.append(own);
      let count = 0;
      const host = document.querySelector('redlight-hints')!;
      host.addEventListener('toggle', () => {
        count += 1;
        own.hidePopover();
        own.showPopover();
      });
      own.showPopover();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      return count;
    });
    // Each time the layer goes up it closes and opens: two events, joined or not.
    expect(toggles).toBeLessThanOrEqual(50);
  });

  it('see nothing of a closed layer, nor any of it after it went', async () => {
    await page.goto(`${stand.site.origin}/form`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await startLayer(page, stand.code);
    await page.evaluate(() => {
      const { RedlightHints } = globalThis as unknown as {
        RedlightHints: { createHintLayer(options: unknown): unknown };
      };
      const options = { document, find: (s: string) => document.querySelector(s), send: () => {} };
      Object.assign(globalThis, { layer: RedlightHints.createHintLayer(options) });
    });
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a', summary }));
    const seen = await page.evaluate(() => {
      const host = document.querySelector('redlight-hints');
      return { shadow: host?.shadowRoot ?? null, text: host?.textContent, attributes: host?.getAttributeNames() };
    });
    expect(seen).toEqual({ shadow: null, text: '', attributes: ['popover', 'lang'] });
    const others = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector('redlight-hints')?.remove();
      return copy.outerHTML;
    });
    expect(others).toBe(before);
    await destroy(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('are not looked at more than once a second while they rest', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { current: 'a', summary }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const frames = await page.evaluate(async () => {
      let count = 0;
      const real = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        count += 1;
        return real(callback);
      };
      await new Promise((resolve) => setTimeout(resolve, 3000));
      window.requestAnimationFrame = real;
      return count;
    });
    expect(frames).toBeLessThanOrEqual(3);
  });

  it('pay next to nothing while they change what is not ours', async () => {
    await stand.open('/form');
    await show(page, payload([hint({ id: 'a', selector: '#channel' })], { summary }));
    const reads = await page.evaluate(async () => {
      let count = 0;
      const select = document.querySelector('#channel') as HTMLElement;
      const real = select.getBoundingClientRect.bind(select);
      select.getBoundingClientRect = () => {
        count += 1;
        return real();
      };
      const until = performance.now() + 1500;
      while (performance.now() < until) {
        document.body.dataset.tick = String(performance.now());
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      return count;
    });
    // Twice a look at most; 250 ms apart after the first few frames.
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(40);
  });
});
