/** Rows of a name and a text: what a page tells without a field. */
import { findIn, fits } from './dom.ts';
import { holdsMoreThan, readText, tidy } from './text.ts';

export const FIELD = 'input:not([type=hidden]),select,textarea,button,[role=combobox],[role=switch],[role=tab]';
const LONGEST_NAME = 48;
const LONGEST_TEXT = 64;
export const LETTER = /[\p{L}\d]/u;

type NameAndText = [name: string, text: string];

/** Tags that a row may have. */
export const ROWS = new Set(['tr', 'div', 'li', 'p', 'dt']);

/** Two levels of a few elements: what one line of text is made of. */
function isShallow(element: Element): boolean {
  if (holdsMoreThan(element, 2)) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.firstElementChild?.firstElementChild || holdsMoreThan(child, 2)) return false;
  return true;
}

/** "Wireless Band: 2.4GHz Band" in two cells, in two texts of one line, or as one text. */
export function rowOf(element: Element, tag: string): NameAndText | null {
  if (holdsMoreThan(element, 3)) return null;
  const size = element.childElementCount;
  if (tag === 'dt') {
    const next = element.nextElementSibling;
    if (next?.localName !== 'dd' || next.childElementCount > 2 || next.querySelector(FIELD)) return null;
    return named(readText(element, LONGEST_NAME + 1), readText(next, LONGEST_TEXT + 1));
  }
  const { firstElementChild: first } = element;
  if (size === 0) return split(element.textContent ?? '');
  for (let child: Element | null = first; child; child = child.nextElementSibling) {
    if (!isShallow(child) || fits(child, FIELD)) return null;
    if (child.firstElementChild && findIn(child, FIELD)) return null;
  }
  if ((element.textContent?.length ?? 999) > LONGEST_NAME + LONGEST_TEXT + 20) return null;
  if (size === 1) return split(readText(element, LONGEST_NAME + LONGEST_TEXT));
  const parts = [...element.children]
    .map((child) => readText(child, LONGEST_TEXT + 1))
    .filter((text) => LETTER.test(text));
  return parts.length === 2 ? named(parts[0]!, parts[1]!) : null;
}

function split(text: string): NameAndText | null {
  if (text.length > LONGEST_NAME + LONGEST_TEXT || !/[:：]/.test(text)) return null;
  const [, name, value] = /^([^:：]{2,48})[:：]\s*(.+)$/s.exec(tidy(text)) ?? [];
  return name && value ? named(name, value) : null;
}

function named(name: string, text: string): NameAndText | null {
  const clean = name.replace(/[\s:：]+$/, '');
  // Models, addresses and lines that hold names of their own are no plain row.
  if ((clean.match(/\d/g)?.length ?? 0) > 2 || /\p{L}[:：]\s/u.test(text)) return null;
  if (!/\p{L}/u.test(clean) || !LETTER.test(text) || clean.length > LONGEST_NAME || text.length > LONGEST_TEXT)
    return null;
  return [clean, text];
}
