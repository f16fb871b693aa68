/** A visible browser with the extension, among the lab's routers; thrown away when it is closed. */
import process from 'node:process';
import type { Browser } from 'puppeteer-core';
import { OWN_SIGNALS } from './session.ts';
import type { Lab } from '../lab/server.ts';
import { builtExtension } from './built.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Resolves when the person has closed the browser or pressed Ctrl-C. */
export async function openVisible(which: 'chromium' | 'firefox', lab: Lab): Promise<void> {
  const stopped = stopSignal();
  const options = { headless: false, defaultViewport: null, ...OWN_SIGNALS };
  const browser =
    which === 'firefox'
      ? await launchFirefox(builtExtension('firefox'), { ...options, proxyPort: lab.port })
      : await launchChromium(builtExtension('chrome'), {
          ...options,
          args: [`--proxy-server=127.0.0.1:${lab.port}`, '--proxy-bypass-list=<-loopback>'],
        });
  try {
    const [first] = await browser.pages();
    await (first ?? (await browser.newPage())).goto(lab.origin);
    console.log(`The lab's routers are listed at ${lab.origin} in the browser that has opened.`);
    console.log("Press Redlight's button in its toolbar. Close the browser or press Ctrl-C to end.");
    await Promise.race([closed(browser), stopped]);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

function closed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}

/** Resolves when the person asks for the end. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
