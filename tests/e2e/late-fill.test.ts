/**
 * Pages whose scripts fill the form by property, some time after it is drawn: never a word against a radio that is on, and
 * the values once they are there. Properties change no markup, so nothing but a look tells of them.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../../tooling/browsers/built.ts';
import { ExtensionControl } from '../../tooling/browsers/extension-control.ts';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';

const FILLED_AT = [0, 300, 800, 1500, 3000];
/** After the fill, the page is read within this. */
const READ_WITHIN = 4000;
const EVERY = 50;

const CHANNELS = Array.from({ length: 14 }, (_, i) => `<option value="${i}">${i === 0 ? 'Auto' : i}</option>`).join('');
const FORM = `<h1>Wireless Settings 2.4GHz</h1><form action="/goform/wifi">
<p><label for="on">Enable 2.4 GHz Wireless Radio</label> <input type="checkbox" id="on" name="wl_radio"></p>
<p><label for="ssid">Network Name (SSID)</label> <input type="text" id="ssid" name="wl_ssid"></p>
<p><label for="cast">Enable SSID Broadcast</label> <input type="checkbox" id="cast" name="wl_broadcast"></p>
<p><label for="ch">Channel</label> <select id="ch" name="wl_channel">${CHANNELS}</select></p>
<input type="submit" value="Save"></form>`;
const FILL = `document.getElementById('on').checked = true; document.getElementById('cast').checked = true;
document.getElementById('ssid').value = 'Home'; document.getElementById('ch').selectedIndex = 6;`;

const pageFilledAt = (ms: number) =>
  `<!doctype html><title>Wireless Router</title>${FORM}<script>setTimeout(() => { ${FILL} }, ${ms});</script>`;

describe('a form that is filled late', () => {
  let browser: Browser;
  let control: ExtensionControl;
  const extension = mkdtempSync(path.join(tmpdir(), 'redlight-late-'));

  beforeAll(async () => {
    cpSync(builtExtension('chrome'), extension, { recursive: true });
    browser = await launchChromium(extension, { args: [] });
    control = await ExtensionControl.open(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it.each(FILLED_AT)('after %i ms is not blamed meanwhile, and read afterwards', async (ms) => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const done = request.isNavigationRequest()
        ? request.respond({ status: 200, contentType: 'text/html', body: pageFilledAt(ms) })
        : request.abort();
      done.catch(() => undefined);
    });
    await tab.goto('http://192.168.1.1/wireless.htm');
    const tabId = await control.tabIdOf(tab);
    let blamed = 0;
    let read = false;
    const began = performance.now();
    while (performance.now() - began < ms + READ_WITHIN && !read) {
      const { reading, suggestions } = await control.report(tabId);
      if (suggestions.some(({ severity }) => severity === 'blocker' || severity === 'likely')) blamed += EVERY;
      const value = (kind: string) => reading?.settings.find((one) => one.kind === kind)?.value;
      read = value('radio-enable') === 'on' && value('channel') === '6' && value('ssid') === 'Home';
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
    await tab.close();
    expect([read, blamed]).toEqual([true, 0]);
  });
});
