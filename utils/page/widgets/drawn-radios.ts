/** Radios that are no form elements. */
import type { Describer } from '../describe.ts';
import { blankControl, refine } from '../blank.ts';
import { readText, shownText } from '../text.ts';
import type { Made } from './made.ts';
import { signsOf } from './state.ts';

export function drawnRadios(describer: Describer, group: Element): Made | null {
  const items = [...group.querySelectorAll('[role=radio]')];
  if (items.length < 2 || group.querySelector('input[type=radio]')) return null;
  const isHidden = describer.hiddenIn(group);
  const options = items.map((item) => {
    const text = shownText(item, isHidden) || readText(item) || (item.getAttribute('aria-label') ?? '');
    return { value: item.getAttribute('data-value') ?? item.getAttribute('value') ?? text, text };
  });
  const selected = items.findIndex((item) => {
    const { aria, drawn } = signsOf([item], isHidden);
    return aria ?? drawn ?? false;
  });
  const control = blankControl(describer, group);
  describer.parts.set(control, items);
  return {
    control: refine(control, { type: 'radios', options, selected, value: options[selected]?.value ?? '' }),
    skip: group,
  };
}
