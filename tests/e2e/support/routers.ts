/** How a person gets into each lab router. */
import type { Page } from 'puppeteer-core';
import { addressOf, type SiteId } from '../../lab/sites.ts';

/** Opens a page of a lab router and signs in where it asks for that. */
export async function signIn(id: SiteId, page: Page, path = '/'): Promise<void> {
  if (id === 'frameset') {
    await page.goto(`${addressOf(id).replace('//', '//admin:admin@')}${path}`);
    return;
  }
  await page.goto(`${addressOf(id)}${path}`);
  if (id !== 'luci') return;
  await page.type('#luci_password', 'any');
  await Promise.all([page.waitForNavigation(), page.click('form.login button')]);
}
