/**
 * What lies over the page while a person picks: a document of its own, in a frame that no script of the page can reach.
 * Presses and keys go to it, so the page neither sees nor stops nor makes one, and nothing of the page is pressed.
 */
import { make } from '../hints/dom.ts';
import type { Box } from '../hints/geometry.ts';
import { scaled } from '../hints/geometry.ts';
import { createStage, type Stage } from '../hints/stage.ts';
import HOST from './host.css?inline';
import SHIELD from './shield.css?inline';

export const TAG = 'redlight-pick';

export interface Shield {
  stage: Stage;
  /** Where the person picks; another one after the page has moved ours. null before the first `lay`. */
  inner(): Document | null;
  /** Lays the shield over the page, or again after the page took it away. @returns whether its document is new */
  lay(): boolean;
  /** The keyboard goes to the shield. */
  focus(): void;
  remove(): void;
}

/** Our own shield in a frame of the page, which picks there itself. */
function picksItself(frame: Element): boolean {
  try {
    return Boolean((frame as HTMLIFrameElement).contentDocument?.querySelector(TAG));
  } catch {
    return false;
  }
}

/** Makes a shield; nothing is in the page before `lay`. */
export function createShield(document: Document, openRoot: boolean): Shield {
  const stage = createStage(document, { tag: TAG, styles: HOST }, openRoot);
  // Without an address: no policy of the page forbids it, and its document is there at once.
  const frame = make(document, 'iframe', { tabindex: '-1' });
  stage.root.append(frame);
  let built: Document | null = null;

  function styleOf(inner: Document): void {
    const style = make(inner, 'style', {}, [SHIELD]);
    inner.head.append(style);
    if (style.sheet?.cssRules.length) return;
    // Refused by a strict policy, which our frame has inherited: a constructed sheet is not bound by it.
    try {
      const sheet = new (inner.defaultView as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(SHIELD);
      inner.adoptedStyleSheets = [sheet];
    } catch {
      // Plain words are better than none.
    }
  }

  /** Frames that pick themselves are left open; the bar may lie over one. */
  function cutOut(): void {
    const { width, height } = stage.size();
    const scale = stage.scale();
    const holes = [...document.querySelectorAll('iframe, frame')].filter(picksItself).map((each) => {
      const { x, y } = each.getBoundingClientRect();
      const inside = {
        x: x + each.clientLeft,
        y: y + each.clientTop,
        width: each.clientWidth,
        height: each.clientHeight,
      };
      return scaled(inside, scale);
    });
    const bar = built?.querySelector('.bar:not(.elsewhere)')?.getBoundingClientRect();
    const path =
      holes.length === 0
        ? ''
        : [
            round({ x: 0, y: 0, width, height }, true),
            ...holes.map((hole) => round(hole, false)),
            ...(bar ? [round(bar, true)] : []),
          ].join('');
    const wanted = path && `path("${path}")`;
    if (frame.style.clipPath !== wanted) frame.style.clipPath = wanted;
  }

  return {
    stage,
    inner: () => built,
    lay() {
      stage.attach([]);
      stage.renew();
      const { contentDocument } = frame;
      const isNew = contentDocument !== null && contentDocument !== built;
      if (isNew) {
        built = contentDocument;
        styleOf(contentDocument);
      }
      cutOut();
      return isNew;
    },
    focus() {
      frame.focus({ preventScroll: true });
      frame.contentWindow?.focus();
    },
    remove() {
      stage.remove();
      built = null;
    },
  };
}

/** An outline of a path, clockwise or the other way round: where both meet there is a hole. */
function round({ x, y, width, height }: Box, clockwise: boolean): string {
  const [right, bottom] = [x + width, y + height];
  const corners = clockwise ? [x, y, right, y, right, bottom, x, bottom] : [x, y, x, bottom, right, bottom, right, y];
  return `M${corners.map((each) => Math.round(each * 10) / 10).join(' ')}Z`;
}
