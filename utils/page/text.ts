/** Small text helpers shared by everything that looks at a page. */

import { attributeOf } from './dom.ts';

/** Most texts are tidy already: looking is cheaper than making a new one. */
const MESSY = /[^\S ]|\u200b| {2}|^ | $/;

/** One line, single spaces, trimmed. */
export function tidy(text: string | null | undefined): string {
  return text ? (MESSY.test(text) ? text.replace(/[\s\u00a0\u200b]+/g, ' ').trim() : text) : '';
}

/** Has it more children than this? Counting them all for each of them would be square work. */
export function holdsMoreThan(element: Element, most: number): boolean {
  let left = most;
  let child = element.firstElementChild;
  while (child && left-- > 0) child = child.nextElementSibling;
  return child !== null;
}

/** Is anything written in it? Looks no further than the first word. */
export function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE ? /[^\s\u200b]/.test(child.nodeValue ?? '') : hasText(child)) return true;
  }
  return false;
}

const MUTE = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|OPTION|IFRAME|SVG|DATALIST|BUTTON)$/i;

/** Texts of all that is in it, as far as the limit: cells and blocks keep their distance ("a b", never "ab"). */
function gather(root: Node, limit: number, mute: RegExp, skip: false | ((element: Element) => boolean)): string {
  let text = '';
  const visit = (parent: Node): void => {
    for (let child = parent.firstChild; child && text.length < limit; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
      else if (child.nodeType === Node.ELEMENT_NODE && !mute.test(child.nodeName)) {
        if (skip && skip(child as Element)) continue;
        text += ' ';
        visit(child);
        text += ' ';
      }
    }
  };
  visit(root);
  return tidy(text).slice(0, limit);
}

/** Kept out of sight by itself. */
export const isGone = (element: Element): boolean =>
  (element as HTMLElement).style?.display === 'none' || element.hasAttribute('hidden');

/**
 * Text of a node as a person would read it: the contents of controls, scripts and styles are left out.
 * @param limit stop after about so many characters
 * @param shown without what is kept out of sight in it
 */
export function readText(node: Node, limit = 160, shown = false): string {
  if (node.nodeType === Node.TEXT_NODE) return tidy(node.nodeValue);
  const only = node.firstChild;
  if (!only || node.nodeType !== Node.ELEMENT_NODE || MUTE.test(node.nodeName)) return '';
  if (only.nodeType === Node.TEXT_NODE && !only.nextSibling) return tidy(only.nodeValue).slice(0, limit);
  return gather(node, limit, MUTE, shown && isGone);
}

const NO_TEXT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SELECT|TEXTAREA|OPTION|IFRAME|SVG|DATALIST|LABEL|LEGEND)$/i;

/**
 * Text that a person sees on a drawn control: hidden parts, pictures of signs and labels are left out.
 * @param skip parts that are no text of the control, such as its list
 */
export function shownText(
  control: Element,
  isHidden: (element: Element) => boolean,
  limit = 80,
  skip?: (element: Element) => boolean,
): string {
  return gather(
    control,
    limit,
    NO_TEXT,
    (part) => !part.firstChild || attributeOf(part, 'aria-hidden') === 'true' || !!skip?.(part) || isHidden(part),
  );
}
