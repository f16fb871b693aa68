/** Whether a person can see an element now: the five forms of hiding that router pages use. */

const SEEN = { checkOpacity: true, checkVisibilityCSS: true };
/** Parts of a table grow with what is in them: they cut nothing off. */
const GROWS = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']);

/** Hidden by an attribute of its own, wherever it stands. */
export const isHiddenByItself = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/.test(element.getAttribute('style') ?? '');

/** @returns a test with a memory, good for one scan */
export function makeHiddenTest(view: Window | null): (element: Element) => boolean {
  const clipped = new Map<Element, boolean>();

  const cutsOff = (element: Element): boolean => {
    const style = view?.getComputedStyle(element);
    return !!style && style.display !== 'inline' && style.display !== 'contents' && /hidden|clip/.test(style.overflow);
  };

  /** Height or width zero with what overflows cut off (LuCI's tab panes), in the element or any ancestor. */
  const isClipped = (element: Element): boolean => {
    const { parentElement: parent } = element;
    if (GROWS.has(element.localName)) return !!parent && isClipped(parent);
    let result = clipped.get(element);
    if (result === undefined) {
      const { offsetHeight, offsetWidth } = element as HTMLElement;
      result = ((offsetHeight <= 1 || offsetWidth <= 1) && cutsOff(element)) || (!!parent && isClipped(parent));
      clipped.set(element, result);
    }
    return result;
  };

  const isHidden = (element: Element): boolean => {
    if (typeof element.checkVisibility === 'function') {
      if (!element.checkVisibility(SEEN)) return true;
    } else if (element.getClientRects().length === 0) return true;
    const { width, height, right, bottom } = element.getBoundingClientRect();
    // Pushed off the page on the left or top: no scrolling ever shows it.
    if (width > 0 && (right <= 0 || bottom <= 0) && view && (right + view.scrollX <= 0 || bottom + view.scrollY <= 0)) {
      return true;
    }
    if ((width < 1.5 || height < 1.5) && cutsOff(element)) return true;
    return !!element.parentElement && isClipped(element.parentElement);
  };

  const known = new Map<Element, boolean>();
  return (element) => {
    let hidden = known.get(element);
    if (hidden === undefined) known.set(element, (hidden = isHidden(element)));
    return hidden;
  };
}
