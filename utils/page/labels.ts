/** The texts that name a control, from all the places router pages put them. */
import { attributeOf, byId, findAll, findIn } from './dom.ts';
import { hasText, holdsMoreThan, readText, tidy } from './text.ts';

const FIELD = 'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=image]),select,textarea';
const IS_FIELD = /^(INPUT|SELECT|TEXTAREA)$/;
/** A name stands close by: of more neighbours only so many are looked at. */
const FARTHEST = 60;
const NONE: ReadonlySet<Element> = new Set();
const LETTER = /\p{L}|\d/u;

/** `label[for]` of each document or shadow root; `element.labels` would search the whole page for every field. */
let labelIndex = new Map<Node, Map<string, HTMLLabelElement[]>>();

/** Drawn controls and what wraps them: to the texts around them they are fields. */
let drawnIn = new WeakSet<Node>();
const WRAPPERS = 6;

/** To be called for each drawn control, in document order. */
export function markDrawn(control: Element): void {
  let up: Element | null = control;
  for (let depth = 0; up && depth < WRAPPERS && !drawnIn.has(up); depth++, up = up.parentElement) drawnIn.add(up);
}

/** Fields in an element that many controls stand in, found once. */
let fieldsIn = new WeakMap<Element, readonly Element[]>();
const leading = new Map<Element, boolean>();

export function fieldsOf(parent: Element): readonly Element[] {
  let fields = fieldsIn.get(parent);
  if (!fields) fieldsIn.set(parent, (fields = [...parent.querySelectorAll(FIELD)]));
  return fields;
}

/** Does it hold a field that is none of these? */
function holdsForeign(parent: Element, own: ReadonlySet<Element>): boolean {
  return fieldsOf(parent).some((field) => !own.has(field));
}

/** To be called before each scan: pages change. */
export function forgetLabels(): void {
  fieldsIn = new WeakMap();
  leading.clear();
  labelIndex = new Map();
  drawnIn = new WeakSet();
}

/** Label elements of a field, those that point at it first. */
export function labelElements(field: Element): Element[] {
  const root = field.getRootNode() as ParentNode & Node;
  let index = labelIndex.get(root);
  if (!index) {
    index = Map.groupBy(findAll(root, 'label[for]') as NodeListOf<HTMLLabelElement>, ({ htmlFor }) => htmlFor);
    labelIndex.set(root, index);
  }
  const pointing = field.id ? (index.get(field.id) ?? []) : [];
  const around = field.closest('label');
  return around && !pointing.includes(around as HTMLLabelElement) && !(around as HTMLLabelElement).htmlFor
    ? [...pointing, around]
    : pointing;
}

function holdsOther(node: Node, own: ReadonlySet<Element>): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (drawnIn.has(element) && !own.has(element)) return true;
  if (IS_FIELD.test(element.nodeName)) return element.matches(FIELD) && !own.has(element);
  if (!element.firstElementChild) return false;
  const first = findIn(element, FIELD);
  return !!first && !own.has(first);
}

const isTabs = (node: Node): boolean => {
  if (node.nodeType !== Node.ELEMENT_NODE || !node.firstChild) return false;
  const element = node as Element;
  return attributeOf(element, 'role') === 'tablist' || !!findIn(element, '[role=tab]');
};

/** What a block says of the control beside it: its only label where it has one, without the hint below that. */
function saidBy(node: Node): string {
  if ((node as Element).firstElementChild && node.nodeName !== 'LABEL') {
    const labels = Element.prototype.querySelectorAll.call(node, 'label');
    const own = labels.length === 1 ? readText(labels[0]!) : '';
    if (LETTER.test(own)) return own;
  }
  return readText(node);
}

/** Text before the control: in its own cell or wrapper first, then in the cells to the left, then in the row's front part. */
function textBefore(control: Element, own: ReadonlySet<Element>): { text: string; isTitle: boolean } {
  const none = { text: '', isTitle: false };
  let node: Element = control;
  for (let depth = 0; depth < 7; depth++) {
    let text = '';
    let blocked = false;
    let left = FARTHEST;
    for (
      let before = node.previousSibling;
      before && text.length < 160 && left-- > 0;
      before = before.previousSibling
    ) {
      if (holdsOther(before, own)) {
        if (IS_FIELD.test(before.nodeName) || node.localName === 'td') {
          if (LETTER.test(text)) break;
          text = '';
          continue;
        }
        blocked = true;
        break;
      }
      if (/^(HR|TR|FORM)$/.test(before.nodeName)) break;
      // Tabs name what they open, and not what stands first in it.
      if (isTabs(before)) {
        blocked = true;
        break;
      }
      const piece = saidBy(before);
      // Nothing before a title speaks of what stands below it.
      if (/^H[1-6]$/.test(before.nodeName) && LETTER.test(piece)) {
        if (LETTER.test(text)) break;
        return { text: piece, isTitle: true };
      }
      text = `${piece} ${text}`;
      // One label cell is enough; a label element settles it.
      if (LETTER.test(piece) && /^(TD|TH|LABEL|DT)$/.test(before.nodeName)) break;
      if (before.nodeName === 'BR' && LETTER.test(text)) break;
    }
    if (LETTER.test(text)) return { text: tidy(text), isTitle: false };
    const parent: Element | null =
      node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;
    if (blocked || !parent || /^(body|form|fieldset|dl)$/.test(parent.localName)) return none;
    // A table of one row is layout inside a cell: the label stands outside.
    if (parent.localName === 'tr') {
      const table = parent.closest('table');
      if (!table || table.rows.length > 1 || !table.parentElement) return none;
      node = table;
      continue;
    }
    node = parent;
  }
  return none;
}

/** A wrapper that draws its only field and says nothing. */
function isDrawn(wrapper: Element): boolean {
  const looks = [wrapper, ...wrapper.children].map((part) => part.className).join(' ');
  return /check|radio|switch|toggle/i.test(looks) && !LETTER.test(wrapper.textContent!);
}

/** Text after a tick box or radio button, up to the next field. */
export function textAfter(control: Element, own: ReadonlySet<Element>): string {
  let node: Element = control;
  const isRadio = (control as HTMLInputElement).type === 'radio';
  for (let depth = 0; depth < 3; depth++) {
    let text = '';
    let blocked = false;
    let left = FARTHEST;
    for (let after = node.nextSibling; after && text.length < 120 && left-- > 0; after = after.nextSibling) {
      // A label around something drawn that comes next: it was not met yet. One's own says whose it is.
      const next = after as HTMLLabelElement;
      if (holdsOther(after, NONE) || (next.htmlFor === '' && isDrawn(next.firstElementChild ?? next))) {
        blocked = true;
        break;
      }
      if (after.nodeName === 'BR' && LETTER.test(text)) break;
      text += ` ${readText(after, 160, isRadio)}`;
    }
    if (LETTER.test(text)) return tidy(text);
    const parent = node.parentElement;
    // Only through wrappers that a line of text may have: beyond a block, another row begins. A drawn box may be a block.
    const isLine = /^(span|label|b|font|i|em|strong|a|nobr|small)$/;
    // Radios may have cells of their own, where the row ends in words; so has a box with its words alone beside it.
    const row = parent?.localName === 'td' ? parent.parentElement : null;
    const last = (isRadio || row?.childElementCount === 2) && row?.lastElementChild;
    if (
      blocked ||
      !parent ||
      !(isLine.test(parent.localName) || (last && hasText(last)) || (parent.localName === 'div' && isDrawn(parent)))
    )
      return '';
    if (holdsForeign(parent, own)) return '';
    node = parent;
  }
  return '';
}

/** Of several ticks in one line: words stand in front of each when there are none behind the last. */
function wordsLead(control: Element): boolean {
  const line = control.parentElement;
  if (!line) return false;
  const known = leading.get(line);
  if (known !== undefined) return known;
  let words = '';
  let ticks = 0;
  let leads = false;
  for (let node = line.firstChild; node; node = node.nextSibling) {
    if ((node as Partial<HTMLInputElement>).type === 'checkbox') {
      if (ticks++ === 0) leads = LETTER.test(words);
      words = '';
    } else words += readText(node);
  }
  const result = ticks > 1 && leads && !LETTER.test(words);
  leading.set(line, result);
  return result;
}

/** The block after the one that holds the control alone: pages for phones float their switches to the right. */
function textOfNext(control: Element, own: ReadonlySet<Element>): string {
  let node = control;
  for (let depth = 0; depth < 4; depth++) {
    const parent = node.parentElement;
    if (!parent || /^(td|tr|form|body|fieldset)$/.test(parent.localName)) return '';
    if (holdsForeign(parent, own)) return '';
    const text = node.nextElementSibling ? readText(node.nextElementSibling) : '';
    if (LETTER.test(text)) return text.length <= 80 ? text : '';
    node = parent;
  }
  return '';
}

function byIds(control: Element, attribute: string): string {
  const ids = control.getAttribute(attribute);
  if (!ids) return '';
  return tidy(
    ids
      .split(/\s+/)
      .map((id) => byId(control, id)?.textContent)
      .join(' '),
  );
}

/** Labels that point at an element itself: label elements and what is said for assistive technology. */
export function ownLabels(control: Element): string[] {
  const texts = [...labelElements(control).map((label) => readText(label)), byIds(control, 'aria-labelledby')];
  return [...texts, tidy(control.getAttribute('aria-label'))].filter((text) => LETTER.test(text));
}

/** More cells than any grid of settings has. */
const isLong = (row: Element): boolean => holdsMoreThan(row, FARTHEST);

/** Name of the control's column, when it stands in a grid. */
export function columnHeader(control: Element): string {
  const cell = control.closest('td');
  const table = cell?.closest('table');
  if (!cell || !table || isLong(cell.parentElement!)) return '';
  // The header may be a table of its own, one row right before.
  const above = table.previousElementSibling;
  if (above?.localName === 'table' && (above as HTMLTableElement).rows.length === 1) {
    const top = (above as HTMLTableElement).rows[0]!;
    if (top.cells.length > 2 && top.cells.length === table.rows[0]?.cells.length && !top.querySelector(FIELD)) {
      // A row may have more cells than there are names, and a cell may stand in no row.
      const head = top.cells[cell.cellIndex];
      return head ? readText(head, 80) : '';
    }
  }
  for (let index = 0; index < Math.min(2, table.rows.length); index++) {
    const row = table.rows[index]!;
    if (row === cell.parentElement) return '';
    // A name and what is set are a row of their own, and so is one with a button. The first may tick all rows.
    if (row.querySelector(`:scope>*+* :is(${FIELD},button)`)) continue;
    if (row.cells.length < (row.querySelector('th') ? 2 : 3)) continue;
    const head = row.cells[cell.cellIndex];
    return head && row.cells.length >= (cell.parentElement as HTMLTableRowElement).cells.length - 1
      ? readText(head, 80)
      : '';
  }
  return '';
}

/** Name of the column in a grid whose rows are things and whose columns are their settings: "SSID 1 | name | visible". */
function gridColumn(control: Element): string {
  const row = control.closest('tr');
  if (!row || isLong(row) || row.cells.length < 3 || !holdsForeign(row, new Set([control]))) return '';
  const header = columnHeader(control);
  return header.length > 40 || header.endsWith(':') ? '' : header;
}

/** First cell of the row: it names what the whole row is about. */
function rowHead(control: Element): string {
  const first = control.closest('tr')?.firstElementChild;
  return first?.nextElementSibling && !first.contains(control) && !first.querySelector(FIELD)
    ? readText(first, 100)
    : '';
}

/** `<dt>` before a `<dd>`. */
function termOf(control: Element): string {
  const own = control.closest('dd');
  for (let before = own?.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === 'dt') return readText(before);
  }
  return '';
}

/**
 * @param control the element that a person would point at
 * @param own all elements of the same control (radios of a group, parts of a widget)
 * @returns label texts, the nearest first, each once
 */
export function labelsOf(control: Element, own: ReadonlySet<Element>, isTick: boolean): string[] {
  const texts: string[] = [];
  const add = (text: string | null | undefined): void => {
    const clean = tidy(text).slice(0, 160);
    if (clean && LETTER.test(clean) && !texts.includes(clean)) texts.push(clean);
  };
  ownLabels(control).forEach(add);
  if (isTick && !wordsLead(control)) add(textAfter(control, own));
  add(termOf(control));
  const { text: before, isTitle } = textBefore(control, own);
  if (isTitle) add(textOfNext(control, own));
  // Longer than a label: the prose that introduces the page.
  if (before.length <= 110) add(before);
  add(rowHead(control));
  add(before ? gridColumn(control) : columnHeader(control));
  for (const named of ['title', 'placeholder', 'data-label', 'label-field', 'data-text'])
    add(control.getAttribute(named));
  if (texts.length === 0) add(textOfNext(control, own));
  return texts;
}
