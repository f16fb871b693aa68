/** Lists that are drawn as cards or items, each with the same few lines: devices and networks in new firmwares. */
import { attributeOf } from './dom.ts';
import type { AboutTable, TableFacts } from './tables.ts';
import { isGone, tidy } from './text.ts';

const CARD = /card|item|device|client|host|station|network|entry/i;
/** An address or a signal strength: without either a list is of no interest. */
const TELLING = /-\d{2}\s?dbm?|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}/i;

/** The first of some copies that a script numbers. */
const COPY = /[^\d][_:]0$/;

/** The next one is of the same name, with a number of its own or none. */
function isCopied(element: Element): boolean {
  if (!COPY.test(element.id)) return false;
  const stem = element.id.slice(0, -2);
  const next = element.nextElementSibling?.id ?? '';
  return next === stem || next === `${stem}${element.id.at(-2)}1`;
}

const FIELDS = 'label,input:not([type=hidden]):not([type=checkbox]),select,textarea,[role=combobox]';

/** A quick look at the first children: two or more alike, of a class that cards have. */
export function mayHoldCards(first: Element, second: Element): boolean {
  const name = attributeOf(first, 'class');
  return (
    !!name &&
    first.localName === second.localName &&
    !/^(?:tr|option)$/.test(first.localName) &&
    (CARD.test(name) || isCopied(first) || isCopied(second)) &&
    second.classList[0] === first.classList[0]
  );
}

/** The lines of one card, in order. */
export function linesOf(card: Element): string[] {
  const lines: string[] = [];
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child && lines.length < 40; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        const line = tidy(child.nodeValue);
        if (line) lines.push(line.slice(0, 120));
      } else if (
        child.nodeType === Node.ELEMENT_NODE &&
        !/^(script|style|svg|button|select|input|textarea)$/.test((child as Element).localName)
      ) {
        visit(child);
      }
    }
  };
  visit(card);
  return lines;
}

/** @returns the lines of the cards, or null when they say nothing about devices or networks */
export function readCards(list: Element, about: AboutTable): TableFacts | null {
  const cards = [...list.children].filter(
    (card) => !isGone(card) && card.classList[0] === list.firstElementChild!.classList[0],
  );
  // Rows of a form are alike, too, and one of them may hold a list.
  const telling = cards.filter((card) => TELLING.test(card.textContent ?? '')).length;
  if (telling === 0 || telling * 2 < cards.length || list.querySelector('table')) return null;
  if (telling === 1 && cards.some((card) => card.querySelector(FIELDS))) return null;
  return { ...about, headers: [], rows: [], cards: cards.map(linesOf), caption: '' };
}
