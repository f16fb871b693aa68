/** Drop-downs that are drawn: what opens it, its list and its native twin are one control, closed or open. */
import { isListOfAddresses } from '../admit.ts';
import type { Control } from '../control.ts';
import type { Describer } from '../describe.ts';
import { blankControl, refine } from '../blank.ts';
import { marksOf } from '../marks.ts';
import { tidy } from '../text.ts';
import { choicesIn, floatOf, linkedList, type Choices } from './choices.ts';
import { TRIGGER, kindByClass } from './kind.ts';
import type { Made } from './made.ts';
import { stateOfClass } from './state.ts';
import { shownParts } from './shown.ts';

const LIST = 'ul,dl,[role=listbox],[role=menu]';
const OTHER_FIELDS = 'form,table,textarea,input[type=password],input[type=radio],[role=radio]';
const TYPED = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio])';
/** Items that lead to other pages: a menu. */
const MENU_LINK = 'li a[href]:not([href="#"]):not([href=""]):not([href^=javascript])';
const ARROW = '[class*=arrow],[class*=caret],[class*=chevron],[class*=suffix],[class*=indicator],svg';
const MOST_PARTS = 60;

/** A drop-down whose list may be elsewhere on the page. */
export interface Drawn {
  control: Control;
  trigger: Element;
}

/** The shown value is no name of the control, though many labels hold it. */
function withoutValue(texts: readonly string[], value: string): string[] {
  if (!value) return [...texts];
  const kept = texts.map((text) => {
    if (text === value) return '';
    if (text.endsWith(` ${value}`)) return text.slice(0, -value.length).trim();
    if (text.startsWith(`${value} `)) return text.slice(value.length).trim();
    return text.includes(` ${value} `) ? '' : text;
  });
  return [...new Set(kept.filter(Boolean))];
}

/** A hidden field right beside what is drawn sends the value. */
function nativeTwins(describer: Describer, root: Element): Element[] {
  const beside = [root.previousElementSibling, root.nextElementSibling];
  return beside.filter(
    (twin): twin is Element =>
      !!twin &&
      /^(?:input|select)$/.test(twin.localName) &&
      (twin.getAttribute('aria-hidden') === 'true' || describer.isHidden(twin)),
  );
}

interface Parts {
  root: Element;
  trigger: Element;
  input: HTMLInputElement | null;
  choices: Choices;
  /** The list where it stands inside what is drawn. */
  inner: Element | null;
  also: readonly Element[];
}

function make(describer: Describer, { root, trigger, input, choices, inner, also }: Parts): Made | null {
  const { value: text, labels } = shownParts(root, describer.hiddenIn(root), inner);
  const typed = tidy(input?.value);
  const marked = choices.options[choices.selected]?.text ?? '';
  const isText = /[\p{L}\d]/u.test(text);
  const isOffered = choices.options.some((option) => option.text === typed);
  const value = (typed && (isOffered || !isText) ? typed : isText ? text : '') || marked;
  const twins = nativeTwins(describer, root);
  const element = input && input.readOnly && typed && typed === value ? input : root;
  const control = blankControl(describer, element, new Set([element, root, ...twins]));
  if (element !== root) control.marks = tidy(`${control.marks} ${marksOf(root)}`);
  for (const part of [trigger, input, ...twins]) {
    if (!part || part === element || part === root) continue;
    const marks = `${part.id} ${part.getAttribute('name') ?? ''}`.trim();
    if (marks) control.marks = tidy(`${control.marks} ${marks}`);
  }
  const named = trigger === root ? [] : describer.labels(trigger);
  control.texts = withoutValue([...new Set([...labels, ...named, ...control.texts])], value);
  const found = choices.options.findIndex((option) => option.text === value);
  describer.parts.set(control, [root]);
  describer.drawn.push({ control, trigger });
  // Addresses in it are entries, and none of them is chosen.
  const isEntries = isListOfAddresses(value);
  return {
    control: refine(control, {
      type: isEntries ? 'list' : 'select',
      options: choices.options,
      selected: found >= 0 || value ? found : choices.selected,
      value: isEntries ? value.replaceAll(' ', '\n') : value,
      shown: value,
      readOnly: false,
      disabled: trigger.getAttribute('aria-disabled') === 'true' || (trigger as HTMLInputElement).disabled === true,
    }),
    skip: root,
    also: [...also, ...twins],
  };
}

/** Only choices, and nothing that shows the chosen one: a list that something else opens. */
function isList(describer: Describer, element: Element): boolean {
  if (element.matches(TRIGGER) || element.querySelector(TRIGGER)) return false;
  const list = element.matches(LIST) ? element : element.querySelector(LIST);
  const outside = shownParts(element, describer.hiddenIn(element), list);
  const before = list && list !== element ? outside.value : '';
  if (before || element.querySelector(TYPED)) return false;
  return !!list || /menu|list|popper|popup|popover|dropdown|options/i.test(element.getAttribute('class') ?? '');
}

/** A drop-down of divs and lists. Menus (items that are links to pages) and wrappers of form fields are none. */
export function drawnCombo(describer: Describer, element: Element): Made | null {
  return element.localName === 'button'
    ? (buttonCombo(describer, element) ?? widgetOf(describer, element))
    : widgetOf(describer, element);
}

function widgetOf(describer: Describer, element: Element): Made | null {
  if (element.querySelector(OTHER_FIELDS) || element.querySelector('select')) return null;
  if (element.querySelectorAll(TYPED).length > 1 || element.querySelector(MENU_LINK)) return null;
  const triggers = element.querySelectorAll(TRIGGER);
  const others = [...triggers].filter((one) => one.localName !== 'button');
  if (others.length > 1) return null;
  const trigger = element.matches(TRIGGER) ? element : (others[0] ?? triggers[0] ?? null);
  const linked = trigger && linkedList(trigger);
  const outer = linked && !element.contains(linked) ? floatOf(linked) : null;
  // Of several lists, the one whose part can be seen: pages draw a box to type into and a button, and show one.
  const lists = [...element.querySelectorAll(LIST)];
  const isHidden = describer.hiddenIn(element);
  const seen = lists.length > 1 ? lists.filter((list) => !isHidden(list.parentElement!)) : lists;
  if (seen.length !== 1 && lists.length > 0) return null;
  const inner = linked && !outer ? linked : (seen[0] ?? null);
  const choices = choicesIn(outer ?? inner ?? element);
  if (!trigger && isList(describer, element)) {
    const bare = choices.options.length > 1 ? describer.keepList(element, choices) : null;
    return bare && { control: null, skip: element };
  }
  const typed = element.querySelector<HTMLInputElement>(TYPED);
  const input = typed && lists.length > 1 && isHidden(typed) ? null : typed;
  if (!trigger && choices.options.length < 2) {
    // Without a role it must look like one: an arrow beside a short text, small, and to be reached by the keyboard.
    const small = element.querySelectorAll('*').length <= MOST_PARTS && (element.textContent?.length ?? 0) <= 120;
    const reached = element.matches('[tabindex]') || !!element.querySelector('[tabindex],input[readonly]');
    if (!small || !reached || !element.querySelector(ARROW)) return null;
    const { value } = shownParts(element, describer.hiddenIn(element), null);
    if (!value && !input?.value) return null;
  }
  const hasList = choices.options.length > 1;
  return make(describer, {
    root: element,
    trigger: trigger ?? element,
    input,
    choices: hasList ? choices : { options: [], selected: -1 },
    inner: inner ?? null,
    also: outer ? [outer] : [],
  });
}

/** A button right beside the list that it opens. */
function buttonCombo(describer: Describer, button: Element): Made | null {
  const parent = button.parentElement;
  const list = parent && [...parent.children].find((child) => child.matches(LIST));
  if (!parent || !list || parent.querySelector(`${OTHER_FIELDS},select`)) return null;
  const made = widgetOf(describer, parent);
  return made?.control ? { ...made, skip: button, also: [...parent.children, ...(made.also ?? [])] } : null;
}

/** The nearest wrapper in which a text is shown, as long as it holds this field alone. */
function shownAround(describer: Describer, input: HTMLInputElement): Element {
  for (let up = input.parentElement, depth = 0; up && depth < 5; up = up.parentElement, depth++) {
    if (/^(td|tr|form|body|fieldset)$/.test(up.localName)) break;
    if (up.querySelectorAll(`${TYPED},select,textarea,${TRIGGER}`).length > 1) break;
    if (shownParts(up, describer.hiddenIn(up), null).value) return up;
    if (!kindByClass(up.getAttribute('class') ?? '') && depth > 2) break;
  }
  return input;
}

/** A text box that only shows what its list offers. */
export function inputCombo(describer: Describer, input: HTMLInputElement): Made | null {
  const role = input.getAttribute('role') === 'combobox';
  if (input.type !== 'text' && !(role && input.type === 'search')) return null;
  if (!role && !input.readOnly && !input.hasAttribute('aria-controls') && !input.hasAttribute('aria-owns')) return null;
  const linked = linkedList(input);
  if (linked) {
    const float = floatOf(linked);
    return fromInput(describer, input, choicesIn(float), float);
  }
  let near = input.parentElement;
  for (let depth = 0; depth < 3 && near; depth++, near = near.parentElement) {
    if (/^(td|tr|form|body)$/.test(near.localName) && depth > 0) break;
    if (near.querySelectorAll('li,dd,[role=option]').length < 2) continue;
    if (near.querySelectorAll('input[type=text]').length > 1) continue;
    const item = near.querySelector('li,dd')?.parentElement ?? near.querySelector('[role=listbox]') ?? near;
    return fromInput(describer, input, choicesIn(near), item);
  }
  return role ? fromInput(describer, input, { options: [], selected: -1 }, null) : null;
}

function fromInput(describer: Describer, input: HTMLInputElement, choices: Choices, list: Element | null): Made | null {
  const role = input.getAttribute('role') === 'combobox';
  if (choices.options.length < 2 && !role) return null;
  const root = input.value || !role ? input : shownAround(describer, input);
  const made = make(describer, { root, trigger: input, input, choices, inner: list, also: list ? [list] : [] });
  return made && { ...made, skip: list && !root.contains(list) ? list : root };
}

/** Is its list on the page now? */
export function isOpen(trigger: Element): boolean {
  if (trigger.getAttribute('aria-expanded') === 'true') return true;
  for (let part: Element | null = trigger, depth = 0; part && depth < 3; part = part.parentElement, depth++) {
    if (/(^|[\s_-])(open|opened|expanded|focus|focused|active|show)(\s|$)/i.test(part.getAttribute('class') ?? ''))
      return true;
  }
  return stateOfClass(trigger.getAttribute('class') ?? '') === true;
}
