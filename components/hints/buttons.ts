/** The page's own buttons that a card had better leave free: what is changed here must also be saved here. */
import type { Precious } from './card-position.ts';
import { boxOf } from './target.ts';

const BUTTONS = 'button, input[type="submit" i], input[type="button" i], [role="button"]';
/** More than this on a page are rows of a table. */
const MOST = 60;

/**
 * Buttons in the document and in the control's own tree; those inside the control belong to it.
 * @param save the page's save button where it is known: the one thing a card must not lie on
 */
export function buttonsAround(control: Element, save: Element | null): Precious[] {
  const roots = new Set([control.getRootNode() as ParentNode, control.ownerDocument]);
  const found = [...roots].flatMap((root) => [...root.querySelectorAll<HTMLButtonElement>(BUTTONS)]);
  return [save, ...found.slice(0, MOST)].flatMap((button, index) => {
    const box = button && !control.contains(button) && (index === 0 || button !== save) ? boxOf(button) : null;
    return box ? [{ box, weight: index === 0 ? 10 : (button as HTMLButtonElement).type === 'submit' ? 3 : 1 }] : [];
  });
}
