/** Watches a document for changes and calls back when it has come to rest, within a budget. */

export interface QuietObserverOptions {
  /** Calls back this long after the last change, in ms. */
  quietMs: number;
  /** … but no later than this after the first one, in ms (a page that never rests is read all the same). */
  maxWaitMs: number;
  /** Whether a change can matter; called for each record, so it must be cheap. */
  relevant(record: MutationRecord): boolean;
}

const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'checked',
  'selected',
  'value',
  'aria-checked',
  'aria-selected',
];

/**
 * Observes a document until stopped.
 * @returns `stop`; `pause(ms)`: no callback for that long (what changes meanwhile is told afterwards); `also(root)`: observes
 * a shadow root too, whose changes the document does not hear of; `soon()`: as if something had changed
 */
export function observeQuiet(
  document: Document,
  callback: () => void,
  options: QuietObserverOptions,
): { stop(): void; pause(ms: number): void; also(root: Node): void; soon(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let pausedUntil = 0;

  const fire = () => {
    timer = undefined;
    firstChange = 0;
    callback();
  };
  const schedule = () => {
    const now = performance.now();
    firstChange ||= now;
    const wait = Math.max(Math.min(options.quietMs, firstChange + options.maxWaitMs - now), pausedUntil - now, 0);
    clearTimeout(timer);
    timer = setTimeout(fire, wait);
  };
  // While a callback is due and paused, further records change nothing: do not even look at them.
  const observer = new MutationObserver((records) => {
    if (timer !== undefined && performance.now() < pausedUntil) return;
    if (records.some((record) => options.relevant(record))) schedule();
  });
  const observed = new WeakSet<Node>();
  const also = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  };
  also(document);
  return {
    also,
    soon: schedule,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
    pause(ms) {
      pausedUntil = performance.now() + ms;
    },
  };
}
