/** The rings around controls, each with a badge that opens its card. */
import type { Hint, HintWord } from '../../utils/advice/types.ts';
import { badgeBox, WORD, type Spot } from './badge.ts';
import { act, fill, icon, ICONS, make } from './dom.ts';
import { intersection, type Box } from './geometry.ts';

/** From the control to the ring, and the width of the ring with both its tones. */
const AWAY = 4;
const STROKE = 3;
/** The ring's outer edge. */
export const RING_OUT = AWAY + STROKE;

/** What a ring means by a sign of its own, so that it is told without colour too; an empty one would look like a radio button. */
export const MARK_ICON: Record<Hint['mark'], string> = {
  blocker: ICONS.bang,
  likely: ICONS.question,
  look: ICONS.eye,
  improves: ICONS.plus,
  fine: ICONS.check,
  way: ICONS.arrow,
};

/** Where a badge stands, and whether there is room for its word beside it. */
export interface BadgePlace {
  spot: Spot;
  roomy: boolean;
}

export interface Ring {
  /** Draws around `box`, cut off at `clip`; null hides it. Viewport pixels. */
  draw(box: Box | null, clip: Box | null, at: BadgePlace, view: { width: number; height: number }): void;
  update(hint: Hint, words: Record<HintWord, string>, opened: boolean): void;
  focus(): void;
  remove(): void;
}

/** Makes a ring and puts it into `layer`; `open` is called when the person presses its badge. */
export function createRing(document: Document, layer: Node, open: () => void): Ring {
  const outline = make(document, 'div', { class: 'ring', 'aria-hidden': 'true' });
  const sign = make(document, 'span', { class: 'sign' });
  const word = make(document, 'span', { class: 'word' });
  const badge = make(document, 'button', { class: 'badge', type: 'button', 'aria-haspopup': 'dialog' }, [sign, word]);
  const around = make(document, 'div', { class: 'around', hidden: '' }, [outline, badge]);
  layer.appendChild(around);
  act(badge, open);
  let mark: Hint['mark'] | null = null;

  return {
    draw(box, clip, { spot, roomy }, view) {
      around.hidden = box === null;
      if (!box) return;
      const outer = ringBox(box, view);
      put(outline, outer);
      outline.style.clipPath = clip ? cut(outer, clip) : '';
      const at = badgeBox(outer, spot, view);
      put(badge, at);
      badge.classList.toggle('roomy', roomy);
      badge.classList.toggle('flipped', at.x + at.width + WORD > view.width);
      const seen = !clip || inside(outer, clip);
      badge.hidden = !seen || outer.y > view.height || outer.y + outer.height < 0;
    },
    update(hint, words, opened) {
      if (mark !== hint.mark) sign.replaceChildren(icon(document, MARK_ICON[hint.mark]));
      mark = hint.mark;
      if (word.textContent !== words[`mark_${mark}`]) word.textContent = words[`mark_${mark}`];
      around.className = `around ${hint.severity} mark-${mark} ${hint.target}${opened ? ' opened' : ''}`;
      badge.setAttribute('aria-label', fill(words.labelled, { label: words[`mark_${mark}`], value: hint.title }));
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
