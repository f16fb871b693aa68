/** Controls that are no form elements: drawn switches, drop-downs made of lists, lists of items. */
import type { ControlOption } from './control.ts';
import { readText, tidy } from './text.ts';

const COMBO =
  /combo|(?:^|[\s_-])(?:custom|my|ui|el|ant|mat|form)?-?select(?!ed|able|ion|all)|dropdown|drop-down|listbox|picker/i;
const NOT_COMBO = /nav|menu-?bar|side-?bar|tab|lang|toggle|header/i;
const SWITCH = /(^|[\s_-])(switch|toggle|onoff|on-off|iphone_switch|checkbox|togglebutton)([\s_-]|$)/i;
const NOT_SWITCH =
  /nav|menu|dropdown|collaps|sidebar|pass|pwd|eye|theme|lang|group|list|caret|combo|tab|help|selectall|tip|error|wrap|label|icon|text|desc|info|hint|note/i;
const DYNLIST = /dynlist|dynamic-?list|tag-?list|token-?field|multi-?value|mac-?list-?items/i;
const ITEM = '[role=option],li,.option,.item';
const STATE_ON = /(^|[\s_-])(on|checked|active|selected|enabled?|opened|is-checked)($|[\s_-])/i;
const STATE_OFF = /(^|[\s_-])(off|unchecked|inactive|disabled?|closed)($|[\s_-])/i;
/** Pictures whose name says a state: `btn_on.png`. */
export const STATE_PICTURE = /(?:^|[/_-])(on|off|enabled?|disabled?|checked|unchecked)\d?(?:[._-]|$)/i;

export type WidgetKind = 'combo' | 'switch' | 'radios' | 'list' | 'slider';

const kinds = new Map<string, WidgetKind | null>();
function kindByClass(name: string): WidgetKind | null {
  let known = kinds.get(name);
  if (known === undefined) {
    if (name.length > 160) known = null;
    else if (DYNLIST.test(name)) known = 'list';
    else if (COMBO.test(name) && !NOT_COMBO.test(name)) known = 'combo';
    else if (SWITCH.test(name) && !NOT_SWITCH.test(name)) known = 'switch';
    else if (/(^|\s)(ui-slider|noUi-target|range-slider)(\s|$)/.test(name)) known = 'slider';
    else known = null;
    if (kinds.size > 2000) kinds.clear();
    kinds.set(name, known);
  }
  return known;
}

/** @returns what the element looks like by role and class; `readCombo` and its kin say whether it holds up */
export function widgetKind(element: Element): WidgetKind | null {
  switch (element.getAttribute('role')) {
    case 'switch':
    case 'checkbox':
      return 'switch';
    case 'combobox':
      return 'combo';
    case 'radiogroup':
      return 'radios';
    case 'slider':
      return 'slider';
  }
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'combo';
  const name = element.className;
  return typeof name === 'string' && name ? kindByClass(name) : null;
}

function optionsIn(list: ParentNode): ControlOption[] {
  const options: ControlOption[] = [];
  for (const item of list.querySelectorAll(ITEM)) {
    if (item.querySelector(ITEM)) continue;
    const text = readText(item, 80) || tidy(item.querySelector('input')?.getAttribute('display'));
    options.push({ value: item.getAttribute('data-value') ?? item.getAttribute('value') ?? text, text });
    if (options.length >= 300) break;
  }
  return options;
}

export interface Combo {
  element: Element;
  options: ControlOption[];
  selected: number;
  value: string;
  /** The element to skip in the walk: the list and all that is in it. */
  list: Element | null;
}

function chosenIn(container: Element): string {
  const marked = container.querySelector(
    '[aria-selected=true],li[selected],li.selected,li.active,.option.selected,li.cur,li.on',
  );
  return marked ? readText(marked, 80) : '';
}

/** A text box that only shows what its list offers. */
export function readReadOnlyCombo(input: HTMLInputElement): Combo | null {
  const id = input.getAttribute('aria-controls') ?? input.getAttribute('aria-owns');
  let list: Element | null = id ? ((input.getRootNode() as Document).getElementById?.(id) ?? null) : null;
  let near: Element | null = input.parentElement;
  for (let depth = 0; depth < 3 && near && !list; depth++, near = near.parentElement) {
    if (/^(td|tr|form|body)$/.test(near.localName) && depth > 0) break;
    if (near.querySelectorAll('li,[role=option]').length >= 2 && near.querySelectorAll('input[type=text]').length < 2) {
      list = near;
    }
  }
  if (!list) return null;
  const options = optionsIn(list);
  const value = tidy(input.value);
  const lists = list.contains(input)
    ? (list.querySelector('ul,[role=listbox]') ?? list.querySelector('li')?.parentElement)
    : list;
  return {
    element: input,
    options,
    value,
    selected: options.findIndex(({ text }) => text === value),
    list: lists ?? null,
  };
}

/** A drop-down of divs and lists. Menus (items that are links to pages) and wrappers of form fields are none. */
export function readCombo(element: Element): Combo | null {
  if (element.querySelector('select,form,table,textarea,input[type=password],input[type=radio],[role=radio]'))
    return null;
  const input = element.querySelector<HTMLInputElement>(
    'input:not([type=hidden]):not([type=checkbox]):not([type=radio])',
  );
  if (input && element.contains(input) && element.querySelectorAll('input[type=text]').length > 1) return null;
  const options = optionsIn(element);
  const isRole = element.getAttribute('role') === 'combobox' || element.hasAttribute('aria-haspopup');
  if (options.length < 2 && !isRole) return null;
  if (element.querySelector('li a[href]:not([href="#"]):not([href=""]):not([href^=javascript])')) return null;
  const lists = element.querySelectorAll('ul,[role=listbox]');
  if (lists.length > 1) return null;
  const shown = element.querySelector('[class*=current],[class*=selected],[class*=value],[class*=text],[class*=label]');
  const outside = shown && !shown.closest('li,[role=option]') ? readText(shown, 80) : '';
  const value = (input && tidy(input.value)) || chosenIn(element) || outside || (isRole ? readText(element, 80) : '');
  return {
    element: input?.readOnly ? input : element,
    options,
    value,
    selected: options.findIndex(({ text }) => text === value),
    list: element,
  };
}

/** On, off, or null when neither role, class, attribute nor picture says. */
export function switchState(element: Element): boolean | null {
  const parts = [element, ...element.querySelectorAll('*')].slice(0, 14);
  for (const part of parts) {
    const aria =
      part.getAttribute('aria-checked') ?? part.getAttribute('aria-pressed') ?? part.getAttribute('data-checked');
    if (aria !== null) return aria === 'true' || aria === '1';
  }
  for (const part of parts) {
    const name = typeof part.className === 'string' ? part.className.replace(/([a-z])([A-Z])/g, '$1-$2') : '';
    if (STATE_OFF.test(name)) return false;
    if (STATE_ON.test(name)) return true;
    const picture = STATE_PICTURE.exec(part.getAttribute('src') ?? part.getAttribute('alt') ?? '');
    if (picture) return /^(on|enable|checked)/i.test(picture[1] ?? '');
  }
  return null;
}

/** Small, and without form fields of its own. */
export function isDrawnSwitch(element: Element): boolean {
  if (element.querySelector('input:not([type=hidden]),select,textarea,table,ul')) return false;
  return (element.textContent?.length ?? 0) < 400 && element.querySelectorAll('*').length < 40;
}

/** Entries of a list of items: their hidden fields, else their texts. */
export function itemsOf(list: Element): string[] {
  const items: string[] = [];
  for (const item of list.children) {
    if (/add|dropdown|new|create/i.test(item.className)) continue;
    const field = item.querySelector('input');
    const text = field?.value || readText(item, 80);
    if (text) items.push(text);
  }
  return items;
}
