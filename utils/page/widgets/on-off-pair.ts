/** The two ends of a switch as neighbours, one of them marked: "Wi-Fi [On] [Off]". Which end is which, their names say. */
import { blankControl, refine } from '../blank.ts';
import type { Describer } from '../describe.ts';
import { readText } from '../text.ts';
import type { Made } from './made.ts';
import { stateOfClass } from './state.ts';

/** @returns null when the last two children are no such pair */
export function onOffPair(describer: Describer, group: Element): Made | null {
  const last = group.lastElementChild;
  const first = last?.previousElementSibling;
  if (!first || group.childElementCount > 3 || first.firstElementChild || last.firstElementChild) return null;
  const ends = [first, last];
  const marks = ends.map((end) => stateOfClass(end.getAttribute('class') ?? ''));
  const selected = marks.indexOf(true);
  const options = ends.map((end) => ({ text: readText(end, 25), value: end.id }));
  const [one, other] = options.map(({ text, value }) => stateOfClass(text) ?? stateOfClass(value));
  if (selected < 0 || marks[0] === marks[1] || one == null || other !== !one) return null;
  const control = blankControl(describer, first, new Set(ends));
  return { control: refine(control, { type: 'radios', options, selected }), skip: group };
}
