/** Brings the reader and the hint layer into a tab's frames. */
import { browser } from './api.ts';

/** Measurements switch the firmware packs off by this key of `storage.local`; nothing in the product does. */
const PACKS_KEY = 'packs';

/**
 * Injects the reader into every frame of a tab we may touch; safe to repeat.
 * @returns false when the browser does not let us (no permission, a browser page, an error page)
 */
export async function injectReader(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    const { [PACKS_KEY]: packs } = await browser.storage.local.get(PACKS_KEY);
    if (packs === 'off') await browser.scripting.executeScript({ target, func: withoutPacks });
    const results = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return results.length > 0;
  } catch {
    return false;
  }
}

/** Runs in the frame, so it may use nothing from outside itself. */
function withoutPacks() {
  (globalThis as unknown as Record<symbol, boolean>)[Symbol.for('redlight.no-packs')] = true;
}

/** Injects the hint layer into one frame; false when the frame is gone or closed to us. */
export async function injectHints(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/hints.js'] });
    return true;
  } catch {
    return false;
  }
}
