/** Whether a text is a firmware's or the standard's: every word of it must be known, or somebody's name could be among them. */
import { matchConcepts, unknownWords } from '../words/index.ts';

/** Words of the standard, which any page shows. */
const STANDARD: ReadonlySet<string> = new Set(
  'wpa wpa2 wpa3 wep ssid bssid essid mac ip ipv4 ipv6 psk sae owe aes tkip ccmp open none auto personal enterprise a b g n ac ax be ghz mhz dbm db mw mbps mbit s'.split(
    ' ',
  ),
);
const STANDARD_NAME = /^802\.11[a-z]{0,2}$/;
const FIGURE = /^\d{1,3}(?:\.\d{1,3})?(?:[gm]hz|dbm?|mw|mbps|m|g|s)?$/;
/** Of a channel, as a survey lists it. */
const FREQUENCY = /^(?:24|49|5\d|6\d|7[01])\d{2}(?:mhz)?$/;
const LONGEST = 80;
/** Nobody's telephone number, key or PIN is so short. */
const MOST_DIGITS = 7;
const SHORT_NUMBER = /^-?\d{1,3}(?:\.\d)?\s?(?:%|dbm|[gm]hz|mbps|mbit\/s|s|min)?$/i;

/** One figure of a few digits, with its unit or none. */
export const isShortNumber = (text: string): boolean => SHORT_NUMBER.test(text.trim());

/** Nothing but words and figures of the standard: `WPA2-PSK [AES]`, `802.11b/g/n`, `20/40 MHz`. */
export function isStandard(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
  let digits = 0;
  for (const [at, word] of words.entries()) {
    if (STANDARD.has(word) || STANDARD_NAME.test(word)) continue;
    if (!FIGURE.test(word) && !(FREQUENCY.test(word) && (word.length > 4 || words[at + 1] === 'mhz'))) return false;
    digits += word.replaceAll(/\D/g, '').length;
  }
  return words.length > 0 && digits <= MOST_DIGITS;
}

/** A text that says something known and holds no word that is not. */
export const isKnown = (text: string): boolean =>
  isStandard(text) || (matchConcepts(text).length > 0 && unknownWords(text).length === 0 && !/\d{4}/.test(text));

/** A text that mostly says something known; somebody's word may be among the others. */
export const isMostlyKnown = (text: string): boolean =>
  isStandard(text) || matchConcepts(text).some(({ score }) => score > 0.5);

/** Something known is among the words. */
export const holdsKnown = (text: string): boolean => matchConcepts(text).length > 0;

/** The label of a row in a form, which names what stands in its second cell. */
export const isRowLabel = (cells: readonly string[], index: number): boolean =>
  index === 0 && cells.length === 2 && /[:：]\s*$/u.test(cells[0]!);
