/** Native form fields and buttons as controls. */
import type { Control } from './control.ts';
import type { Describer } from './describe.ts';
import { labelElements, labelsOf, textAfter } from './labels.ts';
import { withoutSecrets } from './secrets.ts';
import { readText, tidy } from './text.ts';
import { switchState } from './widgets.ts';

const DATA = [
  'data-name',
  'data-bind',
  'data-field',
  'formcontrolname',
  'ng-model',
  'v-model',
  'data-widget-id',
  'data-key',
  'data-sid',
  'data-bind-id',
];
const SECRET = /pass(?!ive|thr)|psk|pwd|secret|wpa_?key|wep_?key|\bkey\d?\b|\bpin\b/i;

interface Ancestor {
  marks: string;
  /** How deep it stands in the document. */
  level: number;
}

/** Of an element that many controls stand in: how deep it is, and its marks and its ancestors', nearest first. */
let lines = new WeakMap<Element, { level: number; line: readonly Ancestor[] }>();
const MOST = 8;
const FARTHEST = 14;

/** To be called before each scan: pages change. */
export function forgetMarks(): void {
  lines = new WeakMap();
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

function lineOf(element: Element): { level: number; line: readonly Ancestor[] } {
  let known = lines.get(element);
  if (!known) {
    const parent = element.localName === 'body' ? null : parentOf(element);
    const above = parent ? lineOf(parent) : { level: 0, line: [] };
    const level = above.level + 1;
    const marks = parent && element.hasAttributes() ? ownMarks(element) : '';
    known = { level, line: marks ? [{ marks, level }, ...above.line.slice(0, MOST - 1)] : above.line };
    lines.set(element, known);
  }
  return known;
}

/** Id, name and data attributes of one element. */
function ownMarks(element: Element): string {
  let marks = `${element.id} ${element.getAttribute('name') ?? ''}`;
  for (const attribute of DATA) {
    const value = element.getAttribute(attribute);
    // What pages call a key may be one.
    if (value && (attribute !== 'data-key' || withoutSecrets(value) === value)) marks += ` ${value}`;
  }
  return tidy(marks);
}

/** Marks, and for a field without any its classes. */
export function marksOf(element: Element): string {
  const marks = ownMarks(element);
  if (marks) return marks;
  return typeof element.className === 'string' ? tidy(element.className).slice(0, 80) : '';
}

/** Marks of the ancestors, nearest first. */
export function aroundOf(element: Element): string[] {
  const parent = parentOf(element);
  if (!parent) return [];
  const { level, line } = lineOf(parent);
  return line.filter((ancestor) => level - ancestor.level < FARTHEST).map(({ marks }) => marks);
}

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

/** Text of the table row, when it is about one thing: short, and no label cell beside a single field. */
function rowText(element: Element): string {
  const row = element.closest('tr,[role=row],.tr');
  return row ? readText(row, 200) : '';
}

function describeInput(describer: Describer, input: HTMLInputElement): Control | null {
  switch (input.type) {
    case 'checkbox':
      return refine(blankControl(describer, input, undefined, true), {
        type: 'toggle',
        checked: input.checked,
        value: input.value,
        row: rowText(input),
      });
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
      const checked = caption || input.type !== 'button' ? null : switchState(input);
      if (checked !== null) return refine(blankControl(describer, input, undefined, true), { type: 'toggle', checked });
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
      if (select.multiple) return refine(control, { type: 'list', value: options.map(({ text }) => text).join('\n') });
      return refine(control, { type: 'select', options, selected: select.selectedIndex, value: select.value });
    }
    case 'textarea': {
      // Keys and certificates of tunnels are secrets too.
      const control = blankControl(describer, field);
      return refine(control, { type: 'area', value: SECRET.test(control.marks) ? '' : field.value });
    }
    case 'button': {
      const caption = tidy(field.textContent) || tidy(field.title) || tidy(field.getAttribute('aria-label'));
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
  const after = leads ? textAfter(input, own) : '';
  return after || labelsOf(input, own, true)[0] || input.value;
}
