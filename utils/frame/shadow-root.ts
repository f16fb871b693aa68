/** Shadow roots as an extension may see them, closed ones too. */
import { browser } from 'wxt/browser';

/**
 * @returns the element's shadow root, open or closed (Chrome: `chrome.dom`; Firefox: a property of the element that only
 * extensions see), or null
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox) return firefox;
  if (!(element instanceof HTMLElement)) return null;
  try {
    return browser.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}
