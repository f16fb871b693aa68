/** Ids, names and data attributes of elements and of what they stand in. */
import { parentOf as parentElementOf } from './dom.ts';
import { withoutSecrets } from './secrets.ts';
import { tidy } from './text.ts';

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
  parentElementOf(element) ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

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
  let marks = `${element.getAttribute('id') ?? ''} ${element.getAttribute('name') ?? ''}`;
  for (const attribute of DATA) {
    const value = element.getAttribute(attribute);
    // What pages call a key may be one.
    if (value && (attribute !== 'data-key' || withoutSecrets(value) === value)) marks += ` ${value}`;
  }
  return tidy(marks);
}

/** Classes that say how a field is drawn, and nothing of what it sets. */
const LOOKS = /(^|[-_])(hidden|invisible|sr-only|absolute|relative|disabled|readonly|active|(focus|cursor-|bg-).*)$/i;

/** Marks, and for a field without any its classes. */
export function marksOf(element: Element): string {
  const marks = ownMarks(element);
  if (marks) return marks;
  const name = element.getAttribute('class') ?? '';
  return tidy(
    name
      .split(/\s+/)
      .filter((part) => !LOOKS.test(part))
      .join(' '),
  ).slice(0, 80);
}

/** Marks of the ancestors, nearest first. */
export function aroundOf(element: Element): string[] {
  const parent = parentOf(element);
  if (!parent) return [];
  const { level, line } = lineOf(parent);
  return line.filter((ancestor) => level - ancestor.level < FARTHEST).map(({ marks }) => marks);
}
