/** The signs by which a switch shows how it stands, each kind apart. */
import type { StateSigns } from '../control.ts';
import { remembered } from '../../common/remembered.ts';
import { shownText } from '../text.ts';
import { SWITCH_DOOR } from './kind.ts';

const ON = new Set([
  'on',
  'checked',
  'checkboxed',
  'active',
  'activated',
  'selected',
  'pressed',
  'enabled',
  'enable',
  'opened',
  'dirty',
  'truthy',
  'true',
  'onswitch',
  'radioed',
]);
const OFF = new Set([
  'off',
  'unchecked',
  'inactive',
  'unselected',
  'unpressed',
  'closed',
  'falsy',
  'false',
  'offswitch',
]);
const NOT = new Set(['not', 'un', 'no', 'non']);
/** Pictures whose name says a state: `btn_on.png`. */
export const STATE_PICTURE = /(?:^|[/_-])(on|off|enabled?|disabled?|checked|unchecked)\d?(?:[._-]|$)/i;
/** More parts than a switch has are a part of the page. */
const MOST_PARTS = 14;
/** A longer text is a label or a sentence. */
const LONGEST_SAID = 24;

/** State that a class names by the last word of one of its names: `ant-switch-checked`, `is-active`, `btn_off`. */
export const stateOfClass = remembered((name): boolean | null => {
  let state: boolean | null = null;
  for (const part of name.slice(0, 300).split(/\s+/)) {
    const words = part
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    const last = words.at(-1) ?? '';
    const before = words.at(-2) ?? '';
    let says: boolean | null = ON.has(last) ? true : OFF.has(last) ? false : null;
    // `on-off` names a switch, not how it stands.
    if (says === null || (says ? OFF : ON).has(before)) continue;
    if (NOT.has(before)) says = !says;
    // Two names that disagree say nothing.
    if (state !== null && state !== says) return null;
    state = says;
  }
  return state;
});

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** A picture behind its frame slides to the left when it goes off; the name of the frame's file stays the same. */
const SLIDES = /(?:^|\s)iphone_switch(?:\s|$)/;

function slidOn({ backgroundPosition }: CSSStyleDeclaration): boolean | null {
  const left = Number.parseFloat(backgroundPosition);
  return Number.isNaN(left) ? null : left >= 0;
}

/** What one element shows of a state by its class, its data or its picture. */
function drawnOn(element: Element): boolean | null {
  const told = element.getAttribute('data-state') ?? element.getAttribute('checked');
  // What opens and shuts beside it says nothing of a switch.
  const data = told && told !== 'closed' ? stateOfClass(told) : null;
  if (data !== null) return data;
  const name = classOf(element);
  const door = SWITCH_DOOR.exec(name);
  if (door && !(door[1] && element.firstChild)) return door[2]!.toLowerCase() === 'open';
  const byClass = name ? stateOfClass(name) : null;
  if (byClass !== null) return byClass;
  const tag = element.localName;
  if (tag !== 'img' && tag !== 'input') return null;
  if (SLIDES.test(name)) return slidOn((element as HTMLElement).style);
  const picture = STATE_PICTURE.exec(element.getAttribute('src') ?? element.getAttribute('alt') ?? '');
  return picture ? /^(on|enable|checked)/i.test(picture[1] ?? '') : null;
}

function ariaOn(element: Element): boolean | null {
  const said =
    element.getAttribute('aria-checked') ??
    element.getAttribute('aria-pressed') ??
    element.getAttribute('data-checked') ??
    null;
  if (said === null) return null;
  return said === 'true' || said === '1' ? true : said === 'false' || said === '0' ? false : null;
}

/** The first parts of a widget, itself first. */
function partsOf(element: Element): Element[] {
  const parts = [element];
  for (const part of element.querySelectorAll('*')) {
    if (parts.length >= MOST_PARTS) break;
    parts.push(part);
  }
  return parts;
}

/**
 * @param drawn what is drawn as the switch; its wrappers first, where they belong to it alone
 * @param isHidden parts that cannot be seen say nothing
 */
export function signsOf(drawn: readonly Element[], isHidden: (element: Element) => boolean): StateSigns {
  const signs: StateSigns = {};
  const innermost = drawn.at(-1);
  const parts = innermost ? [...drawn.slice(0, -1), ...partsOf(innermost)] : [];
  for (const part of parts) {
    const aria = ariaOn(part);
    if (aria === null) continue;
    signs.aria = aria;
    break;
  }
  const outer = drawn.map(drawnOn).filter((state) => state !== null);
  if (outer.length > 0) {
    if (outer.every((state) => state === outer[0])) signs.drawn = outer[0]!;
  } else {
    // Of the parts, those that can be seen and agree: many switches draw both words and show one.
    const inner = new Set<boolean>();
    for (const part of parts) {
      const state = drawnOn(part);
      if (state !== null && !isHidden(part)) inner.add(state);
    }
    if (inner.size === 1) signs.drawn = [...inner][0]!;
  }
  if (innermost && innermost.localName !== 'input') {
    const said = shownText(innermost, isHidden, LONGEST_SAID + 1);
    if (said && said.length <= LONGEST_SAID) signs.said = said;
  }
  return signs;
}

/** The state by the first sign there is: said for assistive technology, native where that is what is drawn, drawn. */
export function checkedBy({ aria, native, twin, drawn }: StateSigns): boolean | null {
  return aria ?? (twin ? drawn : native) ?? native ?? drawn ?? null;
}
