/** What of the page a card had better leave free: what is changed here must be seen and saved here. */
import type { Precious } from './card-position.ts';
import { boxOf } from './target.ts';

const BUTTONS = 'button, input[type="submit" i], input[type="button" i], [role="button"]';
/** What is typed or chosen, and its name; where a device's address is typed, for one. */
const FIELDS = 'input, select, textarea, label';
/** A wider one is a row, most of it empty. */
const MOST_NAME = 320;
/** More than this on a page are rows of a table. */
const MOST = 60;

/**
 * Buttons in the document and in the control's own tree; those inside the control belong to it.
 * @param save the page's save button where it is known: the one thing a card must not lie on
 */
export function buttonsAround(control: Element, save: Element | null): Precious[] {
  const roots = new Set([control.getRootNode() as ParentNode, control.ownerDocument]);
  const found = [...roots].flatMap((root) => first(root.querySelectorAll<HTMLButtonElement>(BUTTONS)));
  const fields = [...roots].flatMap((root) => first(root.querySelectorAll(FIELDS))).slice(0, MOST);
  const typed = fields.flatMap((field) => {
    const box = control.contains(field) || field.contains(control) ? null : boxOf(field);
    return box && box.width <= MOST_NAME ? [{ box, weight: field.localName === 'label' ? 1 : 2 }] : [];
  });
  const pressed = [save, ...found.slice(0, MOST)].flatMap((button, index) => {
    const box = button && !control.contains(button) && (index === 0 || button !== save) ? boxOf(button) : null;
    return box ? [{ box, weight: index === 0 ? 10 : (button as HTMLButtonElement).type === 'submit' ? 3 : 1 }] : [];
  });
  return [...pressed, ...typed];
}

const first = <T extends Element>(all: NodeListOf<T>): T[] => Array.prototype.slice.call(all, 0, MOST);

const DRAWN_LIST = '[role="combobox" i], [aria-haspopup="listbox" i], [aria-haspopup="true" i], [aria-expanded]';
/** As much of an opened list as one needs to see. */
const LIST_HEIGHT = 200;

/** Where the list of a drop-down opens that the page draws itself; the browser's own lies above everything. */
export function listBelow(control: Element): Precious[] {
  if (control.localName === 'select') return [];
  if (!control.matches(DRAWN_LIST) && !control.querySelector(DRAWN_LIST)) return [];
  const box = boxOf(control);
  return box ? [{ box: { ...box, y: box.y + box.height, height: LIST_HEIGHT }, weight: 8 }] : [];
}
