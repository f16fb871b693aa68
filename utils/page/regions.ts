/** The parts of a page that give controls a meaning, followed in document order. */
import type { PlainRow, RegionFacts, RegionKind } from './region.ts';
import { attributeOf, byId, findIn, fits, tagOf } from './dom.ts';
import { holdsMoreThan, readText, tidy } from './text.ts';

const FIELD = 'input:not([type=hidden]),select,textarea,button,[role=combobox],[role=switch],[role=tab]';
const PANE = /(^|[\s_-])(tab-?(pane|panel|content|body|item-content)|pane|tabpanel|window-item|tabs?-panel)([\s_-]|$)/i;
const CARD = /(^|[\s_-])(card|panel|portlet|widget-box|box|tile|well)(\s|$)/i;
const DIALOG = /(^|[\s_-])(modal|dialog|drawer|popup)(\s|$)/i;
const ACCORDION = /(^|[\s_-])(accordion-item|collapse-item|expansion-panel|accordion|collapsible)(\s|$)/i;
const ROLES: Readonly<Record<string, RegionKind>> = {
  tabpanel: 'pane',
  dialog: 'dialog',
  alertdialog: 'dialog',
  group: 'fieldset',
  region: 'section',
};
const TAGS: Readonly<Record<string, RegionKind>> = {
  fieldset: 'fieldset',
  section: 'section',
  article: 'section',
  details: 'accordion',
  dialog: 'dialog',
};
const MOST = 400;
const MOST_ROWS = 24;
const MOST_TRIES = 60;
const LONGEST_NAME = 48;
const LONGEST_TEXT = 64;
const LETTER = /[\p{L}\d]/u;

const kinds = new Map<string, RegionKind | null>();
function kindByClass(name: string): RegionKind | null {
  let known = kinds.get(name);
  if (known === undefined) {
    if (name.length > 200) known = null;
    else if (PANE.test(name)) known = 'pane';
    else if (DIALOG.test(name)) known = 'dialog';
    else if (ACCORDION.test(name)) known = 'accordion';
    else if (CARD.test(name)) known = 'card';
    else known = null;
    if (kinds.size > 2000) kinds.clear();
    kinds.set(name, known);
  }
  return known;
}

function kindOf(element: Element): RegionKind | null {
  if (element.localName === 'tbody') {
    const { previousElementSibling: before, nextElementSibling: after } = element;
    return before?.localName === 'tbody' || after?.localName === 'tbody' ? 'rows' : null;
  }
  const byTag = Object.hasOwn(TAGS, element.localName) ? TAGS[element.localName] : undefined;
  if (byTag) return byTag;
  if (!element.hasAttributes() || !/^(div|li|form|table|td|ul|main|[a-z]+-.*)$/.test(element.localName)) return null;
  const role = element.getAttribute('role');
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role]!;
  const name = element.getAttribute('class');
  return name ? kindByClass(name) : null;
}

interface Open {
  /** Number of the region. */
  at: number;
  /** What it reaches over. */
  scope: Element;
  /** Of a heading; 0 for a part of its own. */
  rank: number;
}

/** What the tabs of a page say of its panes; filled in as they are met. */
interface Tabs {
  titles: string[];
  /** Which one is shown, -1 when it does not show. */
  active: number;
}

/** Follows a walk in document order and numbers the parts of the page. */
export class Regions {
  readonly found: RegionFacts[] = [];
  private readonly elements: Element[] = [];
  private readonly open: Open[] = [];
  private readonly refOf: (element: Element) => number;
  /** Titles of panes by the ids that tabs point at. */
  private readonly byId = new Map<string, string>();
  private tabs: Tabs | null = null;
  /** How many rows of each part were looked at: what names it stands near its top. */
  private readonly tries: number[] = [];
  private readonly panes = new Map<Element, readonly Element[]>();
  /** What stands after tabs that have no panes: the body of the tab that is shown. */
  private readonly bodies = new Map<Element, string>();
  /** Parts outside the shadow root that is walked stay open. */
  private floor = 1;

  constructor(root: Element, refOf: (element: Element) => number) {
    this.refOf = refOf;
    this.add(root, 'page', '', 0);
  }

  private add(scope: Element, kind: RegionKind, title: string, rank: number): void {
    if (this.found.length >= MOST) return;
    const at = this.found.length;
    const parent = this.open.at(-1)?.at ?? -1;
    const marks =
      kind === 'page'
        ? ''
        : tidy(
            `${scope.getAttribute('id') ?? ''} ${scope.getAttribute('name') ?? ''} ${scope.getAttribute('class') ?? ''}`,
          ).slice(0, 160);
    this.found.push({ ref: this.refOf(scope), kind, parent, title, hidden: false, marks, plain: [] });
    this.elements.push(scope);
    this.open.push({ at, scope, rank });
  }

  private leave(element: Element): void {
    while (this.open.length > this.floor && !this.open.at(-1)!.scope.contains(element)) this.open.pop();
  }

  /** To be called for every element, in document order. */
  visit(element: Element, tag: string): void {
    if (!element.firstElementChild) return;
    if (!element.hasAttributes() && !this.mayMatter(element, tag)) return;
    const role = element.getAttribute('role');
    if ((role === 'tablist' || role === null) && this.isTabList(element)) {
      const tabs = this.readTabs(element);
      if (tabs.titles.filter(Boolean).length > 1) {
        this.tabs = tabs;
        const body = bodyAfter(element, tabs.titles[tabs.active]);
        if (body) this.bodies.set(body.element, body.title);
      }
    }
    const kind = kindOf(element);
    const title = kind === 'pane' ? undefined : this.bodies.get(element);
    if (title !== undefined) {
      this.leave(element);
      this.add(element, 'pane', title, 0);
      return;
    }
    if (kind === 'pane' && this.isRowOfPanes(element)) return;
    if (!kind || !element.firstElementChild) return;
    if (
      kind === 'card' &&
      !element.firstElementChild.nextElementSibling &&
      element.firstElementChild.childElementCount === 0
    )
      return;
    this.leave(element);
    this.add(element, kind, kind === 'pane' ? this.titleOfPane(element) : this.ownTitle(element), 0);
  }

  /** Without attributes: by its tag, or because it holds tabs or follows some. */
  private mayMatter(element: Element, tag: string): boolean {
    return (
      tag === 'tbody' ||
      Object.hasOwn(TAGS, tag) ||
      this.bodies.has(element) ||
      attributeOf(element.firstElementChild, 'role') === 'tab'
    );
  }

  /** To be called for every heading: it names the part it stands in, or begins one. */
  head(text: string, rank: number, scope: Element | null): void {
    if (!scope) return;
    this.leave(scope);
    while (this.open.length > this.floor) {
      const top = this.open.at(-1)!;
      if (top.rank === 0 || top.scope !== scope || top.rank < rank) break;
      this.open.pop();
    }
    const top = this.open.at(-1)!;
    const region = this.found[top.at]!;
    if (
      top.rank === 0 &&
      region.title === '' &&
      region.kind !== 'page' &&
      (top.scope === scope || scope.parentElement === top.scope)
    ) {
      region.title = text;
      return;
    }
    this.add(scope, 'section', text, rank);
  }

  /** Into the shadow root of this element. Returns what `back` needs. */
  enter(host: Element): number {
    this.leave(host);
    const before = this.floor;
    this.floor = this.open.length;
    return before;
  }

  back(floor: number): void {
    this.open.length = this.floor;
    this.floor = floor;
  }

  /** Number of the innermost part that this element stands in. */
  at(element: Element): number {
    this.leave(element);
    return this.open.at(-1)?.at ?? 0;
  }

  /** Number of the innermost of these parts that holds all of a list. */
  around(at: number, list: Element): number {
    let region = at;
    while (region > 0) {
      const scope = this.elements[region]!;
      if (scope !== list && scope.contains(list)) return region;
      region = this.found[region]!.parent;
    }
    return 0;
  }

  private ownTitle(element: Element): string {
    const own =
      element.getAttribute('aria-label') ??
      element.getAttribute('data-title') ??
      element.getAttribute('data-tab-title');
    if (own) return tidy(own).slice(0, 100);
    const ids = element.getAttribute('aria-labelledby');
    return ids ? this.textOf(element, ids) : '';
  }

  private textOf(element: Element, ids: string): string {
    const texts = ids.split(/\s+/).map((id) => (id && byId(element, id)) || null);
    return tidy(texts.map((one) => (one ? readTab(one) : '')).join(' ')).slice(0, 100);
  }

  private isTabList(element: Element): boolean {
    if (element.getAttribute('role') === 'tablist') return true;
    if (attributeOf(element.firstElementChild, 'role') === 'tab') return true;
    const name = element.getAttribute('class');
    if (!name || element.childElementCount === 0 || element.childElementCount > 12) return false;
    return (
      !!name &&
      /(^|[\s_-])(nav-tabs|tabs?(-?(nav|wrapper|bar|list|head(er)?|title|menu))?|cbi-tabmenu|tabmenu)(\s|$)/i.test(
        name,
      ) &&
      !PANE.test(name) &&
      !element.querySelector('input,select,textarea')
    );
  }

  private readTabs(list: Element): Tabs {
    const marked = [...list.querySelectorAll('[role=tab]')];
    const classed = marked.length > 0 ? [] : [...list.querySelectorAll('[class*=tab]')].filter(isTab);
    const tabs = marked.length > 0 ? marked : classed.length > 1 ? classed : [...list.children];
    const titles: string[] = [];
    let active = -1;
    const said = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    for (const tab of tabs.slice(0, 20)) {
      const title = readTab(tab).slice(0, 60);
      const link = tab.matches('a,[aria-controls],[data-target],[data-bs-target],[data-tab]')
        ? tab
        : tab.querySelector('a,[aria-controls],[data-target],[data-bs-target]');
      const target =
        tab.getAttribute('aria-controls') ??
        link?.getAttribute('aria-controls') ??
        link?.getAttribute('data-bs-target') ??
        link?.getAttribute('data-target') ??
        link?.getAttribute('href') ??
        '';
      const id = /^#?([\w:.-]+)$/.exec(target)?.[1];
      if (id) this.byId.set(id, title);
      const isActive = said >= 0 ? tabs[said] === tab : isMarked(tab);
      if (isActive && active < 0) active = titles.length;
      titles.push(title);
    }
    return { titles, active };
  }

  private panesBeside(pane: Element): readonly Element[] {
    const parent = pane.parentElement;
    if (!parent) return [pane];
    let panes = this.panes.get(parent);
    if (!panes) {
      panes = [...parent.children].filter((one) => kindOf(one) === 'pane');
      this.panes.set(parent, panes);
    }
    return panes;
  }

  /** As many blocks as there are tabs, none of them marked as a pane: each is one. */
  private isRowOfPanes(element: Element): boolean {
    const { tabs } = this;
    if (!tabs || element.childElementCount !== tabs.titles.length || tabs.titles.length < 2) return false;
    const blocks = [...element.children];
    if (blocks.some((block) => tagOf(block) !== 'div' || kindOf(block) === 'pane')) return false;
    for (const [index, block] of blocks.entries()) this.bodies.set(block, tabs.titles[index]!);
    return true;
  }

  private titleOfPane(pane: Element): string {
    const own = this.ownTitle(pane) || this.byId.get(pane.getAttribute('id') ?? '');
    if (own) return own;
    const { tabs } = this;
    if (!tabs) return '';
    // As many panes as tabs: in the same order. One pane alone: that of the tab that is shown.
    const siblings = this.panesBeside(pane);
    const title =
      siblings.length === 1
        ? tabs.titles[tabs.active]
        : siblings.length === tabs.titles.length
          ? tabs.titles[siblings.indexOf(pane)]
          : undefined;
    return title ?? '';
  }

  /** A row of a name and a text, with no field in it. */
  plainRow(element: Element, tag: string): void {
    if (!ROWS.has(tag)) return;
    const at = this.at(element);
    const tries = this.tries[at] ?? 0;
    const { plain } = this.found[at]!;
    if (plain.length >= MOST_ROWS || tries >= MOST_TRIES) return;
    this.tries[at] = tries + 1;
    const row = rowOf(element, tag);
    if (row) plain.push(row);
  }

  /** What needs the whole page: which parts can be seen. */
  *finish(isHidden: (element: Element) => boolean): Generator<void, RegionFacts[]> {
    for (const [at, region] of this.found.entries()) {
      yield;
      region.hidden = at > 0 && isHidden(this.elements[at]!);
    }
    return this.found;
  }
}

/** The next block that says or holds anything: lines under tabs are drawn by empty ones. */
function contentAfter(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next && !LETTER.test(next.textContent ?? '') && !findIn(next, FIELD)) next = next.nextElementSibling;
  return next;
}

/** The block that follows a row of tabs, when no panes are marked in it. */
function bodyAfter(list: Element, title: string | undefined): { element: Element; title: string } | null {
  if (!title) return null;
  let tabs = list;
  let element = contentAfter(tabs);
  for (let depth = 0; depth < 5 && !element && tabs.parentElement; depth++) {
    tabs = tabs.parentElement;
    element = contentAfter(tabs);
  }
  if (!element || tabs.localName === 'body' || element.querySelector('[role=tabpanel]')) return null;
  return { element, title };
}

/** A tab, or the item right around or in it, is named active. */
const isMarked = (tab: Element): boolean =>
  [tab.parentElement, tab, tab.firstElementChild].some((part) =>
    /(^|[\s_-])(active|selected|current|on|cur|this)(\s|$)/i.test(attributeOf(part, 'class') ?? ''),
  );

/** One name of it ends in "tab" or "tab item", and none inside it does. */
function isTab(element: Element): boolean {
  const ends = (one: Element): boolean =>
    /(^|[\s_-])tabs?([-_]{1,2}item)?(\s|$)/i.test(one.getAttribute('class') ?? '');
  return ends(element) && ![...element.querySelectorAll('[class*=tab]')].some(ends);
}

/** Tabs are often buttons. */
function readTab(tab: Element): string {
  return readText(tab, 100) || tidy(tab.textContent).slice(0, 100) || tidy(tab.getAttribute('title'));
}

const ROWS = new Set(['tr', 'div', 'li', 'p', 'dt']);

/** Two levels of a few elements: what one line of text is made of. */
function isShallow(element: Element): boolean {
  if (holdsMoreThan(element, 2)) return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.firstElementChild?.firstElementChild || holdsMoreThan(child, 2)) return false;
  return true;
}

/** "Wireless Band: 2.4GHz Band" in two cells, in two texts of one line, or as one text. */
function rowOf(element: Element, tag: string): PlainRow | null {
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

function split(text: string): PlainRow | null {
  if (text.length > LONGEST_NAME + LONGEST_TEXT || !/[:：]/.test(text)) return null;
  const [, name, value] = /^([^:：]{2,48})[:：]\s*(.+)$/s.exec(tidy(text)) ?? [];
  return name && value ? named(name, value) : null;
}

function named(name: string, text: string): PlainRow | null {
  const clean = name.replace(/[\s:：]+$/, '');
  // Models, addresses and lines that hold names of their own are no plain row.
  if ((clean.match(/\d/g)?.length ?? 0) > 2 || /\p{L}[:：]\s/u.test(text)) return null;
  if (!/\p{L}/u.test(clean) || !LETTER.test(text) || clean.length > LONGEST_NAME || text.length > LONGEST_TEXT)
    return null;
  return [clean, text];
}
