/** The two ends of a switch as neighbours, one of them marked: "Wi-Fi [On] [Off]". Which end is which, their names say. */
import { blankControl, refine } from '../blank.ts';
import type { Describer } from '../describe.ts';
import { attributeOf } from '../dom.ts';
import { readText } from '../text.ts';
import type { Made } from './made.ts';
import { stateOfClass } from './state.ts';

/** @returns null when the last two children are no such pair */
export function onOffPair(describer: Describer, group: Element): Made | null {
  const last = group.lastElementChild;
  const first = last?.previousElementSibling;
  if (!first || group.childElementCount > 3 || first.firstElementChild || last.firstElementChild) return null;
  const ends = [first, last];
  // The class "on" may be the name of that end.
  const marks = ends.map((end) => /\b(?:selected|active|checked)\b/.test(attributeOf(end, 'class') ?? ''));
  const options = ends.map((end) => ({ text: readText(end), value: attributeOf(end, 'id') ?? '' }));
  const [one, other] = options.map(({ text, value }) => stateOfClass(text) ?? stateOfClass(value));
  if (marks[0] === marks[1] || one !== !other || other !== !one) return null;
  const control = blankControl(describer, first, new Set(ends));
  return { control: refine(control, { type: 'radios', options, selected: marks.indexOf(true) }), skip: group };
}
