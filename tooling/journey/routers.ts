/**
 * How a person acts on each lab router once the setting is ringed: what they change there, and how that router saves. How
 * they get to the setting is not here: that is Redlight's part, and what the journey measures.
 */
import type { Frame, Page } from 'puppeteer-core';
import { choose, frameNamed, signIn } from '../browsers/routers.ts';
import { until } from '../browsers/session.ts';
import { CAMERA } from '../lab/home.ts';
import type { SiteId } from '../lab/sites.ts';
import type { FaultCause, ListKind } from './faults.ts';

export interface JourneyRouter {
  id: SiteId;
  list: ListKind;
  /** Opens the landing page and signs in, as nobody can for the person. */
  land(page: Page): Promise<void>;
  /** Changes the ringed setting as advised; nothing is saved yet unless the router saves at once. */
  mend: Partial<Record<FaultCause, (page: Page) => Promise<void>>>;
  /** The router's own save, and the fresh document after it. */
  save(page: Page): Promise<void>;
  /** Causes whose change the router saves in the moment in which it is made: there is no unsaved edit. */
  savesAtOnce: readonly FaultCause[];
}

const reloads = (page: Page, act: () => Promise<unknown>) => Promise.all([page.waitForNavigation(), act()]);

async function typeInto(page: Page, field: string, words: string): Promise<void> {
  const element = await until(`field ${field}`, () => page.$(field));
  await element.click({ count: 3 });
  await page.keyboard.type(words);
}

/** Opens a drawn drop-down and picks an item by its words. */
async function pick(page: Page, trigger: string, item: string): Promise<void> {
  await page.locator(trigger).click();
  await page.locator(item).click();
}

const mainFrame = (page: Page): Promise<Frame> => frameNamed(page, 'mainFrame');
const luciTab = async (page: Page, tab: string) => page.locator(`.modal li[data-tab=${tab}] a`).click();
const cardsSwitch = async (page: Page): Promise<void> => {
  const box = await (await page.$('mesh-app >>> wifi-card >>> ui-switch'))?.boundingBox();
  if (!box) throw new Error('no switch');
  await page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
};

export const JOURNEY_ROUTERS: readonly JourneyRouter[] = [
  {
    id: 'luci',
    list: 'deny',
    land: (page) => signIn('luci', page),
    mend: {
      'mac-blocked': async (page) => {
        await luciTab(page, 'macfilter');
        await page.locator(`.modal .item:has(input[value="${CAMERA.mac}"])`).click();
      },
      'channel-interference': (page) =>
        choose(page, page.mainFrame(), '.modal [data-name="_freq"] select.channel', '6'),
      'security-wpa3': async (page) => {
        await luciTab(page, 'encryption');
        await choose(page, page.mainFrame(), '.modal select[id$=".encryption"]', 'WPA2-PSK (');
      },
    },
    async save(page) {
      await page.click('.modal .button-row .important');
      await page.waitForFunction(() => document.querySelector('#indicators')?.textContent?.includes('Unsaved'));
      await page.focus('.cbi-button-apply');
      await reloads(page, () => page.keyboard.press('Enter'));
    },
    savesAtOnce: [],
  },
  {
    id: 'frameset',
    list: 'deny',
    land: (page) => signIn('frameset', page),
    mend: {
      'mac-blocked': async (page) => {
        const main = await mainFrame(page);
        await Promise.all([main.waitForNavigation(), main.click('a[href$="Del=1"]')]);
      },
      'channel-interference': async (page) => choose(page, await mainFrame(page), '#channel', '6'),
      'band-5ghz-only': async (page) => (await mainFrame(page)).click('input[name=ap]'),
    },
    async save(page) {
      const main = await mainFrame(page);
      await Promise.all([main.waitForNavigation(), main.click('input[name=Save]')]);
    },
    savesAtOnce: ['mac-blocked'],
  },
  {
    id: 'tables',
    list: 'allow',
    land: (page) => signIn('tables', page),
    mend: {
      'mac-blocked': async (page) => {
        await reloads(page, () => page.click('button[name=add]'));
        await typeInto(page, 'input[name=adr]', CAMERA.mac);
      },
      'band-5ghz-only': (page) => page.click('input[name=enable_ap]'),
    },
    async save(page) {
      const entered = await page.$('input[name=adr]');
      await reloads(page, () => page.click(entered ? 'button[name=add]' : 'button[name=apply]'));
    },
    savesAtOnce: [],
  },
  {
    id: 'cards',
    list: 'deny',
    land: (page) => signIn('cards', page),
    mend: {
      'band-5ghz-only': cardsSwitch,
      'mac-blocked': (page) => page.locator(`mesh-app >>> button[aria-label="Unblock ${CAMERA.mac}"]`).click(),
      'channel-interference': async (page) => {
        await page.focus('mesh-app >>> wifi-card >>> ui-select[label=Channel] >>> select');
        await page.keyboard.type('6');
        await page.keyboard.press('Tab');
      },
    },
    async save(page) {
      await reloads(page, () => page.click('mesh-app >>> button.save'));
    },
    savesAtOnce: [],
  },
  {
    id: 'german',
    list: 'deny',
    land: (page) => signIn('german', page),
    mend: {
      'mac-blocked': (page) => reloads(page, () => page.click(`button[value="${CAMERA.mac}"]`)).then(() => undefined),
      'channel-interference': (page) => choose(page, page.mainFrame(), 'select[name=kanal_24]', 'Kanal 6'),
      'band-5ghz-only': (page) => page.click('input[name=funk_24][value=an]'),
      'security-wpa3': (page) => choose(page, page.mainFrame(), 'select[name=schluessel_24]', 'WPA2 (A'),
    },
    save: (page) => reloads(page, () => page.click('input[name=speichern]')).then(() => undefined),
    savesAtOnce: ['mac-blocked'],
  },
  {
    id: 'homebox',
    list: 'allow',
    async land(page) {
      await page.goto('http://192.168.178.1/');
      await typeInto(page, '#uiPass', 'any');
      await page.keyboard.press('Enter');
      await until('the overview', () => page.$('.tile'));
    },
    mend: {
      'mac-blocked': (page) => typeInto(page, '#newMac', CAMERA.mac),
      'channel-interference': (page) => choose(page, page.mainFrame(), '#channel24', 'Kanal 6'),
      'band-5ghz-only': (page) => page.click('#active24'),
      'security-wpa3': (page) => choose(page, page.mainFrame(), '#security', 'WPA2 ('),
    },
    async save(page) {
      const typed = await page.$eval('#newMac', (field) => (field as HTMLInputElement).value).catch(() => '');
      await reloads(page, () => page.click(typed === '' ? '#uiApply' : '#uiAddMac'));
    },
    savesAtOnce: [],
  },
  {
    id: 'provider',
    list: 'deny',
    async land(page) {
      await page.goto('http://192.168.8.1/');
      await typeInto(page, '#pw', 'any');
      await reloads(page, () => page.keyboard.press('Enter'));
      // The wizard is the box's own first word: a person skips it.
      await reloads(page, () => page.click('a[href="/greeted"]'));
    },
    mend: {
      'mac-blocked': (page) =>
        reloads(page, () => page.click(`.unblock[data-mac="${CAMERA.mac}"]`)).then(() => undefined),
      'channel-interference': (page) => pick(page, '#channel-24 > button', '#channel-24 li[data-value="6"]'),
      'band-5ghz-only': (page) => page.click('#on-24'),
      'security-wpa3': (page) => pick(page, '#security-24 > button', '#security-24 li[data-value=wpa2]'),
    },
    save: (page) => reloads(page, () => page.click('#save')).then(() => undefined),
    savesAtOnce: ['mac-blocked'],
  },
  {
    id: 'spa',
    list: 'deny',
    async land(page) {
      await page.goto('http://192.168.50.1/');
      await typeInto(page, '#pc-login-password', 'any');
      await page.keyboard.press('Enter');
      await until('the dashboard', () => page.$('.el-menu'));
    },
    mend: {
      'mac-blocked': (page) => page.locator(`.remove[data-mac="${CAMERA.mac}"]`).click(),
      'channel-interference': (page) =>
        pick(
          page,
          '#pane-2\\.4 .el-form-item:nth-of-type(5) .el-select__wrapper',
          '::-p-xpath(//div[contains(@class,"el-select__popper") and not(contains(@style,"display: none"))]//li[normalize-space()="6"])',
        ),
      'band-5ghz-only': (page) => page.locator('#pane-2\\.4 .el-switch').click(),
      'security-wpa3': (page) =>
        pick(
          page,
          '#pane-2\\.4 .el-form-item:nth-of-type(4) .el-select__wrapper',
          '::-p-xpath(//div[contains(@class,"el-select__popper") and not(contains(@style,"display: none"))]//li[normalize-space()="WPA2-PSK [AES]"])',
        ),
    },
    save: (page) => reloads(page, () => page.click('#save')).then(() => undefined),
    savesAtOnce: [],
  },
];
