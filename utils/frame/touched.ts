/** Which controls of a reading the person's hand was on: what they show is not the router's word until it is saved. */
import type { Reading } from '../reading/types.ts';

/** A hand on a label or a drawn switch is a hand on the field beside it, as long as there are few of them. */
const BESIDE = 3;
const MOST_STEPS = 2;
const FIELDS = 'input, select, textarea, [role=switch], [role=combobox]';

export interface Touched {
  /** Selectors of what was touched in this document since its address changed last. */
  readonly selectors: string[];
  /** The controls to watch for hands, as a reading names them. */
  know(reading: Pick<Reading, 'url' | 'settings' | 'extras'>): void;
  /** A trusted event: whose hand it was is known to the browser alone. */
  hand(event: Event): void;
}

interface Known {
  selector: string;
  isList: boolean;
}

/** @param find the element of a selector, or null */
export function createTouched(find: (selector: string) => Element | null): Touched {
  let controls: readonly Known[] = [];
  let touched = new Set<string>();
  let url = '';
  return {
    get selectors() {
      return [...touched];
    },
    know(reading) {
      // A route of a single-page app is filled by the router anew.
      if (reading.url !== url) touched = new Set();
      url = reading.url;
      controls = [...reading.settings, ...reading.extras].map(({ selector, value }) => ({
        selector,
        isList: Array.isArray(value),
      }));
    },
    hand(event) {
      const path = event.composedPath();
      for (const { selector, isList } of controls) {
        if (touched.has(selector)) continue;
        const element = find(selector);
        if (element && isOn(element, path, isList)) touched.add(selector);
      }
    },
  };
}

/** @param isList its entries have buttons of their own, which take them away or add one */
function isOn(element: Element, path: readonly EventTarget[], isList: boolean): boolean {
  if (path.includes(element)) return true;
  const [target] = path;
  if (sameRadios(element, target)) return true;
  if (!isList && target instanceof Element && target.closest('a, button')) return false;
  let near = around(element);
  for (let steps = 0; near && steps < MOST_STEPS; steps += 1) {
    if (near.querySelectorAll(FIELDS).length > BESIDE) return false;
    if (path.includes(near)) return true;
    near = around(near);
  }
  return false;
}

/** Events from a closed root come from its host, as far as the path tells. */
function around(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.mode === 'closed' ? root.host : null;
}

function sameRadios(element: Element, target: EventTarget | undefined): boolean {
  const radio = (each: unknown): each is HTMLInputElement =>
    each instanceof HTMLInputElement && each.type === 'radio' && each.name !== '';
  return radio(element) && radio(target) && element.name === target.name && element.form === target.form;
}
