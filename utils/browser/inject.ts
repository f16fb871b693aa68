/** Brings the reader and the hint layer into a tab's frames. */
import { browser } from './api.ts';
import { MEASURING } from './inventory.ts';
import { take } from './storage.ts';

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
    if ((await take('local', MEASURING)) === 'off')
      await browser.scripting.executeScript({ target, func: withoutPacks });
    const results = await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    return results.map(({ frameId }) => frameId).toSorted((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Runs in the frame, so it may use nothing from outside itself. */
function withoutPacks() {
  (globalThis as unknown as Record<symbol, boolean>)[Symbol.for('redlight.no-packs')] = true;
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
