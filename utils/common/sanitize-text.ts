/**
 * Names of networks and devices are written by strangers: a character that turns the direction of writing would turn our
 * own words around it too, and a line break would let a name look like a line of ours.
 */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const BREAKING = /[\p{Cc}\u2028\u2029]+/gu;

/** The text as it may stand among our words; joiners stay, since emoji and Persian need them. */
export function sanitizeText(text: string): string {
  return text.replace(TURNING, '').replace(BREAKING, ' ');
}
