/** Rows of tabs: what they call the panes, and which one is shown. */
import { attributeOf, findIn } from './dom.ts';
import { FIELD, LETTER } from './plain-rows.ts';
import { PANE } from './region-kinds.ts';
import { readText, tidy } from './text.ts';

/** What the tabs of a page say of its panes; filled in as they are met. */
export interface Tabs {
  titles: string[];
  /** Which one is shown, -1 when it does not show. */
  active: number;
}

export function isTabList(element: Element): boolean {
  if (element.getAttribute('role') === 'tablist') return true;
  if (attributeOf(element.firstElementChild, 'role') === 'tab') return true;
  if (isRowOfTabs(element)) return true;
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

/** Titles of tabs; `byId` learns the panes they point at. */
export function readTabs(list: Element, byId: Map<string, string>): Tabs {
  // What is folded away is drawn as tabs, too, and may hold a row of them.
  const marked = [...list.querySelectorAll('[role=tab]')].filter(
    (tab) => (tab.parentElement!.closest('[role=tablist]') ?? list) === list,
  );
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
    if (id) byId.set(id, title);
    const isActive = said >= 0 ? tabs[said] === tab : isMarked(tab);
    if (isActive && active < 0) active = titles.length;
    titles.push(title);
  }
  return { titles, active };
}

/** The next block that says or holds anything: lines under tabs are drawn by empty ones. */
function contentAfter(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next && !LETTER.test(next.textContent ?? '') && !findIn(next, FIELD)) next = next.nextElementSibling;
  return next;
}

/** The block that follows a row of tabs, when no panes are marked in it. */
export function bodyAfter(list: Element, title: string | undefined): { element: Element; title: string } | null {
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

/** One name of it ends in "tab" or "tab item". */
const endsInTab = (element: Element): boolean =>
  /(^|[\s_-])tabs?([-_]{1,2}item)?(\s|$)/i.test(element.getAttribute('class') ?? '');

/** It is named a tab, and nothing inside it is. */
function isTab(element: Element): boolean {
  return endsInTab(element) && ![...element.querySelectorAll('[class*=tab]')].some(endsInTab);
}

/** Links or buttons that are all named tabs, side by side in something that says nothing of itself. */
export function isRowOfTabs(element: Element): boolean {
  const { firstElementChild: first, childElementCount: count } = element;
  if (!first || count < 2 || count > 8 || !/^(a|button)$/.test(first.localName) || !endsInTab(first)) return false;
  return [...element.children].every(endsInTab);
}

/** Tabs are often buttons. */
export function readTab(tab: Element): string {
  return readText(tab, 100) || tidy(tab.textContent).slice(0, 100) || tidy(tab.getAttribute('title'));
}
