/** What can be shown on a page: the controls and lists that are described, and which of them lies under a finger. */
import type { FrameTools } from '../../utils/frame/frame-tools.ts';
import type { ShadowRootOf } from '../../utils/page/selector.ts';
import type { PageFacts } from '../../utils/reading/recognise.ts';
import type { Bare } from '../../utils/report/said.ts';
import type { Box } from '../hints/geometry.ts';
import { boxOf } from '../hints/target.ts';

export interface Thing {
  ref: number;
  element: Element;
  /** The page's own name for it; may be empty. */
  name: string;
  kind: 'control' | 'button' | 'list';
}

export interface Described {
  facts: PageFacts;
  /** In the order of the page. */
  things: Thing[];
}

/** A caption belongs to the control so near to it. */
const NEAR_STEPS = 5;
/** Rows are no higher; what is has more than one thing to say. */
const ROW_HEIGHT = 200;
const MOST_AROUND = 5;
const LONGEST_TEXT = 80;

const isField = (element: Element, table: Element): boolean =>
  table.contains(element) && element.matches('select, textarea, input:not([type=checkbox], [type=button])');

/** Describes the page as it is now. */
export function describeThings(tools: Pick<FrameTools, 'describe'>): Described {
  const { facts, elements } = tools.describe();
  const { controls, tables } = facts.page;
  const at = (ref: number, name: string, kind: Thing['kind']): Thing[] => {
    const element = elements[ref];
    return element ? [{ ref, name, element, kind }] : [];
  };
  const found = controls
    .filter(({ hidden }) => !hidden)
    .flatMap(({ ref, texts, value, marks, type }) =>
      type === 'button' ? at(ref, texts[0] || value, 'button') : at(ref, texts[0] || marks, 'control'),
    );
  const lists = tables
    .filter(({ hidden }) => !hidden)
    .flatMap(({ ref, caption, heading, headers }) => at(ref, caption || heading || headers.join(' '), 'list'))
    // A table of fields is no list: its fields are meant.
    .filter(({ element: table }) => !found.some(({ kind, element }) => kind === 'control' && isField(element, table)));
  const things = [...found, ...lists].toSorted(({ element: a }, { element: b }) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return { facts, things };
}

/** The innermost element of the page at a point, through shadow roots; null on bare ground. */
export function elementAt(
  document: Document,
  point: { x: number; y: number },
  isOurs: (element: Element) => boolean,
  shadowRootOf: ShadowRootOf,
): Element | null {
  let found: Element | null = null;
  let root: Document | ShadowRoot = document;
  for (;;) {
    const next: Element | undefined = root
      .elementsFromPoint(point.x, point.y)
      .find((each) => !isOurs(each) && each.getRootNode() === root);
    if (!next) break;
    found = next;
    const inner = shadowRootOf(next);
    if (!inner) break;
    root = inner;
  }
  return found?.matches('html, body, frameset') ? null : found;
}

function* upFrom(element: Element): Generator<Element> {
  for (let each: Element | null = element; each;) {
    yield each;
    const { parentNode } = each as Element;
    each = parentNode instanceof ShadowRoot ? parentNode.host : (each as Element).parentElement;
  }
}

const area = ({ width, height }: Box): number => width * height;
const holds = ({ x, y, width, height }: Box, point: { x: number; y: number }): boolean =>
  point.x >= x - 1 && point.y >= y - 1 && point.x <= x + width + 1 && point.y <= y + height + 1;

/** The thing a person means who taps there: what lies there, what its label names, or the one thing in that row. */
export function thingAt(things: readonly Thing[], hit: Element, point: { x: number; y: number }): Thing | null {
  const near = [...upFrom(hit)].slice(0, NEAR_STEPS);
  const label = near.find((each): each is HTMLLabelElement => each instanceof HTMLLabelElement);
  const labelled = label?.control && things.find(({ element }) => element === label.control);
  if (labelled) return labelled;
  const under = things
    .filter(({ element }) => element.contains(hit) || near.some((each) => each.contains(element)))
    .flatMap((thing) => {
      const box = boxOf(thing.element);
      return box && holds(box, point) ? { thing, size: area(box) } : [];
    })
    .toSorted((a, b) => a.size - b.size)
    .map(({ thing }) => thing);
  return under.find(({ kind }) => kind !== 'list') ?? inRow(things, near) ?? under[0] ?? null;
}

/** The one control of a row in whose caption or margin a tap has landed. */
function inRow(things: readonly Thing[], near: readonly Element[]): Thing | null {
  for (const each of near) {
    const inside = things.filter(({ element, kind }) => kind === 'control' && each.contains(element));
    if (inside.length === 0) continue;
    return inside.length === 1 && each.getBoundingClientRect().height <= ROW_HEIGHT ? inside[0]! : null;
  }
  return null;
}

/** What an element is that is described nowhere, and those around it. */
export function bareOf(hit: Element, { withoutSecrets }: Pick<FrameTools, 'withoutSecrets'>): Bare[] {
  return [...upFrom(hit)]
    .filter((each) => !each.matches('html, body'))
    .slice(0, MOST_AROUND)
    .map((each) => ({
      tag: each.localName.slice(0, 40),
      role: (each.getAttribute('role') ?? '').slice(0, 40),
      marks: withoutSecrets(
        ['id', 'name', 'class']
          .map((name) => each.getAttribute(name) ?? '')
          .join(' ')
          .trim()
          .slice(0, 200),
      ),
      text: withoutSecrets(ownText(each)),
    }));
}

/** Of a large part of the page only what stands in it itself. */
function ownText(element: Element): string {
  if (element.matches('input, textarea, select')) return '';
  const own = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent ?? '');
  return own.join(' ').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}
