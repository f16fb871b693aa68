/** How a person gets into each lab router, to the setting that keeps the camera off, and mends it. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { SettingKind } from '../../../utils/router/types.ts';
import { CAMERA } from '../../lab/home.ts';
import { addressOf, type SiteId } from '../../lab/sites.ts';

/** Opens a page of a lab router and signs in where it asks for that. */
export async function signIn(id: SiteId, page: Page, path = '/'): Promise<void> {
  if (id === 'frameset') {
    await page.goto(`${addressOf(id).replace('//', '//admin:admin@')}${path}`);
    return;
  }
  await page.goto(`${addressOf(id)}${path}`);
  if (id === 'luci') await submitPassword(page, '#luci_password', 'form.login button');
  if (id === 'german') {
    await submitPassword(page, 'input[type=password]', 'input[type=submit]');
    if (path !== '/') await page.goto(`${addressOf(id)}${path}`);
  }
}

async function submitPassword(page: Page, field: string, button: string): Promise<void> {
  await page.waitForSelector(field);
  await page.type(field, 'any');
  await Promise.all([page.waitForNavigation(), page.click(button)]);
}

/** A frame of the frameset by its name. */
export function frameNamed(page: Page, name: string): Frame {
  const frame = page.frames().find((each) => each.name() === name);
  if (!frame) throw new Error(`no frame ${name}`);
  return frame;
}

export interface LabRouter {
  id: SiteId;
  vendor: RegExp;
  /** What keeps the camera off, as the reader should say it. */
  fault: { kind: SettingKind; value: (value: string | string[] | null) => boolean };
  /** The control that stands for it, as a handle to measure. */
  control(page: Page): Promise<ElementHandle | null>;
  /** Goes from the address to the page with the fault, through the router's own menus. */
  reach(page: Page): Promise<void>;
  /** Changes the setting as advised, without saving. */
  change(page: Page): Promise<void>;
  /** Presses the router's own save button and waits for the fresh document. */
  save(page: Page): Promise<void>;
}

const has = (mac: string) => (value: string | string[] | null) => Array.isArray(value) && value.includes(mac);
const lacks = (mac: string) => (value: string | string[] | null) => Array.isArray(value) && !value.includes(mac);
const is = (wanted: string) => (value: string | string[] | null) => value === wanted;

/** The lab routers with one fault each. */
export const LAB_ROUTERS: readonly LabRouter[] = [
  {
    id: 'luci',
    vendor: /OpenWrt/i,
    fault: { kind: 'mac-filter-list', value: has(CAMERA.mac) },
    control: (page) => page.$('.modal .cbi-dynlist'),
    async reach(page) {
      await signIn('luci', page);
      await page.waitForSelector('#wifi_assoclist_table');
      await page.hover('#topmenu li.dropdown:nth-child(3)');
      await Promise.all([page.waitForNavigation(), page.click('#topmenu a[href$="network/wireless"]')]);
      await (await page.waitForSelector('tr[data-sid=default_radio0] button.important'))?.click();
      await (await page.waitForSelector('.modal li[data-tab=macfilter] a'))?.click();
    },
    async change(page) {
      await page.click(`.modal .item:has(input[value="${CAMERA.mac}"])`);
    },
    async save(page) {
      await page.click('.modal .button-row .important');
      await page.waitForFunction(() => document.querySelector('#indicators')?.textContent?.includes('Unsaved'));
      await Promise.all([page.waitForNavigation(), page.click('.cbi-button-apply')]);
    },
  },
  {
    id: 'frameset',
    vendor: /TP-?Link/i,
    fault: { kind: 'channel', value: is('13') },
    control: (page) => frameNamed(page, 'mainFrame').$('#channel'),
    async reach(page) {
      await signIn('frameset', page);
      await frameNamed(page, 'bottomLeftFrame').locator('a[href="WlanNetworkRpm.htm"]').click();
      await frameNamed(page, 'mainFrame').waitForSelector('#channel');
    },
    async change(page) {
      await frameNamed(page, 'mainFrame').select('#channel', '11');
    },
    async save(page) {
      const main = frameNamed(page, 'mainFrame');
      await Promise.all([main.waitForNavigation(), main.click('input[name=Save]')]);
    },
  },
  {
    id: 'tables',
    vendor: /Netgear/i,
    fault: { kind: 'mac-filter-list', value: lacks(CAMERA.mac) },
    control: (page) => page.$('table:has(> tbody > tr > td input[name=MacSelect])'),
    async reach(page) {
      await signIn('tables', page);
      await Promise.all([page.waitForNavigation(), page.click('a[href="/WLG_acl.htm"]')]);
    },
    async change(page) {
      await Promise.all([page.waitForNavigation(), page.click('button[name=add]')]);
      await page.type('input[name=device]', 'Blink');
      await page.type('input[name=adr]', CAMERA.mac);
    },
    async save(page) {
      await Promise.all([page.waitForNavigation(), page.click('button[name=add]')]);
    },
  },
  {
    id: 'cards',
    vendor: /./,
    fault: { kind: 'radio-enable', value: is('off') },
    control: (page) => page.$('mesh-app >>> wifi-card >>> ui-switch'),
    async reach(page) {
      await page.goto(addressOf('cards'));
      await page.locator('mesh-app >>> a[href="#wifi"]').click();
      await page.waitForSelector('mesh-app >>> wifi-card');
    },
    async change(page) {
      // The switch's root is closed: press where a person would.
      const box = await (await page.$('mesh-app >>> wifi-card >>> ui-switch'))?.boundingBox();
      if (!box) throw new Error('no switch');
      await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
    },
    async save(page) {
      await page.waitForSelector('mesh-app >>> button.save');
      await Promise.all([page.waitForNavigation(), page.click('mesh-app >>> button.save')]);
    },
  },
  {
    id: 'german',
    vendor: /./,
    fault: { kind: 'security-mode', value: is('WPA3') },
    control: (page) => page.$('select[name=schluessel_24]'),
    async reach(page) {
      await signIn('german', page);
      await Promise.all([page.waitForNavigation(), page.click('a[href="/wlan.html"]')]);
    },
    async change(page) {
      await page.select('select[name=schluessel_24]', 'wpa2wpa3');
    },
    async save(page) {
      await Promise.all([page.waitForNavigation(), page.click('input[name=speichern]')]);
    },
  },
];

/** One of them, by id. */
export function labRouter(id: SiteId): LabRouter {
  const router = LAB_ROUTERS.find((each) => each.id === id);
  if (!router) throw new Error(`no journey is written for ${id}`);
  return router;
}
