/** Buttons that stay pressed. */
import type { Describer } from '../describe.ts';
import { blankControl, refine } from '../blank.ts';
import { shownText, tidy } from '../text.ts';
import { kindByClass } from './kind.ts';
import type { Made } from './made.ts';
import { checkedBy, signsOf } from './state.ts';

/** @returns null for a button that does something when pressed and shows no state */
export function toggleButton(describer: Describer, button: Element): Made | null {
  const name = button.getAttribute('class') ?? '';
  // Tabs, items of menus and choices of a list are chosen, not switched.
  if (/tab|item|option|radio/.test(button.getAttribute('role') ?? '')) return null;
  const pressed = button.getAttribute('aria-pressed');
  if (pressed === null && kindByClass(name) !== 'switch' && button.getAttribute('data-state') === null) return null;
  if (button.getAttribute('aria-haspopup') || button.getAttribute('aria-expanded')) return null;
  const isHidden = describer.hiddenIn(button);
  const state = signsOf([button], isHidden);
  if (state.aria === undefined && state.drawn === undefined && !state.said) return null;
  const control = blankControl(describer, button, new Set([button]));
  const caption = shownText(button, isHidden);
  if (caption) control.texts.push(caption);
  else if (control.texts.length === 0) control.texts.push(...[tidy(button.getAttribute('title'))].filter(Boolean));
  return {
    control: refine(control, { type: 'toggle', checked: checkedBy(state), state, value: caption }),
    skip: button,
  };
}
