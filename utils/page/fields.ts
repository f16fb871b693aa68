/** Native form fields and buttons as controls. */
import { blankControl, refine } from './blank.ts';
import type { Control } from './control.ts';
import type { Describer } from './describe.ts';
import { labelElements, labelsOf, textAfter } from './labels.ts';
import { mayBeAddress } from './tables.ts';
import { readText, shownText, tidy } from './text.ts';
import { selectTwin } from './widgets/select-twin.ts';
import { boxState } from './widgets/switch.ts';
import { checkedBy, signsOf } from './widgets/state.ts';

const SECRET = /pass(?!ive|thr)|psk|pwd|secret|wpa_?key|wep_?key|\bkey\d?\b|\bpin\b/i;

let rows = new WeakMap<Element, string>();

/** To be called before each scan: pages change. */
export function forgetRows(): void {
  rows = new WeakMap();
}

/** Text of the table row; one that lays out tables is about no one thing. */
function rowText(element: Element): string {
  const row = element.closest('tr,[role=row],.tr');
  if (!row) return '';
  let text = rows.get(row);
  if (text === undefined) rows.set(row, (text = row.querySelector('table') ? '' : readText(row, 200)));
  return text;
}

/** A tick box, and what is drawn for it where it cannot be seen itself. */
function describeBox(describer: Describer, input: HTMLInputElement): Control {
  const control = blankControl(describer, input, undefined, true);
  const { state, drawn, beside, names } = boxState(describer, input);
  // What is written on the drawing is no name of the box.
  if (beside && state.said) control.texts = control.texts.filter((text) => text !== state.said);
  for (const name of names) if (!control.texts.includes(name)) control.texts.push(name);
  if (drawn) describer.parts.set(control, [input, drawn]);
  describer.leaveOut(beside);
  return refine(control, {
    type: 'toggle',
    checked: checkedBy(state),
    state,
    value: input.value,
    row: rowText(input),
  });
}

function describeInput(describer: Describer, input: HTMLInputElement): Control | null {
  switch (input.type) {
    case 'checkbox':
      return describeBox(describer, input);
    case 'radio':
      return blankControl(describer, input, undefined, true);
    case 'range':
      return refine(blankControl(describer, input), { type: 'slider', value: input.value });
    case 'button':
    case 'submit':
    case 'reset':
    case 'image': {
      const caption = tidy(input.value || input.alt || input.title);
      // A picture of a switch: its class says how it stands.
      const state = caption || input.type !== 'button' ? null : signsOf([input], describer.isHidden);
      const checked = state && checkedBy(state);
      if (state && checked !== null)
        return refine(blankControl(describer, input, undefined, true), { type: 'toggle', checked, state });
      const control = blankControl(describer, input);
      return refine(control, { type: 'button', value: caption, row: rowText(input) });
    }
    case 'file':
    case 'color':
    case 'date':
    case 'time':
      return null;
    default: {
      const control = blankControl(describer, input);
      const isSecret = SECRET.test(control.marks);
      return refine(control, { value: isSecret ? '' : tidy(input.value) });
    }
  }
}

/** @returns null for fields that never matter here (files, colours, dates) */
export function describeField(
  describer: Describer,
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement,
): Control | null {
  switch (field.localName) {
    case 'select': {
      const select = field as HTMLSelectElement;
      const options = [...select.options].slice(0, 300).map(({ value, text }) => ({ value, text: tidy(text) }));
      const control = blankControl(describer, select);
      // Several rows in view are a list of entries.
      const isBox = select.multiple || (select.size > 1 && options.some(({ text }) => mayBeAddress(text)));
      if (isBox) return refine(control, { type: 'list', value: options.map(({ text }) => text).join('\n') });
      const twin = selectTwin(describer, select);
      if (!twin)
        return refine(control, { type: 'select', options, selected: select.selectedIndex, value: select.value });
      // What can be seen counts; the native field follows it, or does not.
      const { drawn, text, list } = twin;
      const shown = options.findIndex((option) => option.text === text);
      describer.parts.set(control, [select, drawn]);
      describer.leaveOut(drawn.contains(select) ? null : drawn, list);
      return refine(control, {
        type: 'select',
        options,
        selected: shown,
        value: options[shown]?.value ?? text,
        shown: text,
      });
    }
    case 'textarea': {
      // Keys and certificates of tunnels are secrets too.
      const control = blankControl(describer, field);
      return refine(control, { type: 'area', value: SECRET.test(control.marks) ? '' : field.value });
    }
    case 'button': {
      const seen = shownText(field, describer.hiddenIn(field));
      const caption = seen || tidy(field.getAttribute('title')) || tidy(field.getAttribute('aria-label'));
      const control = blankControl(describer, field);
      return refine(control, { type: 'button', value: caption.slice(0, 80), row: rowText(field) });
    }
    default:
      return describeInput(describer, field as HTMLInputElement);
  }
}

/** Text of one radio button or tick box: its label, what stands after it, else its value. */
export function tickText(input: HTMLInputElement): string {
  const own = new Set<Element>([input]);
  const label = labelElements(input)[0];
  // A label element in front of the button names the whole group; what follows it names the choice.
  const leads =
    label && !label.contains(input) && label.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING;
  // Unless each choice has its own in front of it.
  const next = input.nextElementSibling;
  const isNextOnes = next?.localName === 'label' && !['', input.id].includes((next as HTMLLabelElement).htmlFor);
  const after = leads && !isNextOnes ? textAfter(input, own) : '';
  return after || labelsOf(input, own, true)[0] || input.value;
}
