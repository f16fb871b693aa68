import type { Describer } from '../describe.ts';
import { blankControl, refine } from '../blank.ts';
import { readText } from '../text.ts';
import type { Made } from './made.ts';

/** A slider that is drawn: its value is said for assistive technology or stands beside it. */
export function slider(describer: Describer, element: Element): Made {
  const thumb = element.matches('[aria-valuenow]') ? element : (element.querySelector('[aria-valuenow]') ?? element);
  const value = thumb.getAttribute('aria-valuetext') ?? thumb.getAttribute('aria-valuenow') ?? '';
  const beside = element.closest('td')?.nextElementSibling ?? element.nextElementSibling;
  const shown = value || (beside ? readText(beside, 40) : '');
  return { control: refine(blankControl(describer, element), { type: 'slider', value: shown }), skip: element };
}
