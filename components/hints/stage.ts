/** The one element of ours in the page: its shadow root, and its place above everything the page draws. */
import { make } from './dom.ts';

/** What is put into the page: the name of its element and its style sheet. */
export interface StageLook {
  tag: string;
  styles: string;
}

/**
 * A browser that switches an extension off stops its scripts at once and leaves what they drew: an animation that nobody
 * sets back any more hides the host. The layer looks about once a second.
 */
const LEASE_MS = 5000;
const GONE = [{ visibility: 'hidden' }, { visibility: 'hidden' }];
/** So often may a page open something above us in a row; after that it is left on top until it has been quiet for a while. */
const MOST_RAISES = 20;
const RAISE_REST_MS = 10_000;

export interface Stage {
  /** Where rings and cards are put. */
  root: ShadowRoot;
  /** Screen readers read our words as this language, whatever the page is written in. */
  speak(language: string): void;
  /** How much the page's own `zoom` enlarges what we draw; boxes must be divided by it. */
  scale(): number;
  /** The window without its scroll bars, in units of the host. */
  size(): { width: number; height: number };
  /** Puts the host where it can be seen and clicked. */
  attach(inside: readonly Element[]): void;
  /** To the top of the top layer again, after the page opened something above us. */
  raise(): void;
  /** Says that our script is still running; without it for a while the host hides by itself. */
  renew(): void;
  /** Is this the host? Then an event or a mutation is ours and no news. */
  owns(node: EventTarget | null): boolean;
  remove(): void;
}

/** Makes the host; it enters the document with the first `attach`. */
export function createStage(document: Document, { tag, styles }: StageLook, openRoot: boolean, ownPage = false): Stage {
  const host = make(document, tag as 'div', { popover: 'manual' });
  const root = host.attachShadow({ mode: openRoot ? 'open' : 'closed' });
  const style = make(document, 'style', {}, [styles]);
  if (!ownPage) root.append(style);
  // What happens on our cards is not the page's business: its "clicked outside" handlers would close what we point at.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'focusin'])
    host.addEventListener(type, (event) => event.stopPropagation());
  let shown = false;
  const leases = new Map<Element, Animation>();
  let raises = 0;
  let raisedAt = -Infinity;

  function adoptStyles(): void {
    // A strict page policy can refuse a <style>; a constructed sheet is not bound by it.
    if (style.sheet?.cssRules.length || root.adoptedStyleSheets.length) return;
    const view = document.defaultView;
    if (!view) return;
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Older Firefox keeps constructed sheets from content scripts: plain cards are better than none.
    }
  }

  function open(): void {
    if (!host.isConnected || typeof host.showPopover !== 'function') return;
    if (!host.matches(':popover-open')) host.showPopover();
  }

  return {
    root,
    speak(language) {
      host.lang = language;
    },
    scale: () => (host as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom || 1,
    size: () => ({
      width: host.clientWidth || (document.defaultView?.innerWidth ?? 0),
      height: host.clientHeight || (document.defaultView?.innerHeight ?? 0),
    }),
    attach(inside) {
      const home = modalOf(document, inside) ?? filling(document) ?? document.documentElement;
      if (!home) return;
      // What an extension that is gone left behind. Once ours is up, another of the name is the page's own, and empty.
      if (!shown) for (const other of document.querySelectorAll(tag)) if (other !== host) other.remove();
      shown = true;
      if (host.parentNode !== home) {
        home.append(host);
        adoptStyles();
      }
      open();
    },
    raise() {
      if (!host.isConnected || typeof host.hidePopover !== 'function') return;
      const now = performance.now();
      if (now - raisedAt > RAISE_REST_MS) raises = 0;
      raisedAt = now;
      raises += 1;
      if (raises > MOST_RAISES) return;
      const focused = root.activeElement as HTMLElement | null;
      if (host.matches(':popover-open')) host.hidePopover();
      open();
      focused?.focus({ preventScroll: true });
    },
    renew() {
      try {
        // Not the host itself: what is important to it wins over animations.
        for (const part of root.children) {
          const lease = leases.get(part) ?? part.animate(GONE, { delay: LEASE_MS, duration: 1, fill: 'forwards' });
          leases.set(part, lease);
          lease.currentTime = 0;
        }
      } catch {
        // Without animations the host stays, as it would have before.
      }
    },
    owns: (node) => node === host,
    remove() {
      for (const lease of leases.values()) lease.cancel();
      leases.clear();
      host.remove();
      shown = false;
    },
  };
}

/** The modal dialog on top: everything outside it cannot be clicked, our host neither. */
function modalOf(document: Document, inside: readonly Element[]): Element | null {
  const modals = new Set<Element>(document.querySelectorAll('dialog:modal'));
  // Dialogs in shadow roots are found from the controls in them.
  for (const element of inside) {
    const root = element.getRootNode();
    const modal = 'host' in root ? element.closest('dialog:modal') : null;
    if (modal) modals.add(modal);
  }
  if (modals.size < 2) return [...modals][0] ?? null;
  // Of several, the topmost is the one whose backdrop is hit in the corner of the window.
  const hit = document.elementFromPoint(1, 1)?.closest('dialog:modal');
  return hit ?? [...modals].at(-1) ?? null;
}

/** What fills the screen, where it can hold us: like a modal dialog it leaves everything outside it without clicks. */
function filling({ fullscreenElement: filler }: Document): Element | null {
  return filler && !/^(video|iframe|canvas|img)$/.test(filler.localName) ? filler : null;
}
