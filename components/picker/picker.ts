/**
 * Lets a person show something on the page: by mouse, finger or keys. The page neither hears of it nor can do it itself, and
 * nothing of the page is pressed. Decides nothing: what was shown is told, as facts.
 */
import type { FrameTools } from '../../utils/frame/frame-tools.ts';
import type { ShadowRootOf } from '../../utils/page/selector.ts';
import type { PickStart } from '../../utils/report/picked.ts';
import { scaled } from '../hints/geometry.ts';
import { boxOf, reveal } from '../hints/target.ts';
import { createBar, type Bar } from './bar.ts';
import { createShield, type Shield } from './shield.ts';
import { bareOf, describeThings, elementAt, thingAt, type Described, type Thing } from './things.ts';

/** What the reader lends, and what every script of ours can tell by itself. */
export interface PickerTools extends FrameTools {
  shadowRootOf: ShadowRootOf;
  /** Whether the extension is still there. */
  alive(): boolean;
}

export interface Picker {
  /** @returns how many things the keyboard reaches */
  start(with_: PickStart): number;
  /** The keyboard is here: at the first thing, or at the last. @returns false when there is none */
  focus(forward: boolean): boolean;
  end(): void;
}

/** So long the shield stays after a pick: the second press of a double click is the page's no more than the first. */
const LAST_MS = 450;
/** A page that redraws itself is described anew when the keyboard moves on, but not more often than this. */
const STALE_MS = 1500;
const STEPS: Record<string, boolean | undefined> = {
  ArrowDown: true,
  ArrowRight: true,
  ArrowUp: false,
  ArrowLeft: false,
};
/** What reaches the page although the shield lies over it (it took the shield away, or the focus) is kept from it. */
const KEPT_FROM_PAGE = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
];

interface Point {
  x: number;
  y: number;
}

/** Makes the picker of one document. Nothing is in the page before `start`. */
export function createPicker(document: Document, tools: PickerTools, openRoot = false): Picker {
  const view = document.defaultView ?? window;
  let task: PickStart | null = null;
  let shield: Shield | null = null;
  let bar: Bar | null = null;
  let described: Described = { facts: null!, things: [] };
  let describedAt = -Infinity;
  let current: Thing | null = null;
  /** Where the pointer is, until the keyboard goes on. */
  let pointer: Point | null = null;
  let under: Element | null = null;
  let frame = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let before: Element | null = null;

  const isOurs = (element: Element) => shield?.stage.owns(element) ?? false;

  function describe(): void {
    described = describeThings(tools);
    describedAt = view.performance.now();
  }

  function stop(): void {
    view.cancelAnimationFrame(frame);
    clearTimeout(leaving);
    for (const type of KEPT_FROM_PAGE) view.removeEventListener(type, keep, true);
    document.removeEventListener('toggle', raise, true);
    shield?.remove();
    shield = null;
    bar = null;
    task = null;
    described = { facts: null!, things: [] };
    describedAt = -Infinity;
    current = null;
    pointer = null;
    under = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  /** Over: nothing is told any more, and the page gets its presses back in a moment. */
  function finish(): void {
    if (!task) return;
    task = null;
    bar?.point(null, '');
    leaving = setTimeout(stop, LAST_MS);
  }

  function cancel(): void {
    if (!task) return;
    finish();
    void tools.sendMessage('picked', null).catch(() => undefined);
  }

  /** Tells what was shown, of the page as it has just been described. */
  function tell(hit: Element, thing: Thing | null): void {
    if (!task) return;
    const { beside } = task;
    const { facts } = described;
    finish();
    const elements = bareOf(hit, tools);
    void tools.sendMessage('picked', { facts, ref: thing?.ref ?? null, elements, beside }).catch(() => undefined);
  }

  function tellAt(point: Point): void {
    const hit = task && elementAt(document, point, isOurs, tools.shadowRootOf);
    if (!hit) return;
    describe();
    tell(hit, thingAt(described.things, hit, point));
  }

  function tellCurrent(): void {
    const was = current;
    if (!was) return;
    describe();
    // A page that has redrawn itself has another element for it.
    const { things } = described;
    current =
      things.find(({ element }) => element === was.element) ??
      things.find(({ ref, name }) => ref === was.ref && name === was.name) ??
      null;
    if (current) tell(current.element, current);
  }

  function look(point: Point): void {
    pointer = point;
    under = elementAt(document, point, isOurs, tools.shadowRootOf);
    current = under && thingAt(described.things, under, point);
  }

  function step(forward: boolean): void {
    if (!current?.element.isConnected || view.performance.now() - describedAt > STALE_MS) {
      const at = current?.element;
      describe();
      current = described.things.find(({ element }) => element === at) ?? current;
    }
    const { things } = described;
    const at = things.findIndex(({ element }) => element === current?.element);
    const next = at < 0 ? (forward ? things[0] : things.at(-1)) : things[at + (forward ? 1 : -1)];
    pointer = null;
    if (next) pointAt(next);
    else void tools.sendMessage('pickOn', forward).catch(() => undefined);
  }

  function pointAt(thing: Thing): void {
    current = thing;
    under = null;
    reveal(thing.element);
  }

  function onKey(event: KeyboardEvent): void {
    const { key, isTrusted, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!isTrusted || isComposing || ctrlKey || metaKey || altKey) return;
    const forward = STEPS[key];
    if (key === 'Escape') cancel();
    else if (forward !== undefined) step(forward);
    // On the button that ends it, both keys press that.
    else if ((key === 'Enter' || key === ' ') && current && !onButton(event)) tellCurrent();
    else return;
    event.preventDefault();
  }

  const onButton = ({ target }: Event): boolean =>
    (target as Element | null)?.localName === 'button' && (bar?.owns(target) ?? false);

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || bar?.owns(event.target)) return;
    event.preventDefault();
    tellAt(toPage({ x: event.clientX, y: event.clientY }));
  }

  /** A pane of the page scrolls under the shield as it would without it; the window does by itself. */
  function onWheel(event: WheelEvent): void {
    const hit = elementAt(document, { x: event.clientX, y: event.clientY }, isOurs, tools.shadowRootOf);
    for (let each = hit; each && each !== document.documentElement; each = each.parentElement) {
      if (each.scrollHeight <= each.clientHeight || !/auto|scroll/.test(view.getComputedStyle(each).overflowY))
        continue;
      const at = each.scrollTop;
      each.scrollBy({ top: event.deltaY * (event.deltaMode === 1 ? 16 : 1), behavior: 'instant' });
      if (each.scrollTop !== at) return;
    }
  }

  function keep(event: Event): void {
    if (!event.isTrusted || shield?.stage.owns(event.target)) return;
    const key = event as KeyboardEvent;
    // The browser's own keys stay the browser's.
    if (event.type.startsWith('key') && (key.ctrlKey || key.metaKey || key.altKey || /^F\d/.test(key.key))) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === 'keydown') {
      shield?.focus();
      onKey(key);
    } else if (event.type === 'click') tellAt({ x: (event as MouseEvent).clientX, y: (event as MouseEvent).clientY });
  }

  function raise(event: Event): void {
    if (!shield?.stage.owns(event.target)) shield?.stage.raise();
  }

  /** Makes the shield's document once more, after the page has moved our element. */
  function furnish(inner: Document, { words, bar: visible }: PickStart): void {
    bar = createBar(inner, words, visible, cancel);
    const own = inner.defaultView!;
    own.addEventListener('keydown', onKey);
    own.addEventListener('click', onClick);
    own.addEventListener('pointermove', ({ clientX, clientY, isTrusted, target }) => {
      if (!isTrusted || bar?.owns(target)) return;
      look(toPage({ x: clientX, y: clientY }));
    });
    // The keyboard stays where it was.
    own.addEventListener('mousedown', (event) => {
      if (!bar?.owns(event.target)) event.preventDefault();
    });
    own.addEventListener('contextmenu', (event) => event.preventDefault());
    own.addEventListener('wheel', onWheel, { passive: true });
  }

  /** From the shield's units to the page's own, which the page may have enlarged. */
  function toPage({ x, y }: Point): Point {
    const scale = shield?.stage.scale() ?? 1;
    return { x: x * scale, y: y * scale };
  }

  function draw(): void {
    if (!shield) return;
    if (!tools.alive()) {
      stop();
      return;
    }
    if (task) {
      const hadFocus = document.activeElement !== null && isOurs(document.activeElement);
      if (shield.lay()) {
        furnish(shield.inner()!, task);
        if (hadFocus) shield.focus();
      }
      if (pointer) look(pointer);
      const shown = current?.element ?? under;
      const box = shown && (boxOf(shown) ?? shown.getBoundingClientRect());
      bar?.point(box && scaled(box, shield.stage.scale()), current?.name ?? '');
    } else shield.stage.renew();
    frame = view.requestAnimationFrame(draw);
  }

  return {
    start(next) {
      stop();
      task = next;
      before = document.activeElement === document.body ? null : document.activeElement;
      shield = createShield(document, openRoot);
      describe();
      for (const type of KEPT_FROM_PAGE) view.addEventListener(type, keep, { capture: true, passive: false });
      document.addEventListener('toggle', raise, true);
      draw();
      return described.things.length;
    },
    focus(forward) {
      if (!task || !shield) return false;
      shield.focus();
      bar?.focus();
      pointer = null;
      const first = forward ? described.things[0] : described.things.at(-1);
      if (first) pointAt(first);
      return first !== undefined;
    },
    end() {
      if (task) stop();
    },
  };
}
