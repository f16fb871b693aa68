/** Firefox with the built extension, everything through the lab's proxy; what puppeteer cannot do is asked in BiDi itself. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { ADDON_ID } from './addon-id.ts';
import { builtExtension } from './built.ts';
import { FIREFOX_EXTENSION_ORIGIN, launchFirefox } from './launch-firefox.ts';
import type { Lab } from '../lab/server.ts';
import { closeWelcome } from './own-pages.ts';
import { asking } from './asking.ts';
import { readTab } from './extension-page.ts';
import {
  DESCRIBE_ROOT,
  describeFrames,
  OWN_SIGNALS,
  pause,
  until,
  type Session,
  type StartOptions,
} from './session.ts';

type Send = (method: string, params: object) => Promise<{ result: unknown }>;
interface RemoteNode {
  result?: { sharedId?: string; value?: string & { shadowRoot?: { sharedId?: string } } };
}

/** BiDi's own connection; puppeteer does not publish it. */
function connection(browser: Browser): Send {
  const { connection: bidi } = browser as unknown as { connection: { send: Send } };
  return (method, params) => bidi.send(method, params);
}
const contextOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

const extensionUrl = (path: string) => `${FIREFOX_EXTENSION_ORIGIN}/${path}`;
/** How Firefox names an add-on's button after its id. */
const BUTTON = `${ADDON_ID.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-BAP`;

/** The extension as the browser's own code has it. */
const EXTENSION = `WebExtensionPolicy.getByID('${ADDON_ID}').extension`;

export async function startFirefox(
  lab: Lab,
  { before, ownSignals, dark, extension = builtExtension('firefox') }: StartOptions = {},
): Promise<Session> {
  const browser = await launchFirefox(before ? null : extension, {
    proxyPort: lab.port,
    ...(ownSignals ? OWN_SIGNALS : {}),
    defaultViewport: { width: 1100, height: 760 },
    extraPrefsFirefox: dark === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  });
  const send = connection(browser);
  if (before) {
    await before(await browser.newPage());
    await browser.installExtension(extension);
  }
  await closeWelcome(browser);

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox tells no end of a navigation to an extension's page: look for it.
    const url = extensionUrl(path);
    await send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'none' });
    await until(`${path} loaded`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
    return page;
  };
  let inside = await openExtensionPage('manifest.json');
  const common = asking(browser, lab, () => inside);
  /** Runs in the browser's own window. */
  const inToolbar = async (expression: string): Promise<unknown> => {
    const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      result: { contexts: { context: string }[] };
    };
    const context = tree.result.contexts[0]?.context;
    const { result } = (await send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as {
      result: RemoteNode;
    };
    return result.result?.value;
  };

  const pressToolbarButton = async (page: Page) => {
    await page.bringToFront();
    await inToolbar(`document.getElementById('${BUTTON}').click()`);
    // The popup is no page to BiDi: give it the time a person would look at it.
    await pause(1200);
    await inToolbar("document.getElementById('customizationui-widget-panel')?.hidePopup()");
  };

  return {
    name: 'firefox',
    ...common,
    extensionUrl,
    openExtensionPage,
    pressToolbarButton,
    async pressShortcut(page) {
      await page.bringToFront();
      await inToolbar("document.querySelector('keyset[id^=ext-keyset] key').doCommand()");
    },
    async readByClick(page) {
      await pressToolbarButton(page);
      // The popup's own buttons are out of reach here; what "Read this page" sends is not.
      await readTab(inside, await common.tabId(page));
      await page.bringToFront();
    },
    drawn: (page) => describeFrames(page, (frame) => closedRoot(send, frame)),
    async stopBackground() {
      // Asked at once, and again where an event of a page has started it meanwhile.
      const stop = `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => ${EXTENSION}.backgroundState)`;
      await until('the background stopped', async () => (await inToolbar(stop)) === 'stopped');
    },
    async reloadExtension() {
      await inToolbar(`AddonManager.getAddonByID('${ADDON_ID}').then((addon) => addon.reload())`);
      inside = await openExtensionPage('manifest.json');
    },
  };
}

async function closedRoot(send: Send, frame: Frame): Promise<string | null> {
  const target = { context: contextOf(frame) };
  const { result: host } = (await send('script.evaluate', {
    expression: "document.querySelector('redlight-hints')",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  })) as { result: RemoteNode };
  const sharedId = host.result?.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const { result: described } = (await send('script.callFunction', {
    functionDeclaration: DESCRIBE_ROOT,
    arguments: [{ sharedId }],
    target,
    awaitPromise: false,
  })) as { result: RemoteNode };
  return described.result?.value ?? null;
}
