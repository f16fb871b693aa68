/** Fields that are one control together: radio groups, columns and rows of inputs for one list. */
import { attributeOf, fits } from './dom.ts';
import { normaliseMac } from '../common/mac.ts';
import { refine } from './blank.ts';
import type { Control } from './control.ts';
import type { Describer } from './describe.ts';
import { tickText } from './fields.ts';
import { fieldsOf, labelElements, labelsOf } from './labels.ts';
import { holdsMoreThan } from './text.ts';

type Radios = Map<string, HTMLInputElement[]>;

const FIELDS = 'input:not([type=hidden]),select,textarea';
const RADIO = 'input[type=radio]';
const HIGHEST = 6;

/** The nearest wrapper with more radios than this one, when it holds nothing else. */
function wrapperOf(radio: Element, known: Map<Element, boolean>): Element | null {
  let up = radio.parentElement;
  for (let depth = 0; up && depth < HIGHEST; depth++, up = up.parentElement) {
    if (/^(form|body|table|tbody)$/.test(up.localName)) return null;
    let isGroup = known.get(up);
    if (isGroup === undefined) {
      const radios = up.querySelectorAll(RADIO).length;
      if (radios < 2) continue;
      isGroup = up.querySelectorAll(FIELDS).length === radios;
      known.set(up, isGroup);
    }
    return isGroup ? up : null;
  }
  return null;
}

/**
 * Radios of one choice may have different names or none: those that stand alone in one wrapper belong together, and those that AngularJS,
 * which names each of them anew, binds to one value. A value that comes again begins another choice.
 */
function* joinLoners(controls: Control[], radios: Radios): Generator<void, Map<string, Element>> {
  const wrappers = new Map<string, Element>();
  const leads = new Map<Element | string, string>();
  const known = new Map<Element, boolean>();
  for (const control of controls) {
    if (control.type !== 'radios') continue;
    const key = control.value;
    const group = radios.get(key);
    if (group?.length !== 1) continue;
    yield;
    const radio = group[0]!;
    const bound = attributeOf(radio, 'ng-model');
    const wrapper = bound ?? wrapperOf(radio, known);
    if (!wrapper) continue;
    const lead = leads.get(wrapper);
    if (lead === undefined || (bound && radios.get(lead)!.some(({ value }) => value === radio.value)))
      leads.set(wrapper, key);
    else {
      radios.get(lead)!.push(radio);
      if (!bound) wrappers.set(lead, wrapper as Element);
      radios.delete(key);
    }
  }
  return wrappers;
}

/** What a script draws right after a radio. */
function drawingOf(radio: HTMLInputElement): Element | null {
  const next = radio.nextElementSibling;
  return next && !fits(next, FIELDS) && /radio|switch/i.test(attributeOf(next, 'class') ?? '') ? next : null;
}

/** Replaces the placeholders of radio groups by the groups. */
export function* groupRadios(describer: Describer, radios: Radios): Generator<void> {
  const { out } = describer;
  const wrappers = yield* joinLoners(out.controls, radios);
  out.controls = out.controls.filter(
    (control) => control.type !== 'radios' || radios.has(control.value) || control.options.length > 0,
  );
  for (const control of out.controls) {
    const group = control.type === 'radios' ? radios.get(control.value) : undefined;
    if (!group) continue;
    yield;
    const selected = group.findIndex((radio) => radio.checked);
    const shown = group[selected] ?? group[0]!;
    const own = new Set<Element>(group);
    const wrapper = wrappers.get(control.value);
    control.options = group.map((radio) => ({ value: radio.value, text: tickText(radio) }));
    control.selected = selected;
    control.value = group[selected]?.value ?? '';
    // A radio that cannot be seen itself is where its label or its drawing is.
    const drawn = group.flatMap((radio) => drawingOf(radio) ?? []);
    describer.parts.set(control, [...group, ...group.flatMap(labelElements), ...drawn]);
    control.disabled = group.every((radio) => radio.disabled);
    if (control.ref >= 0) describer.elements[control.ref] = wrapper ?? shown;
    if (wrapper) control.marks = `${control.marks} ${wrapper.id} ${wrapper.getAttribute('data-bind') ?? ''}`;
    const lead = labelsOf(wrapper ?? group[0]!, own, false);
    const label = lead.filter((text) => !control.options.some((option) => option.text === text));
    control.texts = label.length > 0 || group.length > 1 ? label : lead;
  }
}

/** Two columns of boxes are called left and right. */
const stem = (marks: string): string =>
  marks
    .split(' ')
    .at(-1)!
    .replace(/\d+/g, '#')
    .replace(/(?<=[a-z])[LR]$/, '');

/** Zeros are an address that is not filled in. */
const ADDRESS = /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/i;

/** Two boxes of one name, both filled in. */
function arePair([first, second]: readonly Control[]): boolean {
  const name = (control: Control): string => (control.texts[0] ?? '').replace(/[\d\s#.:]+/g, '');
  return (
    !!first &&
    !!second &&
    [first, second].every(({ value }) => normaliseMac(value) !== null) &&
    name(first) === name(second)
  );
}

/** Drop-downs of devices, each with the hidden field that it fills in: entries of one list. */
export function groupPicks(describer: Describer): void {
  const { out, elements, parts } = describer;
  const lists = new Map<Element, Control[]>();
  for (const control of out.controls) {
    if (control.type !== 'select') continue;
    const chosen = control.options[control.selected];
    const mac = chosen && (normaliseMac(chosen.value) ?? normaliseMac(chosen.text));
    const element = elements[control.ref]!;
    const twin = element.previousElementSibling ?? element.nextElementSibling;
    if (!mac || !element.parentElement || twin?.localName !== 'input') continue;
    if (normaliseMac((twin as HTMLInputElement).value) !== mac) continue;
    const row = element.parentElement;
    const list =
      row.parentElement &&
      !holdsMoreThan(row, 3) &&
      row.querySelectorAll('select').length === 1 &&
      fieldsOf(row.parentElement).length > fieldsOf(row).length
        ? row.parentElement
        : row;
    const group = lists.get(list);
    if (group) group.push(control);
    else lists.set(list, [control]);
  }
  if (lists.size === 0) return;
  const gone = new Set<Control>();
  // The hidden fields of the entries are part of the list.
  for (const control of out.controls) {
    if (control.type !== 'text') continue;
    let up: Element | null = elements[control.ref]!;
    for (let depth = 0; up && depth < 3 && !lists.has(up); depth++) up = up.parentElement;
    if (up && lists.has(up)) gone.add(control);
  }
  for (const [list, group] of lists) {
    const first = group[0]!;
    const boxes = group.map(({ ref }) => elements[ref]!);
    const values = group.map(
      ({ options, selected }) => normaliseMac(options[selected]!.value) ?? options[selected]!.text,
    );
    for (const control of group) if (control !== first) gone.add(control);
    first.marks = `${first.marks} ${list.id} ${list.getAttribute('data-prefix') ?? ''}`.trim();
    elements[first.ref] = list;
    refine(first, { type: 'list', value: values.join('\n'), options: [], selected: -1 });
    parts.set(first, boxes);
  }
  if (gone.size > 0) out.controls = out.controls.filter((control) => !gone.has(control));
}

/** Six boxes of two digits each are one address; many numbered boxes for addresses are one list. */
export function groupLists({ out, elements, parts }: Describer): void {
  const groups = new Map<string, Control[]>();
  for (const control of out.controls) {
    if (control.type !== 'text') continue;
    const element = elements[control.ref] as HTMLInputElement;
    const part = element.maxLength === 2;
    const isMac = ADDRESS.test(control.value) || normaliseMac(control.value) !== null;
    // Rows of one name, or numbered ones.
    const listed = /mac\D*\d|\d\D*mac|(?:black|white)_?list/i.test(control.marks);
    if (!part && !isMac && !listed) continue;
    const key = `${part ? 'part' : 'whole'} ${stem(control.marks)}`;
    const group = groups.get(key);
    if (group) group.push(control);
    else groups.set(key, [control]);
  }
  const gone = new Set<Control>();
  for (const [key, group] of groups) {
    const isParts = key.startsWith('part');
    if (isParts ? group.length % 6 !== 0 : group.length < 3 && !arePair(group)) continue;
    const [first, ...others] = group;
    const entries: string[] = [];
    const size = isParts ? 6 : 1;
    for (let index = 0; index < group.length; index += size) {
      entries.push(
        group
          .slice(index, index + size)
          .map(({ value }) => value)
          .join(':'),
      );
    }
    // One address in six boxes is an entry; more are a list.
    first!.type = isParts && group.length === 6 ? 'text' : 'list';
    first!.value = entries.join('\n');
    parts.set(
      first!,
      group.map(({ ref }) => elements[ref]!),
    );
    for (const other of others) gone.add(other);
  }
  if (gone.size > 0) out.controls = out.controls.filter((control) => !gone.has(control));
}
