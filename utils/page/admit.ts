/** What of a text may leave its frame: shapes of the standard as they are, anything else by its length. */
import { normaliseMac } from '../common/mac.ts';
import { MASK, withoutSecrets } from './secrets.ts';

/** Longer than anything a router page says in one place, and more than any page has: the rest is cut here. */
export const LIMITS = {
  text: 200,
  texts: 8,
  marks: 160,
  options: 300,
  controls: 6000,
  tables: 600,
  rows: 3000,
  cells: 60,
  cell: 160,
  lines: 2000,
  regions: 1500,
  plain: 100,
  links: 3000,
  headings: 1500,
  typed: 64,
} as const;

/** The beginning of a text. */
export const cut = (text: string, length: number = LIMITS.text): string =>
  text.length > length ? text.slice(0, length) : text;

// Addresses of devices, however written; bare digits are as often a key, and count only where something says "MAC".
export const SEPARATED = /[0-9a-f]{2}([:\-. ])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}/i;
const BARE = /^[0-9a-f]{12}$/i;
const ADDRESSES = /[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{2}(?:\.[0-9a-f]{2}){5}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}/gi;
/** Ids and labels of fields for addresses of devices. */
export const OF_MAC = /mac|acl|hw ?addr|bssid/i;
export const IP = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
/** A channel, a power, a width, a time: a number of a few figures, with its unit or none. */
const NUMBER = /^[-+]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:%|dbm?|mw|[gm](?:hz)?|s|ms|min)?$/i;
const NUMBERS = /^[-+]?\d{1,3}(?:\s?[/+,-]\s?\d{1,3}){0,4}\s?m?(?:hz)?$/i;
/** "11g", "b/g/n", "11b/g/n mixed": standards by their letters. */
const LETTERS =
  /^(?:802\.)?(?:11)?(?:a[cx]?|be|[bgn])(?:[\s/+,-]{0,3}(?:11)?(?:a[cx]|be|[abgn])){0,7}(?:\s(?:only|mixed|mode))?$/i;
const AUTO = /^auto(?:matic(?:ally)?|\s?\(\s?\d{1,3}\s?\))?$/i;

export const isAddress = (text: string): boolean => text.length <= 23 && SEPARATED.test(text);
export const isShort = (text: string): boolean =>
  text.length <= 14 && (NUMBER.test(text) || NUMBERS.test(text) || AUTO.test(text));

/** How long a text is, in three classes, and nothing else of it. */
export function lengthOnly(text: string): string {
  return text === '' ? '' : MASK.repeat(text.length < 8 ? 1 : text.length < 32 ? 2 : 3);
}

/** A whole list in one line: nothing but addresses and what parts them. */
export function isListOfAddresses(text: string): boolean {
  if (text.length > 2000) return false;
  const parts = text.split(/[\s,;|]+/).filter(Boolean);
  return parts.length > 1 && parts.every(isAddress);
}

/** What a person typed, as it may leave: a device's address, a short number, or its length. */
export function admitTyped(text: string, ofMac = false): string {
  const trimmed = text.trim();
  if (ofMac && isListOfAddresses(trimmed)) return trimmed;
  if (trimmed.length > 40) return lengthOnly(trimmed);
  // Two figures: one of the six boxes of an address. Three: of an IP address.
  if (isShort(trimmed) || isAddress(trimmed) || (ofMac && (BARE.test(trimmed) || /^[0-9a-f]{2}$/i.test(trimmed))))
    return trimmed;
  return lengthOnly(trimmed);
}

/** Of one line of a list the addresses in it. */
export function addressesOf(line: string, ofMac: boolean): string {
  const trimmed = cut(line.trim(), 400);
  const found = trimmed.match(ADDRESSES);
  if (found) return found.join(' ');
  return ofMac && normaliseMac(trimmed) !== null ? trimmed : '';
}

const RADIO = /(?:2[.,]4|\b5|\b6)\s?ghz|\bchan\w*[ \t:=]{0,3}\d{1,3}/gi;

/** Of a text area: lines about devices as they are; of others what they say of a radio. */
export function linesOf(value: string, ofMac: boolean): string {
  const kept: string[] = [];
  for (const line of value.split('\n', LIMITS.lines)) {
    const text = cut(line, 400);
    if (SEPARATED.test(text)) kept.push(IP.test(text) || /dbm/i.test(text) ? text : addressesOf(text, ofMac));
    else if (ofMac) kept.push(...text.split(/[\s,;|]+/, 200).filter((word) => normaliseMac(word) !== null));
    else kept.push((text.match(RADIO) ?? []).join(' '));
  }
  return kept.some(Boolean) ? kept.join('\n') : lengthOnly(value.trim());
}

/** Words of the standard: what a choice of security may say though it speaks of keys. */
const STANDARD =
  /wpa|\bwep|\bsae\b|\bowe\b|psk\b|802\.1|\baes\b|tkip|radius|\b[256](?:[.,]4)?\s?ghz|^\W*[\d.]{0,4}\W*$/i;
/** Text of a choice that the firmware wrote. */
export function choiceText(text: string, isSecret: boolean): string {
  const few = cut(text, 120);
  return (isSecret && !STANDARD.test(few)) || SEPARATED.test(few) ? lengthOnly(few) : withoutSecrets(few);
}

/** What a drawn choice shows that is none of its options: it may have been typed. */
export function shownChoice(value: string, isSecret: boolean): string {
  const few = cut(value.trim(), 80);
  return isShort(few) || (!isSecret && (LETTERS.test(few) || STANDARD.test(few)))
    ? withoutSecrets(few)
    : lengthOnly(few);
}

/** As firmwares word their choices: several words, a number with its unit in brackets, or one word that begins large. */
const WORDED =
  /^(?:\p{Lu}[\p{L}\d./+-]{1,15}|\p{Lo}{1,16}|[\p{L}\d.,/+()-]{1,24}(?:[ \u00a0][\p{L}\d.,/+():&-]{1,24}){1,7})$/u;

/** What a drawn choice shows while its list is closed: words of the firmware leave, as the options of a native one do. */
export function drawnChoice(value: string, isSecret: boolean): string {
  const few = value.trim();
  return !isSecret && few.length <= 48 && WORDED.test(few) ? choiceText(few, false) : shownChoice(value, isSecret);
}

/** How a switch stands, as status pages write it (words/state-words.ts has the same with their meanings). */
const STATES =
  /^(?:o[nk]|off|(?:dis|en)abled|(?:not |in)?active|up|down|yes|no|an|aus|ein|ja|nein|(?:de|in)?aktiv(?:iert|erad)?|(?:aus|ein|in|uit)gesch\p{L}{4,7}|aan|uit|nee|(?:d[eéi]s|in)?(?:h?abilita[dt]|a[ct]t?iv(?:a[dt])?|apagad|encendid|spent|acces|ligad)[aoeé]{0,2}|oui|non|s[ií]m?|wy?[łl]\p{L}{0,3}czon[aey]|(?:za|vy)pnuto|вы?кл(?:ючен[оаы]?)?|отключен[оаы]?|av|på|nej|açık|kapalı|[有無]効|オ[ンフ]|已?[启禁关开啟停關開]\p{L}?)$/iu;

/** What a box says that it works as, and no more: longer texts may be the name of a network. */
const WORKS_AS = /^(?:wi-?fi.|range.)?(?:repeater|extender)$/i;

/** What a plain row says: words of the standard, figures, a state, a kind of box. */
export const shownState = (text: string): string =>
  [STATES, WORKS_AS].some((word) => word.test(text.trim())) ? text : shownChoice(text, false);
