/** The page's own buttons that a card had better leave free: what is changed here must also be saved here. */
import type { Precious } from './place.ts';
import { boxOf } from './target.ts';

const BUTTONS = 'button, input[type="submit" i], input[type="button" i], input[type="reset" i], [role="button"]';
/** More than this on a page are rows of a table: those near the control count. */
const MOST = 40;
const WEIGHT = { save: 10, submit: 3, other: 1 };
/** The page is asked again for its buttons after this, ms: they come and go, but not in every frame of a scroll. */
const AGAIN_MS = 500;

/** Remembers the buttons for a moment; their boxes are read anew each time. */
export function createButtonFinder(now: () => number): (control: Element, save: Element | null) => Precious[] {
  let known: Element[] = [];
  let of: Element | null = null;
  let at = -Infinity;
  return (control, save) => {
    if (control !== of || now() - at > AGAIN_MS) {
      known = buttonsAround(control);
      of = control;
      at = now();
    }
    const buttons = save && !known.includes(save) ? [save, ...known] : known;
    return buttons.flatMap((button): Precious[] => {
      const box = button.isConnected ? boxOf(button) : null;
      return box ? [{ box, weight: weightOf(button, save) }] : [];
    });
  };
}

/** Buttons in the control's own tree and in the document; those inside the control belong to it. */
function buttonsAround(control: Element): Element[] {
  const roots = new Set([control.getRootNode(), control.ownerDocument]);
  const found = [...roots].flatMap((root) => [...(root as ParentNode).querySelectorAll(BUTTONS)]);
  const order = (button: Element) =>
    button.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING ? 0 : 1;
  const own = found.filter((button) => !control.contains(button) && button.localName !== 'redlight-hints');
  if (own.length <= MOST) return own;
  const first = own.findIndex((button) => order(button) === 1);
  const from = Math.max(0, (first === -1 ? own.length : first) - MOST / 2);
  return own.slice(from, from + MOST);
}

function weightOf(button: Element, save: Element | null): number {
  if (button === save) return WEIGHT.save;
  const type = (button as HTMLButtonElement).type;
  return type === 'submit' ? WEIGHT.submit : WEIGHT.other;
}
