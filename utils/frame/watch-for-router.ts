/** The detector: decides cheaply whether a document is worth reading. */
import { looksLikeRouter } from './detect.ts';
import { observeQuiet } from './quiet-observer.ts';

/** A page drawn by script gets this many looks before the detector gives up. */
const MAX_LOOKS = 40;

/**
 * Calls `tell` once when the document looks like a router page, at once or after scripts have drawn it.
 * Gives up after a fixed number of looks: an ordinary page must not be watched for ever.
 */
export function watchForRouter(document: Document, tell: () => void): void {
  if (looksLikeRouter(document)) {
    tell();
    return;
  }
  let looks = 0;
  const watch = observeQuiet(
    document,
    () => {
      looks += 1;
      if (looksLikeRouter(document)) tell();
      else if (looks < MAX_LOOKS) {
        watch.pause(Math.min(200 * looks, 3000));
        return;
      }
      watch.stop();
    },
    { quietMs: 250, maxWaitMs: 1500, relevant: (record) => record.type === 'childList' },
  );
}
