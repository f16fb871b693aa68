/**
 * Whether a document has become another page without a new document: signed in, another route. Such a change ends the
 * rest of a page that was read in vain; a table that ticks does not.
 */

const EVERY_MS = 1000;
const COUNTED = ['input', 'select', 'textarea', 'button', 'a', 'form'] as const;
const HEADING = 'h1,h2';

/** Calls `changed` when address, headings or the number of controls and links are others than at the last look. */
export function watchShape(window: Window, changed: () => void): { stop(): void } {
  const { document } = window;
  // Live collections: their length is all that is asked for.
  const counted = COUNTED.map((tag) => document.getElementsByTagName(tag));
  const shape = () =>
    [
      window.location.href,
      ...counted.map(({ length }) => length),
      document.querySelector(HEADING)?.textContent?.slice(0, 80),
    ].join();
  let before = shape();
  const timer = setInterval(() => {
    if (document.hidden) return;
    const now = shape();
    if (now === before) return;
    before = now;
    changed();
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
