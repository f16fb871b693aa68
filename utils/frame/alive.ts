/** Whether the extension that put this script here is still there. */
import { browser } from 'wxt/browser';

/** False after an update, a removal or being switched off: browsers leave our scripts in the page, cut off. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
