/** Where a control is drawn, however the page hides its native element. Reads geometry, changes nothing. */
import { grow, intersection, union, type Box } from './geometry.ts';

/** Smaller than this in either direction, a control is not what the person sees. */
const SEEN = 6;
/** A wrapper larger than this is a part of the page and not the widget. */
const WIDGET = { width: 640, height: 200 };
/** Room for the ring where a scroll container ends. */
const CLIP_MARGIN = 7;
/** A control nearer than this to the window's edge is scrolled to the middle: its card needs room. */
const EDGE_ROOM = 60;
const SMALL_FRAME = 320;
/** No switch is wider. */
const MOST_SWITCH = 120;
const BLOCK = /^(div|fieldset|dl|li|ul|p|section)$/;
const MOST_PARTS = 40;
/** Radios spread over more than this belong to the rows of a table, one each. */
const GROUP_HEIGHT = 240;

type Labelled = Element & { labels?: NodeListOf<HTMLLabelElement> | null };

/** By the options' first names, which every browser knows; Chromium before 121 knows no others. */
function rendered(element: Element, opacity: boolean): boolean {
  return element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: opacity });
}

function rectOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function large(box: Box): boolean {
  return box.width >= SEEN && box.height >= SEEN;
}

/** Moved off to the left or above the page, where no scrolling leads: the classic way of hiding a native input. */
function outOfReach(element: Element, box: Box): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (box.x + box.width + view.scrollX > 0 && box.y + box.height + view.scrollY > 0) return false;
  const { position } = view.getComputedStyle(element);
  // What a scroll container has scrolled away comes back.
  return (position === 'absolute' || position === 'fixed') && clippers(element).length === 0;
}

/** The element's own box when a person can see it. */
function ownBox(element: Element): Box | null {
  const native = element.localName === 'input';
  // Styled switches lay a see-through input over the drawing: its box is right, its opacity says nothing.
  if (!rendered(element, !native)) return null;
  if (native && element.parentElement && !rendered(element.parentElement, true)) return null;
  const box = rectOf(element);
  return large(box) && !outOfReach(element, box) ? box : null;
}

/** What can be seen of these elements. */
function ownBoxes(elements: Iterable<Element>): Box[] {
  return [...elements].flatMap((element) => ownBox(element) ?? []);
}

function isWidget({ width, height }: Box): boolean {
  return width <= WIDGET.width && height <= WIDGET.height;
}

/** What an element holds, without the room beside it. */
function textBox(element: Element): Box | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const { x, y, width, height } = range.getBoundingClientRect();
  return large({ x, y, width, height }) ? { x, y, width, height } : null;
}

function labelBoxes(element: Labelled): Box[] {
  return [...(element.labels ?? [])].flatMap((label) => {
    const box = ownBox(label);
    if (!box || isWidget(box)) return box ?? [];
    // A label as wide as the page: what it says is less wide.
    const text = box.height <= WIDGET.height ? textBox(label) : null;
    return text && isWidget(text) ? text : [];
  });
}

/** Floated or positioned children of an element that itself has no height. */
function childrenBox(element: Element): Box | null {
  return rendered(element, true) ? union(ownBoxes(element.children)) : null;
}

/** A wrapper without a word that draws a hidden tick box: the switch itself, while the label may stand anywhere. */
function switchBox(element: Element): Box | null {
  const parent = element.parentElement;
  if (!parent || element.localName !== 'input' || (parent.textContent ?? '').trim() !== '') return null;
  if (parent.querySelectorAll('input, select, textarea, button').length > 1) return null;
  const box = ownBox(parent);
  return box && isWidget(box) && box.width <= MOST_SWITCH ? box : null;
}

/** The nearest small wrapper, as long as nothing between hides the control with its surroundings. */
function wrapperBox(element: Element): Box | null {
  let parent = element.parentElement;
  for (let level = 0; parent && level < 3; level += 1, parent = parent.parentElement) {
    const transparent = element.ownerDocument.defaultView?.getComputedStyle(parent).display === 'contents';
    if (!transparent && !rendered(parent, true)) return null;
    const box = rectOf(parent);
    if (large(box)) return isWidget(box) ? box : null;
  }
  return null;
}

/** An area of an image map has no box of its own. */
function areaBox(area: Element): Box | null {
  const name = area.closest('map')?.getAttribute('name') ?? '';
  const images = [...area.ownerDocument.querySelectorAll('img[usemap], object[usemap]')];
  const image = images.find((each) => each.getAttribute('usemap') === `#${name}`);
  const frame = image && ownBox(image);
  if (!frame) return null;
  const numbers = (area.getAttribute('coords') ?? '').split(/[\s,;]+/).map(Number);
  if (area.getAttribute('shape')?.toLowerCase().startsWith('circ')) {
    const [x = 0, y = 0, r = 0] = numbers;
    return { x: frame.x + x - r, y: frame.y + y - r, width: 2 * r, height: 2 * r };
  }
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  if (ys.length < 2) return frame;
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: frame.x + left, y: frame.y + top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** What is drawn in a widget that takes the page's whole width: its parts, not the empty room beside them. */
function contentBox(element: Element): Box | null {
  const own = ownBox(element);
  if (!own || own.width <= WIDGET.width || !BLOCK.test(element.localName)) return own;
  const leaves = [...element.querySelectorAll('*')].filter((each) => each.childElementCount === 0).slice(0, MOST_PARTS);
  return union(ownBoxes(leaves).filter(({ width }) => width <= WIDGET.width)) ?? own;
}

function singleBox(element: Element): Box | null {
  return (
    contentBox(element) ??
    childrenBox(element) ??
    switchBox(element) ??
    union(labelBoxes(element)) ??
    wrapperBox(element)
  );
}

/** All radios of one choice; one that stands in a table of rows stays alone. */
export function radioGroup(element: Element): Element[] {
  if (element.localName !== 'input' || (element as HTMLInputElement).type !== 'radio') return [element];
  const { name, form } = element as HTMLInputElement;
  const root = element.getRootNode() as Document | ShadowRoot;
  if (name === '') return [element];
  return [...root.querySelectorAll<HTMLInputElement>('input[type="radio" i]')].filter(
    (radio) => radio.name === name && radio.form === form,
  );
}

/**
 * The box of the control as the person sees it, or null when it is not drawn now (another tab, a row that depends on a
 * switch). A radio stands for its whole group, an option for its list, a hidden native input for its label or wrapper.
 */
export function boxOf(element: Element): Box | null {
  if (element.localName === 'area') return areaBox(element);
  const select = element.localName === 'option' ? element.closest('select') : null;
  if (select) return singleBox(select);
  const group = radioGroup(element);
  if (group.length < 2) return singleBox(element);
  const drawn = group.filter((radio) => singleBox(radio) !== null);
  const boxes = drawn.flatMap((radio) => [singleBox(radio) ?? [], labelBoxes(radio)].flat());
  const whole = union(boxes);
  return whole && whole.height <= GROUP_HEIGHT ? whole : singleBox(element);
}

/** The parts of the page that cut this element off when scrolled, innermost first. */
export function clippers(element: Element): Element[] {
  const document = element.ownerDocument;
  const view = document.defaultView;
  const found: Element[] = [];
  if (!view) return found;
  let position = view.getComputedStyle(element).position;
  for (let each = flatParent(element); each; each = flatParent(each)) {
    // What fixes itself to the window is cut off by nothing but the window; the root's overflow belongs to the window.
    if (position === 'fixed' || each === document.documentElement) break;
    if (each === document.body && view.getComputedStyle(document.documentElement).overflow === 'visible') break;
    const style = view.getComputedStyle(each);
    const contains = position !== 'absolute' || style.position !== 'static' || style.transform !== 'none';
    if (!contains) continue;
    position = style.position;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') found.push(each);
  }
  return found;
}

/** The parent as drawn: through slots and out of shadow roots. */
function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : element.parentElement;
}

/** The box of a control and where its ring is cut off; null when nothing of it can be seen by scrolling the window alone. */
export function visibleBox(element: Element | null, clips: readonly Element[]): { box: Box; clip: Box | null } | null {
  const box = element?.isConnected ? boxOf(element) : null;
  if (!box) return null;
  let clip: Box | null = null;
  for (const each of clips) {
    const { x, y } = each.getBoundingClientRect();
    const inner = { x: x + each.clientLeft, y: y + each.clientTop, width: each.clientWidth, height: each.clientHeight };
    clip = clip ? intersection(clip, inner) : inner;
  }
  if (!clip) return { box, clip };
  const seen = intersection(box, clip);
  return seen.width < 2 || seen.height < 2 ? null : { box, clip: grow(clip, CLIP_MARGIN) };
}

/**
 * Whether something that stands fixed above the page lies over the middle of a control: a dialog, the curtain behind it, a
 * bar. What the page draws in a control's own place shares a parent with it, and covers nothing; nor does what says nothing,
 * as a page could lay a clear sheet over itself.
 */
export function isCovered(element: Element, { x, y, width, height }: Box, ours: (hit: Element) => boolean): boolean {
  const view = element.ownerDocument.defaultView;
  let hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
  if (!hit || !view || ours(hit)) return false;
  const around = new Set<Element>();
  for (let each: Element | null = element; each; each = flatParent(each)) around.add(each);
  for (; hit && !around.has(hit); hit = flatParent(hit)) {
    if (view.getComputedStyle(hit).position === 'fixed' && /\S/.test(hit.textContent ?? '')) return true;
  }
  return false;
}

/** Scrolls the control to the middle unless it is well in sight already. */
export function reveal(element: Element): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const box = boxOf(element) ?? rectOf(element);
  const within =
    box.y >= EDGE_ROOM && box.y + box.height <= view.innerHeight - EDGE_ROOM && box.x >= 0 && box.x < view.innerWidth;
  const cut = clippers(element).some((each) => {
    const outer = rectOf(each);
    return box.y < outer.y || box.y + box.height > outer.y + outer.height;
  });
  if (within && !cut) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // In a small frame the card needs all the room there is on one side.
  const block = view.innerHeight < SMALL_FRAME ? 'start' : 'center';
  drawnPart(element).scrollIntoView({ block, inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}

/** What can be scrolled to: a hidden native input has no place of its own. */
function drawnPart(element: Labelled): Element {
  const label = [...(element.labels ?? [])].find((each) => ownBox(each) !== null);
  if (label && !ownBox(element)) return label;
  let part: Element = element;
  while (!ownBox(part) && part.parentElement) part = part.parentElement;
  return part;
}
