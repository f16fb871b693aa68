/**
 * What looks like a key or a password, by its shape and by the few words that stand beside one in any language. This is the
 * second line of defence: the first is that typed text stays in the frame unless a kind of setting needs it (gate.ts).
 */
import { SECRET_WORDS } from './secret-words.ts';

/** Stands for what was left out; no word and no figure, so that no rule takes it for one. */
export const MASK = '\u2592';

/** Ids and names as words: `wpaPreSharedKey`, `wlan_key`, `keyPassphrase0`. */
const apart = (marks: string): string =>
  marks
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/[_.\-[\]]+/g, ' ');

/** Does an id, a name or a label speak of a key or a password? Only their first characters are looked at. */
export const speaksOfSecret = (text: string): boolean => SECRET_WORDS.test(apart(text.slice(0, 300)));

const DIGITS = /^\d+$/;
// Keys are printable ASCII by the standard: other letters are words.
const LETTERS = /^[a-z]+$/i;
/** `WPA2`, `wl0`, `Channel1`, `20MHz`, `2G4`, `11ax`, `WR841N`, `WiFi6E`. */
const CODE = /^(?:[a-z]{1,5}\d{1,4}[a-z]?|[a-z]{1,20}\d|\d{1,4}[a-z]{1,5}|[a-z]{0,3}\d{1,4}[a-z]{1,4}\d?)$/i;
/** `Channel01`, `Canale149` */
const CHANNEL = /^(?:channel|canale|kanaal)\d\d\d?$/i;
const HUMP = /[a-z](?=[A-Z])/g;
/** What ends one part of a technical word and begins the next. */
const BETWEEN = /[^a-z\d]+/i;
const IP = /^\W*\d{1,3}(?:\.\d{1,3}){3}(?:[/:]\d{1,5})?\W*$/;
const SHORTEST = 6;
/** Of a word that is no IP address, the standard's own figures apart: a serial number, a key printed in groups. */
const MOST_DIGITS = 9;

/** "WPA3", "WPAWPA2PSK": nothing but names of the standard. */
const VERSIONS = /^(?:wpa[23]?|psk2?|sae|personal|enterprise|eap|aes|ccmp|tkip)+$/i;

/** Versions of the security and what parts them, and nothing else. */
export const isVersion = (text: string): boolean =>
  text
    .split(BETWEEN)
    .filter(Boolean)
    .every((part) => VERSIONS.test(part));

function isPlainPart(part: string): boolean {
  if (part.length < 5 || VERSIONS.test(part)) return true;
  if (DIGITS.test(part)) return part.length < SHORTEST;
  if (LETTERS.test(part)) return part.length <= 40 && (part.match(HUMP)?.length ?? 0) < 4;
  return CODE.test(part) || CHANNEL.test(part);
}

const digitsOf = (text: string): number => text.match(/\d/g)?.length ?? 0;

/** One word without spaces that nobody would write as a label: letters and figures in a jumble, or a long number. */
export function looksSecret(word: string): boolean {
  if (word.length < SHORTEST || IP.test(word)) return false;
  const few = word.slice(0, 200);
  return (
    (digitsOf(few) > MOST_DIGITS && digitsOf(few.replaceAll('802.11', '')) > MOST_DIGITS) ||
    !few.split(BETWEEN).every(isPlainPart)
  );
}

const TURN = /\d(?=[a-z])|[a-z](?=\d)/gi;

/** A part of an address that is drawn anew for each session; names of files are more like words. */
export function looksDrawn(part: string): boolean {
  const few = part.slice(0, 200);
  return few.length >= 12 && ((few.match(TURN)?.length ?? 0) > 3 || /\d{8}/.test(few));
}

/** What follows a word for a key and a colon is the key. */
const TOLD = /^[^:：=|]{0,24}[:：=]\s*\S/u;

/** Where in a text a key is told, or -1. */
function toldAt(text: string): number {
  const word = SECRET_WORDS.exec(text);
  if (!word || !TOLD.test(text.slice(word.index))) return -1;
  return word.index + text.slice(word.index).search(/[:：=]/u) + 1;
}

/** A text with the words in it that look like secrets left out. */
export function withoutSecrets(text: string): string {
  if (text.length < SHORTEST) return text;
  const told = toldAt(text);
  const kept = told < 0 ? text : `${text.slice(0, told)} ${MASK}`;
  if (!/\d|[a-z][A-Z]/.test(kept)) return kept;
  return kept
    .split(' ')
    .map((word) => (looksSecret(word) ? MASK : word))
    .join(' ');
}
