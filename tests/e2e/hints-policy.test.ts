import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';
import { launchFirefox } from '../../tooling/browsers/launch-firefox.ts';
import { hint, layerCode, part, payload, serve } from './hints-support.ts';

/** A content script that shows one hint and writes what the layer sends into the page's title. */
function contentScript(code: string): string {
  const given = JSON.stringify(payload([hint({ id: 'a', selector: '#channel' })], { current: 'a' }));
  return `${code};
    const layer = RedlightHints.createHintLayer({ document, openRoot: true,
      find: (selector) => document.querySelector(selector),
      send: (action) => { document.title += JSON.stringify(action); } });
    layer.show(${given});
    addEventListener('message', () => layer.destroy());`;
}

const html = '<!doctype html><title>Router</title><br><br><select id=channel><option>13<option>6</select>';
const strict = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

// An extension's own world has other rights, and Firefox shows it the page through glass: neither is like a page's script.
describe.each(['chrome', 'firefox'] as const)('as a content script in %s', (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redlight-hints-'));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const matches = ['http://127.0.0.1/*'];
    const manifest = {
      manifest_version: 3,
      name: 'hints',
      version: '1',
      host_permissions: matches,
      content_scripts: [{ matches, js: ['hints.js'] }],
      browser_specific_settings: { gecko: { id: 'hints@redlight.invalid' } },
    };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'hints.js'), contentScript(await layerCode()));
    site = await serve({ '/': { html }, '/strict': { html, headers: { 'content-security-policy': strict } } });
    browser = await (name === 'chrome' ? launchChromium(folder) : launchFirefox(folder));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['/', '/strict'])('is drawn with its style, hears the person and goes without trace on %s', async (where) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(site.origin + where);
    await page.waitForSelector('redlight-hints');
    await page.focus('#channel');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.title.includes('edited'));
    expect((await part(page, '.card.hint'))?.width).toBe(320);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.title.includes('close'));
    expect(await page.title()).toBe('Router{"type":"edited","id":"a","value":"6"}{"type":"close"}');
    await page.evaluate(() => window.postMessage('go', '*'));
    await page.waitForFunction(() => !document.querySelector('redlight-hints'));
    await page.close();
  });
});
