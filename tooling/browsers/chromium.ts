/** Chromium with the built extension, everything through the lab's proxy. */
import type { Frame, Page } from 'puppeteer-core';
import { builtExtension } from './built.ts';
import { launchChromium } from './launch-chromium.ts';
import type { Lab } from '../lab/server.ts';
import { closeWelcome } from './own-pages.ts';
import { asking } from './asking.ts';
import { tabInFront, tabReport } from './extension-page.ts';
import { heading, press, ui } from './popup.ts';
import {
  DESCRIBE_ROOT,
  describeFrames,
  OWN_SIGNALS,
  pause,
  until,
  type Session,
  type StartOptions,
} from './session.ts';

export async function startChromium(
  lab: Lab,
  { before, ownSignals, extension: folder = builtExtension('chrome') }: StartOptions = {},
): Promise<Session> {
  const browser = await launchChromium(before ? null : folder, {
    ...(before ? { enableExtensions: true } : {}),
    args: [`--proxy-server=127.0.0.1:${lab.port}`, '--proxy-bypass-list=<-loopback>'],
    ...(ownSignals ? OWN_SIGNALS : {}),
    defaultViewport: { width: 1100, height: 760 },
  });
  if (before) {
    await before(await browser.newPage());
    await browser.installExtension(folder);
  }
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 20_000 });
  await closeWelcome(browser);
  const { hostname: id } = new URL(worker.url());
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(extensionUrl(path));
    return page;
  };
  let inside = await openExtensionPage('manifest.json');
  const common = asking(browser, lab, () => inside);
  const workers = () => browser.targets().filter((target) => target.type() === 'service_worker');

  /** Opens the real popup over a page; it is closed as by a click elsewhere. */
  const overPopup = async (page: Page, act: (popup: Page) => Promise<void>) => {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not installed');
    await page.bringToFront();
    const known = new Set(browser.targets());
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((each) => !known.has(each) && each.url().includes('/popup.html'));
    const popup = await target.asPage();
    // Not before it has had time to ask for the page.
    await until('popup drawn', () => heading(popup));
    await act(popup);
    await popup.close().catch(() => undefined);
  };

  return {
    name: 'chromium',
    ...common,
    extensionUrl,
    openExtensionPage,
    pressToolbarButton: (page) => overPopup(page, () => pause(600)),
    readByClick: (page) =>
      overPopup(page, async (popup) => {
        await press(popup, ui('router'));
        await press(popup, ui('page.read'));
        await until('the page read', async () => (await tabReport(inside, await tabInFront(inside))).reading);
      }),
    async pressShortcut(page) {
      await page.bringToFront();
      const tab = await tabInFront(inside);
      // Asked, the background is awake.
      await tabReport(inside, tab);
      const [target] = workers();
      const background = await target!.worker();
      await background!.evaluate((tabId) => {
        const { commands } = (
          globalThis as unknown as {
            chrome: { commands: { onCommand: { dispatch(name: string, tab: object): void } } };
          }
        ).chrome;
        commands.onCommand.dispatch('hints', { id: tabId });
      }, tab);
    },
    drawn: (page) => describeFrames(page, (frame) => closedRoot(page, frame)),
    async stopBackground() {
      // An event of a page may start another one at once.
      const running = workers();
      const cdp = await inside.createCDPSession();
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await until('the background stopped', async () => !workers().some((one) => running.includes(one)));
      await cdp.detach();
    },
    async reloadExtension() {
      await browser.installExtension(folder);
      inside = await until('its page again', () => openExtensionPage('manifest.json'));
    },
  };
}

async function closedRoot(page: Page, frame: Frame): Promise<string | null> {
  const host = await frame.$('redlight-hints');
  if (!host) return null;
  const cdp = await page.createCDPSession();
  try {
    const { node } = await cdp.send('DOM.describeNode', {
      backendNodeId: await host.backendNodeId(),
      depth: 1,
      pierce: true,
    });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${DESCRIBE_ROOT})(this); }`,
      returnByValue: true,
    });
    return String(result.value);
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}
