/** Lists of addresses that are neither table nor field: items of a list, blocks, tags. */
import { linesOf } from './cards.ts';
import type { RowFacts } from './tables.ts';
import { tidy } from './text.ts';

const SEPARATED = /(?:^|[^\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])/i;
/** An address in a sentence is none of a list. */
const LONGEST_LINE = 80;
const HIGHEST = 9;
/** Name, address, state, way of connection and a few more. */
const MOST_LINES = 10;
const MOST = 3000;
/** One address alone is a list where it stands in something that is one. */
const LISTLIKE = /(^|[\s_-])(list|lists|items?|tags?|chips?|tokens?|entries|multi\S*|dyn\S*)(\s|$)/i;

/** Does the element begin or end with a text that shows an address? */
export function showsAddress(element: Element): boolean {
  const { firstChild: first, lastChild: last } = element;
  return holdsAddress(first) || (last !== first && holdsAddress(last));
}

function holdsAddress(node: Node | null): boolean {
  if (node?.nodeType !== Node.TEXT_NODE) return false;
  const text = node.nodeValue ?? '';
  return text.length > 11 && text.length <= LONGEST_LINE && SEPARATED.test(text);
}

const ALL = new RegExp(SEPARATED, 'gi');
/** Beside addresses: a number, a mark that takes one away. */
const MOST_BESIDE = 3;

/** Addresses and nothing that says whose they are. */
function addressesAlone(element: Element): boolean {
  const text = tidy(element.textContent).slice(0, 400);
  return text.replace(ALL, ' ').replace(/[^\p{L}\p{N}]/gu, '').length <= MOST_BESIDE;
}

interface Item {
  item: Element;
  /** What shows the address in it. */
  element: Element;
}

export interface ItemList {
  list: Element;
  /** What shows its first address. */
  first: Element;
  rows: RowFacts[];
  /** It is a large part of the page: what names it stands in it. */
  isPart?: boolean;
}

/** Items are drawn alike: of what stands in one block, the most that are. */
function alike(items: readonly Item[]): Item[] {
  const kinds = Map.groupBy(items, ({ item }) => `${item.localName} ${item.classList[0]}`);
  return [...kinds.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** What acts on one entry: rows that have one each are a list, whatever stands around them. */
const ACTS = 'button, a, input[type=checkbox], input[type=button], [role=button], [role=switch]';

const actsOnItself = ({ item }: Item): boolean => item.querySelector(ACTS) !== null;

const isBlock = (element: Element): boolean => /^(body|form|main|html)$/.test(element.localName);

/**
 * @param shown elements that show an address, in document order
 * @param isTaken is it part of a table or of a control that is described already?
 */
export function* itemLists(
  shown: readonly Element[],
  isTaken: (element: Element) => boolean,
): Generator<void, ItemList[]> {
  const free: Element[] = [];
  const counts = new Map<Element, number>();
  for (const element of shown.slice(0, MOST)) {
    yield;
    if (isTaken(element)) continue;
    free.push(element);
    let up: Element | null = element;
    for (let depth = 0; up && depth < HIGHEST; depth++, up = up.parentElement)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  const groups = new Map<Element, Item[]>();
  for (const element of free) {
    yield;
    let item = element;
    for (let depth = 1; depth < HIGHEST && item.parentElement; depth++) {
      if (counts.get(item.parentElement) !== 1) break;
      item = item.parentElement;
    }
    // The only address of a page climbs to its root.
    const list = item.parentElement ?? item;
    const items = groups.get(list);
    if (items) items.push({ item, element });
    else groups.set(list, [{ item, element }]);
  }
  const lists: ItemList[] = [];
  for (const [list, all] of groups) {
    yield;
    const items = alike(all);
    if (items.length < 2 || (isBlock(list) && !items.every(actsOnItself))) {
      for (const { item, element } of items) {
        yield;
        const alone = listAround(element);
        if (alone)
          lists.push({
            list: alone,
            first: element,
            rows: [{ cells: linesOf(item === alone || item.contains(alone) ? alone : item) }],
          });
      }
      continue;
    }
    const rows = items.map(({ item }) => ({ cells: linesOf(item) }));
    // Longer than an entry: parts of the page.
    if (rows.every(({ cells }) => cells.length <= MOST_LINES))
      lists.push({ list, first: items[0]!.element, rows, isPart: isBlock(list) });
  }
  return lists;
}

function listAround(element: Element): Element | null {
  let up = element.parentElement;
  for (let depth = 0; up && depth < 3 && !isBlock(up); depth++, up = up.parentElement) {
    if (/^(ul|ol|dl)$/.test(up.localName) || LISTLIKE.test(`${up.getAttribute('class') ?? ''} ${up.id}`)) return up;
  }
  return null;
}

const MOST_LOOSE = 20;

/** Elements that show an address alone and are part of nothing that was described: a list may hide there. */
export function looseAddresses(shown: readonly Element[], isTaken: (element: Element) => boolean): Element[] {
  return shown
    .slice(0, MOST)
    .filter((element) => addressesAlone(element) && !isTaken(element))
    .slice(0, MOST_LOOSE);
}
