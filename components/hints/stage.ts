/** The one element of ours in the page: its shadow root, and its place above everything the page draws. */
import { make } from './dom.ts';
import STYLES from './styles.css?inline';

const TAG = 'redlight-hints';

export interface Stage {
  /** Where rings and cards are put. */
  root: ShadowRoot;
  /** Screen readers read our words as this language, whatever the page is written in. */
  speak(language: string): void;
  /** How much the page's own `zoom` enlarges what we draw; boxes must be divided by it. */
  scale(): number;
  /** The window without its scroll bars, in units of the host. */
  size(): { width: number; height: number };
  /** Puts the host where it can be seen and clicked. False when another layer has taken over this document. */
  attach(inside: readonly Element[]): boolean;
  /** To the top of the top layer again, after the page opened something above us. */
  raise(): void;
  /** Is this the host? Then an event or a mutation is ours and no news. */
  owns(node: EventTarget | null): boolean;
  remove(): void;
}

/** Makes the host; it enters the document with the first `attach`. */
export function createStage(document: Document, openRoot: boolean): Stage {
  const host = make(document, TAG as 'div', { popover: 'manual' });
  const root = host.attachShadow({ mode: openRoot ? 'open' : 'closed' });
  const style = make(document, 'style', {}, [STYLES]);
  root.append(style);
  // What happens on our cards is not the page's business: its "clicked outside" handlers would close what we point at.
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'focusin'])
    host.addEventListener(type, (event) => event.stopPropagation());
  let shown = false;

  function adoptStyles(): void {
    // A strict page policy can refuse a <style>; a constructed sheet is not bound by it.
    if (style.sheet?.cssRules.length || root.adoptedStyleSheets.length) return;
    const view = document.defaultView;
    if (!view) return;
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(STYLES);
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
      const home = modalOf(document, inside) ?? document.documentElement;
      if (!home) return true;
      const others = [...document.querySelectorAll(TAG)].filter((each) => each !== host);
      if (others.length > 0) {
        // The newer layer takes over; the older one finds its host gone and another in place, and goes.
        if (shown) return false;
        for (const other of others) other.remove();
      }
      shown = true;
      if (host.parentNode !== home) {
        home.append(host);
        adoptStyles();
      }
      open();
      return true;
    },
    raise() {
      if (!host.isConnected || typeof host.hidePopover !== 'function') return;
      const focused = root.activeElement as HTMLElement | null;
      if (host.matches(':popover-open')) host.hidePopover();
      open();
      focused?.focus({ preventScroll: true });
    },
    owns: (node) => node === host,
    remove() {
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
