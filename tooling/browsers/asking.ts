/** The part of a session that is the same in both browsers: what is asked from inside one of the extension's own pages. */
import type { Browser, Page } from 'puppeteer-core';
import type { Lab } from '../lab/server.ts';
import {
  allStored,
  badgeText,
  clearStorage,
  storedLocally,
  storeLocally,
  tabInFront,
  tabReport,
} from './extension-page.ts';
import { until, type Session } from './session.ts';

type Asking = Pick<
  Session,
  | 'browser'
  | 'lab'
  | 'inside'
  | 'open'
  | 'tabId'
  | 'badge'
  | 'report'
  | 'stored'
  | 'dump'
  | 'store'
  | 'forget'
  | 'close'
>;

/** @param inside gives a page of the extension's own that stays open; another one after the extension was loaded anew */
export function asking(browser: Browser, lab: Lab, inside: () => Page): Asking {
  const known = new WeakMap<Page, number>();
  // Redlight opens tabs of its own, and one may come to the front just now: it is not the page that was asked about.
  const tabId = async (page: Page) => {
    const id = await until('the number of the tab', async () => {
      await page.bringToFront();
      return known.get(page) ?? tabInFront(inside(), page.url());
    });
    known.set(page, id);
    return id;
  };
  return {
    browser,
    lab,
    inside,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    tabId,
    badge: async (page) => badgeText(inside(), await tabId(page)),
    report: async (page) => tabReport(inside(), await tabId(page)),
    stored: (key) => storedLocally(inside(), key),
    dump: () => allStored(inside()),
    store: (key, value) => storeLocally(inside(), key, value),
    forget: () => clearStorage(inside()),
    close: () => browser.close(),
  };
}
