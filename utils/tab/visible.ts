/** Whether hints may be drawn in a tab at all. Pure. */
import { isHomeAddress } from '../firmware/home-address.ts';
import type { Reading } from '../reading/types.ts';
import type { TabState } from './types.ts';

/** Host (with port) of an address, the name under which dismissals are kept; '' for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/**
 * Hints show on a router page, unless put away for this tab or this router; on a public address (a demo, a phishing page)
 * only after the user asked for this page to be read.
 */
export function mayDraw(
  state: TabState,
  reading: Reading | null,
  dismissedRouters: string[],
  hintsOn = true,
): reading is Reading {
  if (!reading?.router.detected || state.quiet) return false;
  // Switched off in the settings: only what was asked for.
  if (!hintsOn && !state.asked) return false;
  if (dismissedRouters.includes(hostOf(reading.url))) return false;
  return state.asked || isHomeAddress(reading.url);
}
