/** What is the same of every control. */
import type { Control } from './control.ts';
import type { Describer } from './describe.ts';
import { labelsOf } from './labels.ts';
import { aroundOf, marksOf } from './marks.ts';

/** The part of a control that is the same for all kinds. */
export function blankControl(
  describer: Describer,
  element: Element,
  own: ReadonlySet<Element> = new Set([element]),
  isTick = false,
): Control {
  return {
    ref: describer.refOf(element),
    type: 'text',
    marks: marksOf(element),
    around: aroundOf(element),
    texts: labelsOf(element, own, isTick),
    headings: describer.headings.above(element),
    options: [],
    selected: -1,
    value: '',
    checked: null,
    // Filled in at the end, all at once: it needs the layout.
    hidden: false,
    disabled: (element as HTMLInputElement).disabled === true,
    readOnly: (element as HTMLInputElement).readOnly === true,
    row: '',
    fact: describer.options.factOf?.(element),
  };
}

/** Fills in a control. */
export function refine(control: Control, more: Partial<Control>): Control {
  return Object.assign(control, more);
}
