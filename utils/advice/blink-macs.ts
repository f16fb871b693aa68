/** Does a MAC alone say Blink? Only the maker's part of it is looked at. */
import type { BlinkClass } from '../router/types.ts';

/** Prefixes registered to "Blink by Amazon" (IEEE, read 2026-11-22). */
const BLINK = new Set(['3C:A0:70', '70:AD:43', '74:13:48', '74:AB:93', 'C8:19:D8', 'F0:74:C1']);
/** Amazon prefixes recorded on Blink devices. */
const SEEN_ON_BLINK = new Set(['B8:5F:98', '20:A1:71', '74:EC:B2']);

/** @param mac upper case, colons */
export function macBlinkClass(mac: string): BlinkClass {
  const prefix = mac.slice(0, 8);
  return BLINK.has(prefix) ? 'certain' : SEEN_ON_BLINK.has(prefix) ? 'maybe' : 'no';
}
