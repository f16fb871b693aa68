/** Notices what the person changes and saves. Only real input counts: a page cannot tick anything off by scripted events. */
import type { Hint, HintAction } from '../../utils/advice/types.ts';
import { radioGroup } from './target.ts';
import { shownValue, valueSignature } from './value.ts';

/** Widgets drawn by the page show the new value a moment after the click. */
const SETTLE_MS = [60, 500] as const;
/** A form sent without a person's hand on it within this time was sent by the page. */
const HAND_MS = 2000;
/** A click on Save and the form it submits are one and the same. */
const SAME_SAVE_MS = 1000;

export interface Ringed {
  hint: Hint;
  element: Element | null;
}

export interface EditWatch {
  stop(): void;
}

/** Watches the ringed controls and save buttons that `ringed()` names at the time of each event. */
export function watchEdits(
  document: Document,
  ringed: () => readonly Ringed[],
  ours: (target: EventTarget | null) => boolean,
  send: (action: HintAction) => void,
): EditWatch {
  const view = document.defaultView ?? window;
  const before = new Map<string, { element: Element; signature: string }>();
  const told = new Map<string, string>();
  const timers = new Set<number>();
  let handAt = -Infinity;
  let savedAt = -Infinity;

  function controls(): { id: string; element: Element }[] {
    return ringed().flatMap(({ hint, element }) =>
      element && hint.target === 'control' ? [{ id: hint.id, element }] : [],
    );
  }

  function tell(id: string, value: string): void {
    if (told.get(id) === value) return;
    told.set(id, value);
    send({ type: 'edited', id, value });
  }

  function saved(): void {
    const now = view.performance.now();
    if (now - savedAt < SAME_SAVE_MS) return;
    savedAt = now;
    send({ type: 'save-pressed' });
  }

  /** Called before the page reacts: what the controls showed until now. */
  function remember(): void {
    handAt = view.performance.now();
    for (const { id, element } of controls()) before.set(id, { element, signature: valueSignature(element) });
  }

  /** Called after the page reacted: what shows something else now was changed by this hand. */
  function compare(path: readonly EventTarget[]): void {
    for (const { id, element } of controls()) {
      const old = before.get(id);
      const signature = valueSignature(element);
      if (!old || old.signature === signature) continue;
      before.set(id, { element, signature });
      tell(id, shownValue(element));
    }
    // A row that its own button removed; a page that redraws elsewhere takes controls away too, and that is no edit.
    const present = new Set(controls().map(({ id }) => id));
    for (const [id, { element }] of before) {
      if (present.has(id) || !path.includes(element)) continue;
      before.delete(id);
      if (!element.isConnected) tell(id, '');
    }
  }

  function settle(path: readonly EventTarget[]): void {
    for (const delay of SETTLE_MS) {
      const timer = view.setTimeout(() => {
        timers.delete(timer);
        compare(path);
      }, delay);
      timers.add(timer);
    }
  }

  function real(event: Event): boolean {
    return event.isTrusted && !ours(event.target);
  }

  function onBefore(event: Event): void {
    if (real(event)) remember();
  }
  function onAfter(event: Event): void {
    if (!real(event)) return;
    const path = event.composedPath();
    settle(path);
    if (event.type !== 'click') return;
    const pressed = ringed().find(({ element }) => element && path.includes(element))?.hint;
    if (pressed?.target === 'save') saved();
    else if (pressed?.target === 'menu') send({ type: 'followed', id: pressed.id });
  }
  function onValue(event: Event): void {
    if (!real(event)) return;
    const path = event.composedPath();
    // In closed shadow roots the path does not tell which control it was; what shows something else afterwards does.
    settle(path);
    for (const { id, element } of controls()) {
      // A table has one ring: what is typed into a search box in it is no edit of the setting.
      if (!radioGroup(element).some((part) => path[0] === part || (path.includes(part) && !isTable(part)))) continue;
      before.set(id, { element, signature: valueSignature(element) });
      tell(id, shownValue(element));
    }
  }
  function onSubmit(event: Event): void {
    if (!real(event) || view.performance.now() - handAt > HAND_MS) return;
    const form = event.target as Element;
    const holds = (element: Element) => form.contains(element) || (element as HTMLInputElement).form === form;
    if (ringed().some(({ hint, element }) => hint.target !== 'menu' && element && holds(element))) saved();
  }

  const listeners: [string, (event: Event) => void][] = [
    ['pointerdown', onBefore],
    ['keydown', onBefore],
    ['click', onAfter],
    ['keyup', onAfter],
    ['input', onValue],
    ['change', onValue],
    ['submit', onSubmit],
  ];
  // On the window and first in line: router pages stop events on their way.
  for (const [type, listener] of listeners) view.addEventListener(type, listener, { capture: true, passive: true });

  return {
    stop() {
      for (const [type, listener] of listeners) view.removeEventListener(type, listener, { capture: true });
      for (const timer of timers) view.clearTimeout(timer);
    },
  };
}

function isTable(element: Element): boolean {
  return /^(table|tbody|tr|ul|ol)$/.test(element.localName);
}
