/** The reader's loop in one frame: read, tell, watch, read again when it pays. */
import type { FrameReading } from '../reading/types.ts';
import type { Reading } from '../reading/types.ts';
import { framePath } from './frame-path.ts';
import { lastingOf } from './lasting.ts';
import { watchValues } from './live-values.ts';
import { watchShape } from './page-shape.ts';
import { observeQuiet } from './quiet-observer.ts';
import { createTouched } from './touched.ts';

/** After a scan, none for this many times its duration: at most 5 % of the time goes into reading. */
const REST_FACTOR = 20;
const MIN_REST_MS = 300;
/** A page that keeps changing without saying anything new is read ever more rarely, up to this. */
const MAX_REST_MS = 20_000;

export interface PageWatch {
  /** Reads now and tells the result even when nothing changed. */
  rescan(): void;
  stop(): void;
}

interface Parts {
  window: Window;
  /** Rejects when the background cannot be reached. */
  read(framePath: number[], sawRoot: (root: ShadowRoot) => void): Promise<Reading>;
  /** The element of a selector, or null when it is not there now. */
  find(selector: string): Element | null;
  tell(message: FrameReading): void;
  /** New frames have appeared: the background must bring the reader into them. */
  newFrames(): void;
  gone(doc: string): void;
  /** Whether the extension is still there; without it the page is left alone. */
  alive?(): boolean;
}

/** A page that is no router after so many readings is left alone until the person asks again. */
const MAX_VAIN = 40;

/** So often a reading that failed (the background was being replaced) is tried again, after this long. */
const MAX_FAILURES = 3;
const FAILURE_REST_MS = 1500;

const TEXT_CONTROL = 'input,select,textarea';

/** Starts reading this frame; see the module's comment. */
export function watchPage({ window, read, find, tell, newFrames, gone, alive = () => true }: Parts): PageWatch {
  const { document } = window;
  // Not crypto.randomUUID: router pages are served over plain http, where it does not exist.
  const doc = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');
  let told = '';
  let toldLasting = '';
  let rest = MIN_REST_MS;
  let reading = false;
  let again = false;
  let force = false;
  let vain = 0;
  let failures = 0;
  /** From when on the budget allows another scan. */
  let allowedFrom = 0;
  let frames = countFrames(document);
  const hands = createTouched(find);

  const scan = async () => {
    if (!alive()) {
      stop();
      return;
    }
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    again = false;
    try {
      const path = framePath(window);
      const result = await read(path, (root) => {
        watch.also(root);
        values.also(root);
      });
      const { scanMs, ...content } = result;
      hands.know(result);
      const touched = hands.selectors;
      const text = JSON.stringify([content, touched]);
      if (text !== told || force) tell({ reading: result, framePath: path, doc, touched });
      told = text;
      // Signals that waver are told, but for them alone nobody hurries.
      const lasting = lastingOf(content, touched);
      const news = lasting !== toldLasting;
      toldLasting = lasting;
      vain = result.router.detected ? 0 : vain + 1;
      if (vain > MAX_VAIN) {
        watch.stop();
        values.stop();
        shape.stop();
      }
      rest = Math.min(news ? MIN_REST_MS : rest * 2, MAX_REST_MS);
      failures = 0;
      force = false;
      allowedFrom = performance.now() + scanMs * REST_FACTOR;
      watch.pause(Math.max(rest, scanMs * REST_FACTOR));
    } catch {
      failures += 1;
      if (failures <= MAX_FAILURES) setTimeout(() => void scan(), FAILURE_REST_MS);
    } finally {
      reading = false;
    }
    const count = countFrames(document);
    if (count > frames) newFrames();
    frames = count;
    if (again) void scan();
  };

  const watch = observeQuiet(document, () => void scan(), {
    quietMs: 250,
    maxWaitMs: 1200,
    relevant: (record) => !isBesideBody(record),
  });
  const values = watchValues(document, () => watch.soon());
  // Another page in the same document is news, however long the last one said nothing; the budget of reading holds.
  const shape = watchShape(window, () => {
    rest = MIN_REST_MS;
    watch.pause(Math.max(0, allowedFrom - performance.now()));
    watch.soon();
  });
  // Values typed or chosen change no markup: listen for them, and let the person's action end a long rest.
  const byHand = (event: Event) => {
    if (!event.isTrusted || vain > MAX_VAIN) return;
    hands.hand(event);
    if (event.type === 'input') return;
    rest = MIN_REST_MS;
    watch.pause(0);
    if (event.type === 'click' || (event.target instanceof Element && event.target.matches(TEXT_CONTROL))) {
      setTimeout(() => void scan(), 60);
    }
  };
  const leaving = () => gone(doc);
  document.addEventListener('input', byHand, true);
  document.addEventListener('change', byHand, true);
  document.addEventListener('click', byHand, true);
  window.addEventListener('pagehide', leaving);
  window.addEventListener('pageshow', comeBack);
  function comeBack(event: PageTransitionEvent) {
    // Out of the back/forward cache: the background has forgotten this document.
    if (event.persisted) rescan();
  }
  function rescan() {
    force = true;
    void scan();
  }
  void scan();
  function stop() {
    watch.stop();
    values.stop();
    shape.stop();
    document.removeEventListener('input', byHand, true);
    document.removeEventListener('change', byHand, true);
    document.removeEventListener('click', byHand, true);
    window.removeEventListener('pagehide', leaving);
    window.removeEventListener('pageshow', comeBack);
  }
  return { rescan, stop };
}

/** Something hung beside the body, as our own hint layer is: says nothing about the page. */
function isBesideBody(record: MutationRecord): boolean {
  return (
    record.type === 'childList' &&
    record.target === record.target.ownerDocument?.documentElement &&
    [...record.addedNodes, ...record.removedNodes].every((node) => !/^(BODY|FRAMESET)$/.test(node.nodeName))
  );
}

function countFrames(document: Document): number {
  return document.getElementsByTagName('iframe').length + document.getElementsByTagName('frame').length;
}
