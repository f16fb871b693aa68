/** What docs/privacy.md and docs/permissions.md promise, attacked on the built extension in both browsers. */
import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../tooling/browsers/browsers.ts';
import { rings } from '../../tooling/browsers/hints.ts';
import { heading, openView, ui } from '../../tooling/browsers/popup.ts';
import { labRouter, reach } from '../../tooling/browsers/routers.ts';
import { pause, until, type Session } from '../../tooling/browsers/session.ts';
import { entryOf, INVENTORY, MEASURING } from '../../utils/browser/inventory.ts';
import { expectNoStrangers } from './recorded.ts';

declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
  >;
  runtime: {
    onMessage: { addListener(heard: (message: unknown) => undefined): void };
    sendMessage(message: object): Promise<unknown>;
  };
  permissions: { remove(what: object): Promise<boolean> };
};

const SECRET = 'velvetorchard7lantern';

/** Types the secret into every field of every frame, shows passwords, and puts it into cells that are no list. */
async function plant(page: Awaited<ReturnType<Session['open']>>): Promise<number> {
  let planted = 0;
  for (const frame of page.frames()) {
    planted += await frame
      .evaluate((secret) => {
        let count = 0;
        const put = (element: Element, attribute: string) => {
          element.setAttribute(attribute, secret);
          count++;
        };
        for (const field of document.querySelectorAll('input,textarea')) {
          const input = field as HTMLInputElement;
          if (/^(checkbox|radio|button|submit|image|reset|file|range)$/.test(input.type) || input.readOnly) continue;
          const isName = /ssid|name/i.test(`${input.name} ${input.id}`);
          if (isName) continue;
          if (input.type === 'password') input.type = 'text';
          input.value = secret;
          put(input, 'data-original');
          put(input, 'value');
        }
        document.body?.append(Object.assign(document.createElement('p'), { textContent: 'x' }));
        return count;
      }, SECRET)
      .catch(() => 0);
  }
  return planted;
}

inBothBrowsers('what is promised', (session) => {
  it('keys typed or shown are in no message, no storage and no report', async () => {
    const inside = await session().openExtensionPage('popup.html?view=tab');
    await inside.evaluate((listen) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      // A listener that a script has put into a page of Firefox keeps the background's answers from arriving.
      if (listen) chrome.runtime.onMessage.addListener((message) => void heard.push(JSON.stringify(message)));
    }, session().name === 'chromium');
    let planted = 0;
    for (const id of ['tables', 'german', 'frameset'] as const) {
      const page = await session().open('about:blank');
      await reach(labRouter(id), page);
      await until(`${id} read`, async () => (await session().report(page)).reading);
      planted += await plant(page);
      await pause(1500);
      expect(JSON.stringify(await session().report(page))).not.toContain(SECRET);
      await page.close();
    }
    const kept = await inside.evaluate(async () =>
      JSON.stringify([
        (globalThis as unknown as { heard: string[] }).heard,
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
      ]),
    );
    const heard = await inside.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length);
    await inside.close();
    expect(planted).toBeGreaterThan(3);
    if (session().name === 'chromium') expect(heard).toBeGreaterThan(0);
    expect(kept).not.toContain(SECRET);
  });

  it('looking at a router writes nothing to the disk, and what is kept is in the inventory', async () => {
    await session().forget();
    const page = await session().open('about:blank');
    await reach(labRouter('tables'), page);
    await until('rings', async () => (await rings(session(), page)).length > 0);
    const dump = await session().dump();
    const [local, inMemory] = [Object.keys(dump.local), Object.keys(dump.session)];
    expect(local.filter((name) => name !== MEASURING)).toEqual([]);
    expect(inMemory.length).toBeGreaterThan(0);
    expectNoStrangers(session());
    for (const name of inMemory) expect(INVENTORY[entryOf(name)!].area, name).toBe('session');
  });

  it('hints appear though nothing can be stored any more, and one line in the popup says so', async () => {
    const inside = await session().openExtensionPage('manifest.json');
    // As much as the browser takes: the next write fails.
    const full = await inside.evaluate(async () => {
      for (let size = 4_000_000; size > 2; size = Math.floor(size / 2)) {
        for (let n = 0; n < 4; n++) {
          await chrome.storage.local.set({ [`filler ${size} ${n}`]: 'x'.repeat(size) }).catch(() => undefined);
        }
      }
      return chrome.storage.local.set({ case: 'x'.repeat(1000) }).then(
        () => false,
        () => true,
      );
    });
    const page = await session().open('about:blank');
    await reach(labRouter('tables'), page);
    const drawn = await until('rings', async () => (await rings(session(), page)).length || null);
    expect(drawn).toBeGreaterThan(0);
    // Firefox sets no such limit.
    expect(full).toBe(session().name === 'chromium');

    const view = await openView(session(), page);
    const lines = () =>
      view.$$eval('.trouble', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()));
    const answer = async () => {
      const before = await heading(view);
      await view.click('.tile');
      await until('the next screen', async () => (await heading(view)) !== before);
    };
    expect(await lines()).toEqual([]);
    await answer();
    // The answer counts all the same, and one line says what is the matter.
    if (full) await until('the line', async () => (await lines()).join() === ui('trouble'));
    else expect(await lines()).toEqual([]);
    await inside.evaluate(() => chrome.storage.local.clear());
    await answer();
    await until('no line any more', async () => (await lines()).length === 0);
    await view.close();
    await inside.close();
    await session().forget();
  });

  it('"Erase everything" leaves nothing stored and nothing drawn', async () => {
    const page = await session().open('about:blank');
    await reach(labRouter('tables'), page);
    await until('rings', async () => (await rings(session(), page)).length > 0);
    const inside = await session().openExtensionPage('manifest.json');
    await inside.evaluate(() => chrome.runtime.sendMessage({ id: 0, type: 'eraseAll', data: undefined, timestamp: 0 }));
    await until('nothing drawn', async () => (await session().drawn(page)).length === 0);
    const names = await inside.evaluate(async () => [
      ...Object.keys(await chrome.storage.local.get(null)),
      ...Object.keys(await chrome.storage.session.get(null)),
    ]);
    await inside.close();
    expect(names).toEqual([]);
  });

  it('a permission taken back while hints are shown takes everything away', async () => {
    const page = await session().open('about:blank');
    await reach(labRouter('tables'), page);
    await until('rings', async () => (await rings(session(), page)).length > 0);
    const inside = await session().openExtensionPage('manifest.json');
    const host = new URL(page.url()).hostname;
    const gone = await inside.evaluate(
      (origin) =>
        chrome.permissions.remove({ origins: [origin] }).then(
          (done) => done,
          () => false,
        ),
      `*://${host}/*`,
    );
    await inside.close();
    // Chromium lets nobody but the person take back what the manifest asks for.
    if (gone) await until('nothing drawn', async () => (await session().drawn(page)).length === 0);
    else expect(session().name).toBe('chromium');
  });

  it('a page of the extension can load and send nothing', async () => {
    const inside = await session().openExtensionPage('popup.html?view=tab');
    const loaded = await inside.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const image = new Image();
          image.addEventListener('load', () => resolve('loaded'));
          // Which of the two is told first is the browser's affair.
          image.addEventListener('error', () => setTimeout(resolve, 2000, 'refused'));
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          image.src = 'http://beacon.example/x.png';
        }),
    );
    await inside.close();
    expect(loaded).toBe('img-src');
    // Browsers ask their makers when they like; nobody asks this one.
    expect(session().lab.refused.filter((host) => host.includes('beacon.example'))).toEqual([]);
  });
});
