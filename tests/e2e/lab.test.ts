/** The lab itself: its routers keep what is saved, the camera follows the settings, and nothing else is reached. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tooling/browsers/launch-chromium.ts';
import { CAMERA, cameraProblem } from '../../tooling/lab/home.ts';
import { startLab, type Lab } from '../../tooling/lab/server.ts';
import { addressOf } from '../../tooling/lab/sites.ts';
import { signIn } from '../../tooling/browsers/routers.ts';
import { until } from '../../tooling/browsers/session.ts';

let lab: Lab;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium(null, { args: [`--proxy-server=127.0.0.1:${lab.port}`] });
  page = await browser.newPage();
});
beforeEach(() => lab.reset());
afterAll(async () => {
  await browser.close();
  await lab.close();
});

const online = (id: 'luci' | 'frameset' | 'tables') => cameraProblem(lab.home(id)) === null;

describe('the lab', () => {
  it('refuses every host but its own, over http and https', async () => {
    const before = lab.refused.length;
    const answer = await page.goto('http://example.com/');
    expect(answer?.status()).toBe(403);
    await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED');
    expect(lab.refused.slice(before)).toContain('example.com:443');
  });

  it('tells its own user how the camera does, and not the pages of a router', async () => {
    const [own, fromRouter] = await Promise.all([
      fetch(`${lab.origin}/__lab/state?router=luci`).then((answer) => answer.json()),
      page.goto(`${addressOf('tables')}/__lab/state?router=luci`),
    ]);
    expect(own).toMatchObject({ camera: { online: false, problem: 'its address is on the deny list' } });
    expect(fromRouter?.status()).toBe(404);
  });

  it('single-page app: staged by the dialog, committed by the page', async () => {
    await signIn('luci', page, '/cgi-bin/luci/admin/network/wireless');
    await (await page.waitForSelector('tr[data-sid=default_radio0] button.important'))?.click();
    const tab = await page.waitForSelector('.modal li[data-tab=macfilter] a');
    await tab?.click();
    await page.locator(`.modal .item:has(input[value="${CAMERA.mac}"])`).click();
    await page.locator('.modal .button-row .important').click();
    await until('staged', () => page.$eval('#indicators', (element) => element.textContent.includes('1')));
    expect(online('luci')).toBe(false);
    await page.locator('.cbi-button-apply').click();
    await page.waitForNavigation();
    expect(online('luci')).toBe(true);
    await page.waitForFunction((mac) => document.body.textContent.includes(mac), {}, CAMERA.mac);
  });

  it('frameset: an entry is deleted by its link, the channel saved by its form', async () => {
    await signIn('frameset', page);
    const main = await page.waitForFrame((frame) => frame.name() === 'mainFrame');
    const menu = await page.waitForFrame((frame) => frame.name() === 'bottomLeftFrame');
    await menu.locator('a[href="WlanMacFilterRpm.htm"]').click();
    await main.locator('a[href$="Del=1"]').click();
    await main.waitForFunction(() => !document.body.textContent.includes('74-AB-93'));
    expect(lab.home('frameset').radios['2.4'].macs).toEqual(['C4:E9:84:12:34:56']);
    expect(online('frameset')).toBe(false);
    await menu.locator('a[href="WlanNetworkRpm.htm"]').click();
    await main.waitForSelector('#channel');
    await main.select('#channel', '11');
    await main.locator('input[name=Save]').click();
    await until('camera online', async () => online('frameset'));
    await main.waitForFunction(() => document.querySelector<HTMLSelectElement>('#channel')?.value === '11');
  });

  it('tables: the allow list takes one more', async () => {
    await page.goto(`${addressOf('tables')}/WLG_acl.htm`);
    await Promise.all([page.waitForNavigation(), page.click('button[name=add]')]);
    await page.type('input[name=device]', 'Blink');
    await page.type('input[name=adr]', CAMERA.mac.replaceAll(':', '').toLowerCase());
    await Promise.all([page.waitForNavigation(), page.click('button[name=add]')]);
    expect(await page.$eval('body', (body) => body.textContent)).toContain(CAMERA.mac);
    expect(online('tables')).toBe(true);
  });
});
