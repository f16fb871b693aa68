/** Asking for one router address. Must be called in the click itself: browsers forget the gesture after any await. */
import { browser } from './api.ts';

/**
 * @param url an address a router may have; the port is dropped because permissions know none
 * @returns the match pattern of its origin, or null when it is not http(s)
 */
export function originPattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '') return null;
    return `${protocol}//${hostname}/*`;
  } catch {
    return null;
  }
}

/**
 * Asks the browser to let Redlight read this address from now on.
 * @returns whether the user agreed; false too when the browser refuses to ask
 */
export function requestOrigin(pattern: string): Promise<boolean> {
  try {
    return browser.permissions.request({ origins: [pattern] }).catch(() => false);
  } catch {
    return Promise.resolve(false);
  }
}
