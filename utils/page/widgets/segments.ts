/** Buttons side by side of which one is pressed: one choice. */
import type { Describer } from '../describe.ts';
import { attributeOf, tagOf } from '../dom.ts';
import { blankControl, refine } from '../blank.ts';
import { holdsMoreThan, shownText, tidy } from '../text.ts';
import { FIELD } from '../plain-rows.ts';
import { isRowOfTabs } from '../tabs.ts';
import type { Made } from './made.ts';
import { signsOf } from './state.ts';

const MOST = 8;
const MAY_BE = /^(button|a|div|span|li|label|i)$|-/;
const LONGEST = 40;

/** The button that one child of the group is or wraps. */
function buttonOf(child: Element): Element | null {
  if (!MAY_BE.test(tagOf(child))) return null;
  if (isButton(child)) return child;
  if (child.childElementCount !== 1 || !/^(div|span|li)$/.test(child.localName)) return null;
  const only = child.firstElementChild!;
  return isButton(only) ? only : null;
}

function isButton(element: Element): boolean {
  const role = attributeOf(element, 'role');
  if (element.localName === 'button')
    return role === null || role === 'button' || role === 'radio' || role === 'option';
  if (role === 'radio' || role === 'button') return true;
  return (
    element.localName === 'a' && role === null && !/[^#]/.test(element.getAttribute('href') ?? '#') && isPadded(element)
  );
}

/** A link that is drawn as a button says so. */
const isPadded = (element: Element): boolean => /btn|button|segment/i.test(element.getAttribute('class') ?? '');

const NAVIGATION =
  'nav,[role=navigation],[role=tablist],[role=menubar],[role=toolbar],.pagination,.nav,.tabs,.breadcrumb';

/**
 * @param group of two elements or more
 * @returns null when not exactly one of the children is pressed, or when they lead elsewhere
 */
export function segments(describer: Describer, group: Element, first: Element): Made | null {
  // Most elements are settled here.
  if (!buttonOf(first) || holdsMoreThan(group, MOST)) return null;
  if (group.closest(NAVIGATION) || isRowOfTabs(group)) return null;
  const buttons: Element[] = [];
  for (const child of group.children) {
    const button = buttonOf(child);
    if (!button || button.querySelector(FIELD)) return null;
    buttons.push(button);
  }
  const isHidden = describer.hiddenIn(group);
  const states = buttons.map((button) => {
    const { aria, drawn } = signsOf([button], isHidden);
    const selected = button.getAttribute('aria-selected');
    return aria ?? (selected === null ? drawn : selected === 'true') ?? false;
  });
  if (states.filter(Boolean).length !== 1) return null;
  const options = buttons.map((button) => {
    const text =
      shownText(button, isHidden, LONGEST) ||
      tidy(button.getAttribute('aria-label') ?? button.getAttribute('title')).slice(0, LONGEST);
    return { text, value: button.getAttribute('value') ?? button.getAttribute('data-value') ?? text };
  });
  if (options.some(({ text }) => text === '')) return null;
  const selected = states.indexOf(true);
  const control = blankControl(describer, group, new Set([group, ...buttons]));
  const texts = new Set(options.map(({ text }) => text));
  control.texts = control.texts.filter((text) => !texts.has(text));
  describer.parts.set(control, buttons);
  return {
    control: refine(control, {
      type: 'radios',
      options,
      selected,
      value: options[selected]!.value,
      shown: options[selected]!.text,
      disabled: buttons.every((button) => (button as HTMLButtonElement).disabled),
    }),
    skip: group,
  };
}
