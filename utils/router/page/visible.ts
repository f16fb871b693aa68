/** Whether a person can see an element now: the five forms of hiding that router pages use. */

/** @returns a test with a memory, good for one scan */
export function makeHiddenTest(view: Window | null): (element: Element) => boolean {
  const clipped = new Map<Element, boolean>();

  /** Height or width zero with what overflows cut off (LuCI's tab panes), in the element or any ancestor. */
  const isClipped = (element: Element): boolean => {
    const known = clipped.get(element);
    if (known !== undefined) return known;
    let result = false;
    const html = element as HTMLElement;
    // Rows cut nothing off.
    const cuts = element.localName !== 'tr' && element.localName !== 'tbody';
    if (cuts && (html.offsetHeight <= 1 || html.offsetWidth <= 1)) {
      const style = view?.getComputedStyle(element);
      result =
        !!style && style.display !== 'inline' && style.display !== 'contents' && /hidden|clip/.test(style.overflow);
    }
    if (!result && element.parentElement) result = isClipped(element.parentElement);
    clipped.set(element, result);
    return result;
  };

  return (element) => {
    if (typeof element.checkVisibility === 'function') {
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return true;
    } else if (element.getClientRects().length === 0) return true;
    const box = element.getBoundingClientRect();
    // Pushed off the page on the left or top: no scrolling ever shows it.
    if (view && box.width > 0 && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0)) return true;
    return isClipped(element);
  };
}
