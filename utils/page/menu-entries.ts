/** What leads on to another page or pane, and what it is called. */
import { mayBeAddress } from './tables.ts';
import { readText, tidy } from './text.ts';

const LEAF_LINK = /menu|tab|nav|item/i;
/** An entry is short. */
const LONGEST = 60;
const READ = 80;

/** A group of a menu that is open already: pressing it would shut it, and its entries can be seen. */
function isOpenGroup(element: Element): boolean {
  const href = element.getAttribute('href') ?? '';
  if (href !== '' && !/^(?:#|javascript:)/i.test(href)) return false;
  const group = element.closest('[aria-expanded]');
  return (
    group?.getAttribute('aria-expanded') === 'true' &&
    (group === element || (group.localName === 'li' && group.firstElementChild?.contains(element) === true))
  );
}

/** What an entry is called; null for what leads nowhere. */
export function entryText(element: Element): string | null {
  if (isOpenGroup(element)) return null;
  // A card is called what its heading says; what stands below tells about it.
  const headings = element.querySelectorAll('h1,h2,h3,h4,h5,h6');
  const text =
    (headings.length === 1 && readText(headings[0]!, READ)) ||
    readText(element, READ) ||
    tidy(element.textContent).slice(0, READ) ||
    tidy(element.getAttribute('title'));
  // What shows a device's address is one of a list.
  return text && text.length <= LONGEST && !mayBeAddress(text) ? text : null;
}

/** Menus made of anything: a short text in an element whose class or role says menu or tab. */
export function isLeafEntry(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  const name = element.className;
  const isMenu =
    /^(tab|menuitem|link|treeitem)$/.test(role) || (typeof name === 'string' && name !== '' && LEAF_LINK.test(name));
  return (
    isMenu &&
    (element.textContent?.length ?? Infinity) <= LONGEST &&
    element.querySelector('a,button,input,select') === null
  );
}
