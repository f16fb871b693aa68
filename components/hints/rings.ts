/** The rings around controls, each with a badge that opens its card. */
import type { Hint, HintWord, Severity } from '../../utils/advice/types.ts';
import { badgeBox, type Spot } from './badge.ts';
import { act, icon, ICONS, make } from './dom.ts';
import { intersection, type Box } from './geometry.ts';

/** From the control to the ring, and the width of the ring with both its tones. */
const AWAY = 4;
const STROKE = 3;
/** The ring's outer edge. */
export const RING_OUT = AWAY + STROKE;

/** Severity by shape, so that it is told without colour too. */
export const SEVERITY_ICON: Record<Severity, string> = {
  blocker: ICONS.bang,
  likely: ICONS.circle,
  improves: ICONS.circle,
  fine: ICONS.check,
};

export interface Ring {
  /** Draws around `box`, cut off at `clip`; null hides it. Viewport pixels. */
  draw(box: Box | null, clip: Box | null, spot: Spot, view: { width: number; height: number }): void;
  update(hint: Hint, words: Record<HintWord, string>, opened: boolean): void;
  focus(): void;
  remove(): void;
}

/** Makes a ring and puts it into `layer`; `open` is called when the person presses its badge. */
export function createRing(document: Document, layer: Node, open: () => void): Ring {
  const outline = make(document, 'div', { class: 'ring', 'aria-hidden': 'true' });
  const badge = make(document, 'button', { class: 'badge', type: 'button', 'aria-haspopup': 'dialog' });
  const around = make(document, 'div', { class: 'around', hidden: '' }, [outline, badge]);
  layer.appendChild(around);
  act(badge, open);
  let severity: Severity | null = null;

  return {
    draw(box, clip, spot, view) {
      around.hidden = box === null;
      if (!box) return;
      const outer = ringBox(box, view);
      put(outline, outer);
      outline.style.clipPath = clip ? cut(outer, clip) : '';
      put(badge, badgeBox(outer, spot, view));
      const seen = !clip || inside(outer, clip);
      badge.hidden = !seen || outer.y > view.height || outer.y + outer.height < 0;
    },
    update(hint, words, opened) {
      if (severity !== hint.severity) badge.replaceChildren(icon(document, SEVERITY_ICON[hint.severity]));
      severity = hint.severity;
      around.className = `around ${hint.severity} ${hint.target}${opened ? ' opened' : ''}`;
      badge.setAttribute('aria-label', `${words[`severity_${hint.severity}`]}: ${hint.title}`);
      badge.setAttribute('aria-expanded', String(opened));
    },
    focus: () => badge.focus({ preventScroll: true }),
    remove: () => around.remove(),
  };
}

/** The ring's outer edge; at the window's edge it moves in so far that its line still shows. */
export function ringBox(box: Box, view: { width: number; height: number }): Box {
  const left = edge(box.x - RING_OUT, 0, box.x);
  const top = edge(box.y - RING_OUT, 0, box.y);
  const right = -edge(-(box.x + box.width + RING_OUT), -view.width, -(box.x + box.width));
  const bottom = -edge(-(box.y + box.height + RING_OUT), -view.height, -(box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function edge(wanted: number, limit: number, control: number): number {
  return wanted < limit && control >= limit ? limit : wanted;
}

function put(element: HTMLElement, box: Box): void {
  element.style.translate = `${box.x}px ${box.y}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
}

/** `clip-path` that cuts the ring where the scroll container cuts its control. */
function cut(ring: Box, clip: Box): string {
  const shown = intersection(ring, clip);
  const top = shown.y - ring.y;
  const left = shown.x - ring.x;
  const bottom = ring.height - top - shown.height;
  const right = ring.width - left - shown.width;
  if (Math.max(top, left, bottom, right) <= 0) return '';
  return `inset(${top}px ${right}px ${bottom}px ${left}px)`;
}

function inside(ring: Box, clip: Box): boolean {
  return ring.y >= clip.y - 1 && ring.x + ring.width <= clip.x + clip.width + 1;
}
