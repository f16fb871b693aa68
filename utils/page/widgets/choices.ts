/** The lists that drop-downs of component libraries open, and what is chosen in them. */
import type { ControlOption } from '../control.ts';
import { byId } from '../dom.ts';
import { readText, tidy } from '../text.ts';
import { TRIGGER } from './kind.ts';
import { stateOfClass } from './state.ts';

const ITEM =
  '[role=option],[role=menuitemradio],li,dd,.option,.item,[class*="-option"],[class*="_option"],[class*="-item"],[class*="__item"]';
const MOST = 300;
/** Classes of what floats above the page. */
const FLOATS = /popper|popup|popover|overlay|dropdown|menu|listbox|select|float|portal|modal|panel/i;

export interface Choices {
  options: ControlOption[];
  /** Index of the one that is marked, -1 when none is. */
  selected: number;
}

function isMarked(item: Element, list: Element): boolean {
  for (let part: Element | null = item; part && part !== list; part = part.parentElement) {
    if (part.getAttribute('aria-selected') === 'true' || part.getAttribute('aria-checked') === 'true') return true;
    if (
      part.hasAttribute('selected') ||
      /(^|\s)cur(rent)?(\s|$)|(^|[\s-])this(\s|$)/.test(part.getAttribute('class') ?? '')
    )
      return true;
    if (stateOfClass(part.getAttribute('class') ?? '') === true) return true;
  }
  return false;
}

/** Each choice once: lists draw copies for assistive technology, and rows around the texts. */
export function choicesIn(list: Element): Choices {
  const options: ControlOption[] = [];
  const seen = new Set<string>();
  let selected = -1;
  for (const item of list.querySelectorAll(ITEM)) {
    if (item.querySelector(ITEM)) continue;
    const text = readText(item, 80) || tidy(item.querySelector('input')?.getAttribute('display'));
    if (!text) continue;
    if (!seen.has(text)) {
      seen.add(text);
      const valued = item.closest('[data-value],[lay-value],[value]');
      const value = valued && list.contains(valued) ? valued : item;
      options.push({
        value:
          value.getAttribute('data-value') ?? value.getAttribute('lay-value') ?? value.getAttribute('value') ?? text,
        text,
      });
    }
    if (selected < 0 && isMarked(item, list)) selected = options.findIndex((option) => option.text === text);
    if (options.length >= MOST) break;
  }
  return { options, selected };
}

/** The list that an element says it opens, wherever on the page it is. */
export function linkedList(trigger: Element): Element | null {
  const ids = trigger.getAttribute('aria-controls') ?? trigger.getAttribute('aria-owns');
  if (!ids) return null;
  for (const id of ids.split(/\s+/)) {
    const list = id ? byId(trigger, id) : null;
    if (list) return list;
  }
  return null;
}

/** What floats around a list and belongs to it alone. */
export function floatOf(list: Element): Element {
  let float = list;
  let unnamed = 0;
  for (let up = list.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.querySelector(`form,table,textarea,input:not([type=hidden]),${TRIGGER}`)) break;
    // Wrappers without a name lie between the list and what floats.
    if (FLOATS.test(up.getAttribute('class') ?? '') || up.childElementCount === 1) float = up;
    else if (++unnamed > 2) break;
  }
  return float;
}
