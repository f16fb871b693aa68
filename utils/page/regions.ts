/** The parts of a page that give controls a meaning, followed in document order. */
import { attributeOf, byId, tagOf } from './dom.ts';
import { rowOf, ROWS } from './plain-rows.ts';
import type { RegionFacts, RegionKind } from './region.ts';
import { kindOf, TAGS } from './region-kinds.ts';
import { bodyAfter, isTabList, readTab, readTabs, type Tabs } from './tabs.ts';
import { tidy } from './text.ts';

/** Classes of backgrounds, which are no standards b and g. */
const BACKGROUND = /(?<!\S)bg-\S*/g;
const MOST = 400;
const MOST_ROWS = 24;
const MOST_TRIES = 60;

interface Open {
  /** Number of the region. */
  at: number;
  /** What it reaches over. */
  scope: Element;
  /** Of a heading; 0 for a part of its own. */
  rank: number;
}

/** Follows a walk in document order and numbers the parts of the page. */
export class Regions {
  readonly found: RegionFacts[] = [];
  readonly #elements: Element[] = [];
  readonly #open: Open[] = [];
  readonly #refOf: (element: Element) => number;
  /** Titles of panes by the ids that tabs point at. */
  readonly #byId = new Map<string, string>();
  #tabs: Tabs | null = null;
  /** How many rows of each part were looked at: what names it stands near its top. */
  readonly #tries: number[] = [];
  readonly #panes = new Map<Element, readonly Element[]>();
  /** What stands after tabs that have no panes: the body of the tab that is shown. */
  readonly #bodies = new Map<Element, string>();
  /** Parts outside the shadow root that is walked stay open. */
  #floor = 1;

  constructor(root: Element, refOf: (element: Element) => number) {
    this.#refOf = refOf;
    this.#add(root, 'page', '', 0);
  }

  #add(scope: Element, kind: RegionKind, title: string, rank: number): void {
    if (this.found.length >= MOST) return;
    const at = this.found.length;
    const parent = this.#open.at(-1)?.at ?? -1;
    const marks =
      kind === 'page'
        ? ''
        : tidy(
            `${scope.getAttribute('id') ?? ''} ${scope.getAttribute('name') ?? ''} ${(scope.getAttribute('class') ?? '').replace(BACKGROUND, '')}`,
          ).slice(0, 160);
    this.found.push({ ref: this.#refOf(scope), kind, parent, title, hidden: false, marks, plain: [] });
    this.#elements.push(scope);
    this.#open.push({ at, scope, rank });
  }

  #leave(element: Element): void {
    while (this.#open.length > this.#floor && !this.#open.at(-1)!.scope.contains(element)) this.#open.pop();
  }

  /** To be called for every element with others in it, in document order. Returns what its tab calls a pane. */
  visit(element: Element, tag: string, first: Element, plain: boolean): string | null {
    if (plain && !this.#mayMatter(element, tag, first)) return null;
    const role = element.getAttribute('role');
    if ((role === 'tablist' || role === null) && isTabList(element)) {
      const tabs = readTabs(element, this.#byId);
      // One tab alone is one where it says so itself.
      if (tabs.titles.filter(Boolean).length > (role === 'tablist' ? 0 : 1)) {
        this.#tabs = tabs;
        const body = bodyAfter(element, tabs.titles[tabs.active]);
        if (body) this.#bodies.set(body.element, body.title);
      }
    }
    const kind = kindOf(element);
    const title = kind === 'pane' ? undefined : this.#bodies.get(element);
    if (title !== undefined) {
      this.#leave(element);
      this.#add(element, 'pane', title, 0);
      return title;
    }
    if (kind === 'pane' && this.#isRowOfPanes(element)) return null;
    if (!kind) return null;
    if (kind === 'card' && !first.nextElementSibling && first.childElementCount === 0) return null;
    this.#leave(element);
    const own = kind === 'pane' ? this.#titleOfPane(element) : this.#ownTitle(element);
    this.#add(element, kind, own, 0);
    return kind === 'pane' ? own : null;
  }

  /** Without attributes: by its tag, or because it holds tabs or follows some. */
  #mayMatter(element: Element, tag: string, first: Element): boolean {
    return tag === 'tbody' || TAGS.has(tag) || this.#bodies.has(element) || attributeOf(first, 'role') === 'tab';
  }

  /** To be called for every heading: it names the part it stands in, or begins one. */
  head(text: string, rank: number, scope: Element | null): void {
    if (!scope) return;
    this.#leave(scope);
    while (this.#open.length > this.#floor) {
      const top = this.#open.at(-1)!;
      if (top.rank === 0 || top.scope !== scope || top.rank < rank) break;
      this.#open.pop();
    }
    const top = this.#open.at(-1)!;
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
    this.#add(scope, 'section', text, rank);
  }

  /** Into the shadow root of this element. Returns what `back` needs. */
  enter(host: Element): number {
    this.#leave(host);
    const before = this.#floor;
    this.#floor = this.#open.length;
    return before;
  }

  back(floor: number): void {
    this.#open.length = this.#floor;
    this.#floor = floor;
  }

  /** Number of the innermost part that this element stands in. */
  at(element: Element): number {
    this.#leave(element);
    return this.#open.at(-1)?.at ?? 0;
  }

  /** Number of the innermost of these parts that holds all of a list. */
  around(at: number, list: Element): number {
    let region = at;
    while (region > 0) {
      const scope = this.#elements[region]!;
      if (scope !== list && scope.contains(list)) return region;
      region = this.found[region]!.parent;
    }
    return 0;
  }

  #ownTitle(element: Element): string {
    const own =
      element.getAttribute('aria-label') ??
      element.getAttribute('data-title') ??
      element.getAttribute('data-tab-title');
    if (own) return tidy(own).slice(0, 100);
    const ids = element.getAttribute('aria-labelledby');
    return ids ? this.#textOf(element, ids) : '';
  }

  #textOf(element: Element, ids: string): string {
    const texts = ids.split(/\s+/).map((id) => (id && byId(element, id)) || null);
    return tidy(texts.map((one) => (one ? readTab(one) : '')).join(' ')).slice(0, 100);
  }

  #panesBeside(pane: Element): readonly Element[] {
    const parent = pane.parentElement;
    if (!parent) return [pane];
    let panes = this.#panes.get(parent);
    if (!panes) {
      panes = [...parent.children].filter((one) => kindOf(one) === 'pane');
      this.#panes.set(parent, panes);
    }
    return panes;
  }

  /** As many blocks as there are tabs, none of them marked as a pane: each is one. */
  #isRowOfPanes(element: Element): boolean {
    const tabs = this.#tabs;
    if (element.getAttribute('role') === 'tabpanel') return false;
    if (!tabs || element.childElementCount !== tabs.titles.length || tabs.titles.length < 2) return false;
    const blocks = [...element.children];
    if (blocks.some((block) => tagOf(block) !== 'div' || kindOf(block) === 'pane')) return false;
    for (const [index, block] of blocks.entries()) this.#bodies.set(block, tabs.titles[index]!);
    return true;
  }

  #titleOfPane(pane: Element): string {
    const own = this.#ownTitle(pane) || this.#byId.get(pane.getAttribute('id') ?? '');
    if (own) return own;
    const tabs = this.#tabs;
    if (!tabs) return '';
    // As many panes as tabs: in the same order. One pane alone: that of the tab that is shown.
    const siblings = this.#panesBeside(pane);
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
    const tries = this.#tries[at] ?? 0;
    const { plain } = this.found[at]!;
    if (plain.length >= MOST_ROWS || tries >= MOST_TRIES) return;
    this.#tries[at] = tries + 1;
    const row = rowOf(element, tag);
    if (row) plain.push([...row, this.#refOf(element)]);
  }

  /** What needs the whole page: which parts can be seen. */
  *finish(isHidden: (element: Element) => boolean): Generator<void, RegionFacts[]> {
    for (const [at, region] of this.found.entries()) {
      yield;
      region.hidden = at > 0 && isHidden(this.#elements[at]!);
    }
    return this.found;
  }
}
