/** How a person gets into each lab router, to the setting that keeps the camera off, and mends it. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Cause } from '../../utils/common/ids.ts';
import type { SettingKind } from '../../utils/common/kinds.ts';
import { CAMERA, type Home } from '../lab/home.ts';
import { addressOf, type SiteId } from '../lab/sites.ts';
import { until } from './session.ts';

/** Opens a page of a lab router and signs in where it asks for that. */
export async function signIn(id: SiteId, page: Page, path = '/'): Promise<void> {
  if (id === 'frameset') {
    const address = `${addressOf(id).replace('//', '//admin:admin@')}${path}`;
    // Chromium sometimes aborts the first try while it learns that the address asks for a password.
    await page.goto(address).catch(() => page.goto(address));
    return;
  }
  await page.goto(`${addressOf(id)}${path}`);
  await givePassword(id, page);
  if (id === 'german' && path !== '/') await page.goto(`${addressOf(id)}${path}`);
}

/** Signs in where the page asks for a password. */
async function givePassword(id: SiteId, page: Page): Promise<void> {
  if (id === 'luci') await submitPassword(page, '#luci_password', 'form.login button');
  if (id === 'german') await submitPassword(page, 'input[name=passwort]', 'input[type=submit]');
}

async function submitPassword(page: Page, field: string, button: string): Promise<void> {
  // Who is signed in already is not asked again.
  if (!(await page.$(field))) return;
  await page.type(field, 'any');
  await Promise.all([page.waitForNavigation(), page.click(button)]);
}

/** A frame of the frameset by its name; asked of the frame itself, as puppeteer does not know names in Firefox. */
export function frameNamed(page: Page, name: string): Promise<Frame> {
  return until(`frame ${name}`, async () => {
    for (const frame of page.frames()) if ((await frame.evaluate(() => window.name)) === name) return frame;
    return null;
  });
}

/** Chooses as with the keyboard: types the beginning of the option. Only what a person does counts as a change. */
export async function choose(page: Page, frame: Frame, select: string, option: string): Promise<void> {
  await frame.focus(select);
  await page.keyboard.type(option);
  await page.keyboard.press('Tab');
}

/** Presses a button that a card may lie over, by the keyboard. */
async function pressByKey(page: Page, button: string): Promise<void> {
  await page.focus(button);
  await page.keyboard.press('Enter');
}

/** The dialog of the 2.4 GHz network, at its MAC filter; the page may replace the button in the very moment. */
export async function openLuciFilter(page: Page): Promise<void> {
  const tab = '.modal li[data-tab=macfilter] a';
  // Pressed in the moment in which the page redraws its table, the button does nothing: a person presses again.
  await until('the dialog', async () => {
    await page.click('tr[data-sid=default_radio0] button.important');
    return page.waitForSelector(tab, { timeout: 2000 });
  });
  // The card of the hint behind the dialog may lie over the tab until it has found another place.
  await until('the tab of the filter', async () => {
    await page.locator(tab).click();
    return page.$('.modal li.cbi-tab[data-tab=macfilter]');
  });
}

export interface LabRouter {
  id: SiteId;
  vendor: RegExp;
  /** What keeps the camera off, as the reader should say it. */
  fault: { kind: SettingKind; value: (value: string | string[] | null) => boolean };
  /** The control that stands for it, as a handle to measure. */
  control(page: Page): Promise<ElementHandle | null>;
  /** What its owner can tell beyond camera and light; every other question gets "not sure". */
  answers: Record<string, string>;
  /** What these answers point to. */
  cause: Cause;
  /** Under which brand its address is found. */
  brand: string;
  /** Takes the lab's further faults out of this home: the one above is all that keeps the camera off. */
  only(home: Home): void;
  /** Goes from the start page, signing in, to the page with the fault, through the router's own menus. */
  walk(page: Page): Promise<void>;
  /** Changes the setting as advised, without saving. */
  change(page: Page): Promise<void>;
  /** The change begins on a page of its own: nothing is edited in place. */
  elsewhere?: true;
  /** Sets it to what it was, without saving. */
  putBack(page: Page): Promise<void>;
  /** Presses the router's own save button and waits for the fresh document. */
  save(page: Page): Promise<void>;
  /** Brings the setting into sight again after saving, where the router does not by itself. */
  again?(page: Page): Promise<void>;
}

/** From nothing to the page with the fault. */
export async function reach(router: LabRouter, page: Page): Promise<void> {
  await signIn(router.id, page);
  await router.walk(page);
}

const has = (mac: string) => (value: string | string[] | null) => Array.isArray(value) && value.includes(mac);
const lacks = (mac: string) => (value: string | string[] | null) => Array.isArray(value) && !value.includes(mac);
const is = (wanted: string) => (value: string | string[] | null) => value === wanted;

/** The switch's root is closed: pressed where a person would. */
async function pressSwitch(page: Page): Promise<void> {
  const box = await (await page.$('mesh-app >>> wifi-card >>> ui-switch'))?.boundingBox();
  if (!box) throw new Error('no switch');
  await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
}

const CANNOT_JOIN = { 'app-message': 'cannot-connect', changed: 'router-settings' };

/** The lab routers with one fault each. */
export const LAB_ROUTERS: readonly LabRouter[] = [
  {
    id: 'luci',
    vendor: /OpenWrt/i,
    fault: { kind: 'mac-filter-list', value: has(CAMERA.mac) },
    answers: { ...CANNOT_JOIN, blocking: 'list-on' },
    cause: 'mac-blocked',
    brand: 'OpenWrt',
    only: () => undefined,
    control: (page) => page.$('.modal .cbi-dynlist'),
    async walk(page) {
      await givePassword('luci', page);
      await page.waitForSelector('#wifi_assoclist_table');
      await page.hover('#topmenu li.dropdown:nth-child(3)');
      await Promise.all([page.waitForNavigation(), page.click('#topmenu a[href$="network/wireless"]')]);
      await openLuciFilter(page);
    },
    async change(page) {
      await page.click(`.modal .item:has(input[value="${CAMERA.mac}"])`);
    },
    async putBack(page) {
      await page.click('.modal .cbi-dynlist .cbi-dropdown > span');
      await page.type('.modal .cbi-dynlist .create-item-input', CAMERA.mac);
      await page.keyboard.press('Enter');
    },
    again: openLuciFilter,
    async save(page) {
      await page.click('.modal .button-row .important');
      await page.waitForFunction(() => document.querySelector('#indicators')?.textContent?.includes('Unsaved'));
      await Promise.all([page.waitForNavigation(), pressByKey(page, '.cbi-button-apply')]);
    },
  },
  {
    id: 'frameset',
    vendor: /TP-?Link/i,
    fault: { kind: 'channel', value: is('13') },
    answers: { ...CANNOT_JOIN, channel: 'high', signal: 'strong', internet: 'slow', 'tried-router': 'helped-a-while' },
    cause: 'channel-interference',
    brand: 'TP-Link',
    only: (home) => void (home.radios['2.4'].filter = 'off'),
    control: async (page) => (await frameNamed(page, 'mainFrame')).$('#channel'),
    async walk(page) {
      await (await frameNamed(page, 'bottomLeftFrame')).locator('a[href="WlanNetworkRpm.htm"]').click();
      await (await frameNamed(page, 'mainFrame')).waitForSelector('#channel');
    },
    async change(page) {
      await choose(page, await frameNamed(page, 'mainFrame'), '#channel', '6');
    },
    async putBack(page) {
      await choose(page, await frameNamed(page, 'mainFrame'), '#channel', '13');
    },
    async save(page) {
      const main = await frameNamed(page, 'mainFrame');
      await Promise.all([main.waitForNavigation(), main.click('input[name=Save]')]);
    },
  },
  {
    id: 'tables',
    vendor: /Netgear/i,
    fault: { kind: 'mac-filter-list', value: lacks(CAMERA.mac) },
    answers: { ...CANNOT_JOIN, blocking: 'list-on' },
    cause: 'mac-blocked',
    brand: 'Netgear',
    only: () => undefined,
    control: (page) => page.$('table[border="1"]'),
    async walk(page) {
      await Promise.all([page.waitForNavigation(), page.click('a[href="/WLG_acl.htm"]')]);
    },
    async change(page) {
      await Promise.all([page.waitForNavigation(), page.click('button[name=add]')]);
      await page.type('input[name=device]', 'Blink');
      await page.type('input[name=adr]', CAMERA.mac);
    },
    elsewhere: true,
    async putBack(page) {
      await page.locator(`::-p-xpath(//tr[td[normalize-space()='${CAMERA.mac}']]//input)`).click();
    },
    async save(page) {
      const entered = await page.$('input[name=adr]');
      const button = `button[name=${entered ? 'add' : 'delete'}]`;
      await Promise.all([page.waitForNavigation(), page.click(button)]);
    },
  },
  {
    id: 'cards',
    vendor: /./,
    fault: { kind: 'radio-enable', value: is('off') },
    answers: { 'app-message': 'network-missing', changed: 'router-settings', band24: 'no' },
    cause: 'band-5ghz-only',
    brand: 'TP-Link Deco',
    only: () => undefined,
    control: (page) => page.$('mesh-app >>> wifi-card >>> ui-switch'),
    async walk(page) {
      await page.locator('mesh-app >>> a[href="#wifi"]').click();
      await page.waitForSelector('mesh-app >>> wifi-card');
    },
    change: pressSwitch,
    putBack: pressSwitch,
    async save(page) {
      await page.waitForSelector('mesh-app >>> button.save');
      await Promise.all([page.waitForNavigation(), pressByKey(page, 'mesh-app >>> button.save')]);
    },
  },
  {
    id: 'german',
    vendor: /./,
    fault: { kind: 'security-mode', value: is('WPA3') },
    answers: { ...CANNOT_JOIN, security: 'wpa3' },
    cause: 'security-wpa3',
    brand: 'Telekom Speedport',
    only: (home) => void Object.assign(home.radios['2.4'], { channel: 6, hidden: false }),
    control: (page) => page.$('select[name=schluessel_24]'),
    async walk(page) {
      await givePassword('german', page);
      await Promise.all([page.waitForNavigation(), page.click('a[href="/wlan.html"]')]);
    },
    async change(page) {
      await choose(page, page.mainFrame(), 'select[name=schluessel_24]', 'WPA2 +');
    },
    async putBack(page) {
      await choose(page, page.mainFrame(), 'select[name=schluessel_24]', 'WPA3');
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
