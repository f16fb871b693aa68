/** Brings the reader and the hint layer into a tab's frames. */
import { isHomeAddress } from '../firmware/home-address.ts';
import { lend, type Lent } from '../firmware/lent.ts';
import { SIGHTS } from '../firmware/sight.ts';
import { browser } from './api.ts';
import { MEASURING } from './inventory.ts';
import { take } from './storage.ts';

/** The firmware files as frames get them, made once. */
const SENT = SIGHTS.map(lend);

/**
 * Injects the reader into every frame of a tab we may touch; safe to repeat.
 * @returns false when the browser does not let us (no permission, a browser page, an error page)
 */
export async function injectReader(tabId: number): Promise<boolean> {
  return (await framesWithReader(tabId)).length > 0;
}

/** The same; gives the frames that have a reader now, the top one first. */
export async function framesWithReader(tabId: number): Promise<number[]> {
  const target = { tabId, allFrames: true };
  try {
    const without = (await take('local', MEASURING)) === 'off';
    const { url = '' } = await browser.tabs.get(tabId);
    const args: [Lent] = [{ sights: without ? [] : SENT, atHome: isHomeAddress(url) }];
    await browser.scripting.executeScript({ target, func: leave, args });
    const results = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return results.map(({ frameId }) => frameId).toSorted((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Runs in the frame, so it may use nothing from outside itself (utils/frame/lent.ts takes it). */
function leave(lent: Lent) {
  (globalThis as unknown as Record<symbol, Lent>)[Symbol.for('redlight.lent')] = lent;
}

/** Injects what waits for the person to show something; frames that are gone are no error. */
export async function injectPicker(tabId: number, frameIds: number[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: ['/picker.js'] }).catch(() => undefined);
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
