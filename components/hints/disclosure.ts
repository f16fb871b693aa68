/**
 * What a person presses to see a control that is not drawn: its tab, or the heading it is folded under. Router pages tie
 * the two together in every way there is; where that is known to a script alone, the order of tabs and panes tells.
 */
import { boxOf } from './target.ts';

const PRESSED = 'a, button, label, li, summary, [role], [onclick]';
/** Pages have a few tabs; who has more clickable things than this is not searched. */
const MOST_PRESSED = 1500;
const TAB_TEXT = 60;
const FIELDS = 'select, textarea, input:not([type="radio" i])';

/**
 * The opener of a control that is not drawn, itself drawn now; null when the page does not tell. Behind several layers it
 * is the outermost, which has to be opened first. Reads the document, changes nothing.
 */
export function openerOf(control: Element): Element | null {
  const root = control.getRootNode() as Document | ShadowRoot;
  const pressed = [...root.querySelectorAll(PRESSED)].slice(0, MOST_PRESSED);
  for (const pane of hiddenPanes(control)) {
    const opener = pressed.find((each) => names(each, pane) && boxOf(each)) ?? sameRow(pane) ?? above(pane);
    // In a list item, what is pressed in it.
    if (opener) return (opener.localName === 'li' && opener.querySelector('a, button')) || opener;
  }
  return null;
}

/** Ancestors that hide the control, outermost first. */
function hiddenPanes(control: Element): Element[] {
  const panes: Element[] = [];
  for (let each: Element | null = control; each; each = each.parentElement) {
    if (hides(each)) panes.unshift(each);
  }
  return panes;
}

/** Not drawn at all, see-through, or folded to nothing: some firmwares close their panes so, to have them glide open. */
function hides(element: Element): boolean {
  const { display, visibility, opacity, overflowX, overflowY } = styleOf(element);
  if (display === 'none' || visibility !== 'visible' || opacity === '0') return true;
  if (element.matches('details:not([open])')) return true;
  return (
    (overflowY !== 'visible' && element.clientHeight === 0 && element.scrollHeight > 0) ||
    (overflowX !== 'visible' && element.clientWidth === 0 && element.scrollWidth > 0)
  );
}

/** Whether a person can see a control: it has a box, and stands in nothing that is folded away. */
export const isDrawn = (control: Element): boolean => boxOf(control) !== null && !isFoldedAway(control);

function isFoldedAway(control: Element): boolean {
  for (let each = control.parentElement; each; each = each.parentElement)
    if ((each.clientHeight === 0 || each.clientWidth === 0) && hides(each)) return true;
  return false;
}

/** Whether an element says in one of its attributes that it opens this pane, or the pane that it belongs to it. */
function names(opener: Element, pane: Element): boolean {
  const { id, parentElement } = pane;
  if (pane.contains(opener)) return opener.localName === 'summary' && opener.parentElement === pane;
  if (opener.id && pane.getAttribute('aria-labelledby') === opener.id) return true;
  return [...opener.attributes].some(({ name, value }) => {
    if (name === 'id' || name === 'for' || value === '') return false;
    if (id && (value === id || value.endsWith(`#${id}`) || /(['"])#?(.+?)\1/.exec(value)?.[2] === id)) return true;
    // The same mark on both, as long as it tells the pane from its neighbours.
    const shares = (each: Element) => each.getAttribute(name) === value;
    return name.startsWith('data-') && shares(pane) && [...parentElement!.children].filter(shares).length === 1;
  });
}

/** Panes in a row below as many tabs: the third tab opens the third pane. */
function sameRow(pane: Element): Element | null {
  const parent = pane.parentElement;
  const panes = [...(parent?.children ?? [])].filter(
    ({ localName, classList }) => localName === pane.localName && classList[0] === pane.classList[0],
  );
  if (panes.length < 2 || panes.filter((each) => !hides(each)).length !== 1) return null;
  for (const place of [panes[0], parent]) {
    for (let before = place?.previousElementSibling; before; before = before.previousElementSibling) {
      for (const row of [before, ...before.querySelectorAll('ul, ol, nav, tr')]) {
        const tabs = [...row.children];
        if (tabs.length === panes.length && tabs.every(isPressed)) return tabs[panes.indexOf(pane)]!;
      }
    }
  }
  return null;
}

/** The heading right above, when it looks as if it could be pressed, and is no link to elsewhere. */
function above(pane: Element): Element | null {
  const heading = pane.previousElementSibling;
  const link = heading?.querySelector('a') ?? heading;
  const way = link?.getAttribute('href') ?? '#';
  return heading && isPressed(heading) && /^(#|javascript:.*)?$/i.test(way) ? heading : null;
}

function isPressed(element: Element): boolean {
  const text = element.textContent.trim();
  if (text === '' || text.length > TAB_TEXT || element.querySelector(FIELDS) || !boxOf(element)) return false;
  return (
    styleOf(element).cursor === 'pointer' ||
    element.querySelectorAll('a, button, label').length === 1 ||
    element.matches(PRESSED)
  );
}

const styleOf = (element: Element) => getComputedStyle(element);
