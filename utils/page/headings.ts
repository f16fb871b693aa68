/** Headings above a control: real ones, and the many things router pages use instead. */
import { remembered } from '../common/remembered.ts';
import { findIn, fits } from './dom.ts';
import { kindOf } from './region-kinds.ts';
import { hasText, holdsMoreThan, readText, tidy } from './text.ts';

const TITLE_CLASS =
  /(^|[\s_-])(sub|form|box|page|panel|section|card|block|group|tab|table|field)?-?_?(title|head|heading|header|legend|caption|subhead\d?|h[1-4])(text|font|name|line)?($|[\s_-])/i;
const FIELD = 'input:not([type=hidden]),select,textarea';

/** Tags that a line with nothing but the name of a band may have. */
const LINES = new Set(['div', 'p', 'span', 'b', 'strong', 'label', 'li']);

interface Heading {
  scope: Element;
  text: string;
  rank: number;
}

const hasTitleClass = remembered(
  (name) =>
    name.length < 120 &&
    (TITLE_CLASS.test(name) || /formfonttitle|(?:table|sub|page|box|panel|section|card|block)title/i.test(name)),
);

const RANKS: ReadonlyMap<string, number> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((rank): [string, number] => [`h${rank}`, rank]),
  ['legend', 5],
  ['caption', 5],
  ['summary', 5],
]);

/** 1…6 for something that titles what follows, 0 for anything else. */
function rankOf(element: Element, plain = !element.hasAttributes()): number {
  const tag = element.localName;
  const rank = RANKS.get(tag);
  if (rank) return rank;
  if (tag === 'tr') return isTitleRow(element as HTMLTableRowElement) ? 6 : 0;
  if (LINES.has(tag) && isBandName(element)) return 5;
  if (plain) return 0;
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 3;
  if (/^(?:a|label|table|tbody|ul|t[dh])$/.test(tag)) return 0;
  const name = element.className;
  // Names of columns title no more than those; bars of links title nothing.
  return typeof name === 'string' &&
    name &&
    hasTitleClass(name) &&
    !element.closest('th') &&
    !element.querySelector('nav')
    ? 4
    : 0;
}

/** "5 GHz", "Wireless 2.4GHz", "2.4G信号", "5GWi-Fi设置": a band, at most one word, and no other figure. */
const BAND_NAME = /^(?:\p{L}[\p{L}-]* ?)?(?:2[.,·․]4|5|6) ?(?:g(?:hz)?|ггц)(?:wi-?fi)?(?: \p{L}+|\p{sc=Han}+)?$/iu;
const BANDS = /(?<![\d.,])(?:2[.,·․]4|5|6) ?(?:g(?:hz)?|ггц)(?![a-z\d])/giu;
const CONTROL = `${FIELD},[role=switch],[role=combobox]`;
/** More text than the part of a page about one radio. */
const LONG = 4000;

/** A line or a row that is no more than the name of a band, before a block of fields or first in one. */
function isBandName(element: Element): boolean {
  if (!element.firstChild) return false;
  // Most lines are one text.
  if (element.firstElementChild && (holdsMoreThan(element, 3) || findIn(element, FIELD))) return false;
  const text = tidy(element.textContent);
  if (text.length > 24 || !BAND_NAME.test(text)) return false;
  const { nextElementSibling: next, previousElementSibling: before } = element;
  const holds = (part: Element): boolean => fits(part, FIELD) || part.querySelector(FIELD) !== null;
  const isLine = element.localName === 'div' || element.localName === 'p';
  if (isLine && next && holds(next) && (!before || holds(before) || rankOf(before) > 0)) return true;
  return blockBegunBy(element, (block) => isAboutBand(block, text)) !== null;
}

/** Two controls or more, and no other band is spoken of. */
function isAboutBand(block: Element, text: string): boolean {
  // The radios of one choice are one: a band may be named in front of them, in the cell that holds them.
  if (block.querySelectorAll(CONTROL).length - block.querySelectorAll('[type=radio]').length < 2) return false;
  const all = block.textContent ?? '';
  const [own] = text.match(BANDS) ?? [];
  return all.length < LONG && (all.match(BANDS) ?? []).every((name) => name[0] === own?.[0]);
}

/** The nearest block of some kind before whose title nothing but pictures stands. */
function blockBegunBy(title: Element, test: (block: Element) => boolean): Element | null {
  let inner = title;
  for (let depth = 0; depth < 6; depth++) {
    for (let before = inner.previousElementSibling; before; before = before.previousElementSibling)
      if (hasText(before) || findIn(before, CONTROL)) return null;
    const block: Element | null = inner.parentElement;
    if (!block || /^(?:body|form|tr|label|button|a)$/.test(block.localName)) return null;
    if (test(block)) return block;
    inner = block;
  }
  return null;
}

const isBlank = (cell: Element): boolean => !hasText(cell);

/** A table of one cell right before another is the title of that one. */
function isCaption(row: HTMLTableRowElement): boolean {
  const table = row.closest('table');
  return table?.nextElementSibling?.localName === 'table' && table.rows.length === 1;
}

/** A row whose only text is one short cell that holds no field. */
function isTitleRow(row: HTMLTableRowElement): boolean {
  let first = row.firstElementChild as HTMLTableCellElement | null;
  if (!first || row.childElementCount > 3) return false;
  let cell = first.nextElementSibling;
  if (!cell && first.colSpan < 2 && first.localName !== 'th' && !isCaption(row)) return false;
  // Indented under an empty cell, a title is set in bold.
  if (cell && row.childElementCount === 2 && isBlank(first) && cell.querySelector('b,strong')) {
    first = cell as HTMLTableCellElement;
    cell = null;
  }
  for (; cell; cell = cell.nextElementSibling) {
    if (!isBlank(cell) || fits(cell.firstElementChild, FIELD)) return false;
  }
  const { length } = readText(first, 400);
  return length > 1 && length < 400 && !row.querySelector(`${FIELD},button,table`);
}

/** Lines under a title, pictures beside it: a head of a part. */
const isHeadOnly = (scope: Element): boolean =>
  HEADS.test(scope.localName) &&
  (scope.textContent?.length ?? 999) < 160 &&
  !scope.querySelector(`${CONTROL},table,button,a,ul`);
const HEADS = /^(?:div|header|hgroup|span)$/;

/** What the heading speaks for: the nearest ancestor that holds more than the heading. */
function scopeOf(element: Element): Element | null {
  let scope = element.parentElement;
  let inner: Element = element;
  while (scope?.parentElement) {
    let alone = true;
    for (let child = scope.firstElementChild; child && alone; child = child.nextElementSibling) {
      if (child !== inner && child.localName !== 'br' && child.localName !== 'img' && child.firstChild) alone = false;
    }
    if ((!alone && !isHeadOnly(scope)) || scope.localName === 'body') break;
    inner = scope;
    scope = scope.parentElement;
  }
  return scope;
}

/** Follows a walk in document order and knows the headings in force. */
export class Headings {
  readonly #open: Heading[] = [];
  readonly #outer: string[];
  /** The last heading met, wherever it stood. */
  last = '';

  readonly #told: ((text: string, rank: number, scope: Element | null) => void) | undefined;

  /**
   * @param outer headings above the shadow root that is walked
   * @param told hears of each heading and of what it speaks for
   */
  constructor(outer: string[] = [], told?: (text: string, rank: number, scope: Element | null) => void) {
    this.#outer = outer;
    this.#told = told;
  }

  /** To be called for every element, in document order. Returns the heading's text when it is one. */
  visit(element: Element, plain: boolean): string | null {
    const rank = rankOf(element, plain);
    if (rank) {
      if ((element.textContent?.length ?? 999) > 400 || element.querySelector(FIELD)) return null;
      const text = readText(element, 100);
      if (text.length < 2) return null;
      const scope =
        blockBegunBy(element, (block) => kindOf(block) === 'card') ??
        (BAND_NAME.test(text) ? blockBegunBy(element, (block) => isAboutBand(block, text)) : null) ??
        scopeOf(element);
      if (scope) this.#add({ scope, text, rank });
      this.#told?.(text, rank, scope);
      return text;
    }
    if (plain) return null;
    const own =
      element.getAttribute('data-tab-title') ??
      (/^(tabpanel|group|region|dialog|radiogroup)$/.test(element.getAttribute('role') ?? '')
        ? element.getAttribute('aria-label')
        : null);
    if (!own) return null;
    this.name(element, tidy(own));
    return tidy(own);
  }

  /** A pane is named by its tab, which stands elsewhere. */
  name(pane: Element, text: string): void {
    this.#add({ scope: pane, text, rank: 4 });
  }

  #add(heading: Heading): void {
    this.last = heading.text;
    this.#leave(heading.scope);
    // A later heading of the same reach takes the place of its equals and of what stood below them.
    while (this.#open.length > 0) {
      const top = this.#open.at(-1)!;
      if (top.scope !== heading.scope || top.rank < heading.rank) break;
      this.#open.pop();
    }
    this.#open.push(heading);
  }

  #leave(element: Element): void {
    while (this.#open.length > 0 && !this.#open.at(-1)!.scope.contains(element)) this.#open.pop();
  }

  /** The same with what each speaks for: of a list that is only found later, those inside it do not count. */
  scopes(element: Element): readonly Pick<Heading, 'scope' | 'text'>[] {
    this.#leave(element);
    return this.#open.toReversed();
  }

  /** Headings that speak for this element, the innermost first. */
  above(element: Element): string[] {
    this.#leave(element);
    const texts: string[] = [];
    for (let index = this.#open.length - 1; index >= 0 && texts.length < 5; index--) {
      const heading = this.#open[index]!;
      if (heading.scope.contains(element)) texts.push(heading.text);
    }
    return this.#outer.length > 0 ? [...texts, ...this.#outer] : texts;
  }
}
