/** Finding the controls of the hints again: a page that redraws itself replaces its nodes. */
import type { Hint } from '../../utils/advice/types.ts';
import { isDrawn, openerOf } from './disclosure.ts';
import type { Box } from './geometry.ts';

export interface Sought {
  hint: Hint;
  element: Element | null;
  /** What is ringed: the control, or what has to be pressed to see it. */
  at: Element | null;
  /** Where it was drawn last, in CSS pixels of the window; null: nowhere. */
  box: Box | null;
}

export interface Seeker {
  /** Fills in `element` and `at` of those that are missing, replaced or hidden; not oftener than it pays. */
  seek(all: readonly Sought[]): void;
  /** The next `seek` looks at once: what is drawn has changed. */
  anew(): void;
  stop(): void;
}

/** How often to look again for a control that is not there or not drawn. */
const SEEK_MS = 200;
/** What stays away for long is looked for less often. */
const SELDOM_MS = 1000;

/**
 * @param find the element a selector names, or null when it is not there now
 * @param soon asks for another frame, in which `seek` is called again
 */
export function createSeeker(view: Window, find: (selector: string) => Element | null, soon: () => void): Seeker {
  let soughtAt = -Infinity;
  let everyMs = SEEK_MS;
  let timer = 0;
  return {
    seek(all) {
      const now = view.performance.now();
      const missing = all.filter(({ element, at, box }) => !element?.isConnected || !at?.isConnected || !box);
      if (missing.length === 0) return;
      if (now - soughtAt < everyMs && missing.every(({ element }) => !element || element.isConnected)) {
        view.clearTimeout(timer);
        timer = view.setTimeout(soon, everyMs);
        return;
      }
      soughtAt = now;
      everyMs = Math.min(SELDOM_MS, everyMs * 1.25);
      for (const each of missing) {
        each.element = find(each.hint.selector);
        each.at = each.element && !isDrawn(each.element) ? (openerOf(each.element) ?? each.element) : each.element;
      }
    },
    anew() {
      soughtAt = -Infinity;
      everyMs = SEEK_MS;
    },
    stop() {
      view.clearTimeout(timer);
    },
  };
}
