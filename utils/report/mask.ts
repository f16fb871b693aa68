/**
 * What a person may send of a page that was misread: its facts as the judging step gets them, with everything that is
 * somebody's own masked. What firmwares write stays: labels, options, names of fields, states. Addresses become made-up ones,
 * so that a list is still a list; typed text, names and keys become a mask.
 */
import { findMacs, isExampleMac, normaliseMac } from '../common/mac.ts';
import { isFirstOrLast, isHomeAddress } from '../firmware/home-address.ts';
import { DEFAULT_HOSTS } from '../firmware/hosts.ts';
import type { Control } from '../page/control.ts';
import { MASK } from '../page/secrets.ts';
import type { PlainRow } from '../page/region.ts';
import type { TableFacts } from '../page/tables.ts';
import type { PageFacts } from '../reading/recognise.ts';
import { holdsKnown, isKnown, isMostlyKnown, isRowLabel, isShortNumber, isStandard } from './known-words.ts';
import { choosesName, ownWords } from './own-words.ts';
import { reportOfMasked, type MisreadReport, type Remark } from './report.ts';
import type { Bare } from './said.ts';

/** Stand for addresses of a home at which no router is by default, the first or last of a network and others, and for a public one. */
const FIRST_AT_HOME = '10.254.254.1';
const AT_HOME = '10.254.254.2';
const ABROAD = 'public.example';
const HOSTS: ReadonlySet<string> = new Set(DEFAULT_HOSTS);
const MAC = /(?:[0-9a-f]{2}[:.-]){5}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}|\b[0-9a-f]{12}\b/gi;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
/** Splits a text at the addresses in it. */
const ADDRESS = new RegExp(`(${MAC.source}|${IPV4.source})`, 'i');
const IPV6 = /(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}|\b[0-9a-f]{1,4}::[0-9a-f]{0,4}/gi;
const MAIL_OR_SITE = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:https?:\/\/|www\.)\S+/gi;
const WORD = /[a-z\d]{5,}/gi;
const TURN = /\d(?=[a-z])|[a-z](?=\d)/gi;
/** `GS116Ev9`: a model with its version. */
const MODEL = /^[A-Z]{1,4}\d{2,4}[A-Z]?v\d{1,2}$/;
/** `IEEE80211wEnabled`: a field that is called after the norm. */
const OF_NORM = /^ieee80211[a-z]{0,40}$/i;
/** `WPAWPA2PSK`: kinds of security written together. */
const TOGETHER = /^(?:wpa[23]?|wep|psk2?|sae|eap|ccmp|tkip|aes|mixed){2,6}$/i;
/** `wlan_enable5ghz`: the band in a name. */
const OF_BAND = /(?:24|[256])g(?:hz)?/gi;
/** Fields that hold an address of a device, or a part of one; and those of an address in a network. */
const OF_MAC = /mac|acl|hw ?addr|bssid/i;
const OF_IP = /ip(?![a-z])|ip.?add|gateway|dns|sub.?net|netmask|route/i;
const MASKED = /^[▒░▓]+$/u;
/** A part of an address that is drawn anew for each session. */
const DRAWN = /(?=[a-f]{0,40}\d)[\da-f]{16,}|(?=[A-Z]{0,40}\d)[A-Z\d]{12,}/g;
/** Speaks of security, of a mode or of a width. */
const OF_STANDARD = /\b(?:wpa\d?|wep|802\.11\w{0,2}|\d{1,3} ?[gm]hz)\b/i;
const OCTET = /^[0-9a-f]{2}$/i;

interface Masker {
  /** What a firmware wrote, perhaps with somebody's words in it. */
  written(text: string): string;
  /** What somebody typed, or a cell of a list shows. */
  own(text: string): string;
  /** A firmware's text that stands with a device or a network: of its words only those that are known. */
  beside(text: string): string;
}

function maskerOf(facts: PageFacts): Masker {
  const words = ownWords(facts);
  // What a firmware offers as a choice it wrote itself, wherever it shows it.
  const offered = new Set(
    facts.page.controls
      .filter((control) => !choosesName(control))
      .flatMap(({ options }) => options.map(({ text }) => text.trim())),
  );
  const known = new Map<string, string>();
  const madeUp = (mac: string): string => {
    const normal = normaliseMac(mac) ?? mac.toUpperCase();
    const digits = normal.replaceAll(/[^\dA-F]/g, '');
    // A free row, and everybody: nobody's address.
    // Nobody's, and what a form shows as an example.
    if (/^(?:0{12}|F{12})$/.test(digits) || isExampleMac(normal)) return mac;
    // An address of a group stays one, and so no device's.
    const first = Number.parseInt(digits.slice(0, 2), 16) & 1 ? '03' : '02';
    const made = known.get(normal) ?? `${first}:00:00:00:${hex(known.size >> 8)}:${hex(known.size & 255)}`;
    known.set(normal, made);
    return made;
  };
  // One name stays one name, and another another: a word that all cards of a list have is a label.
  const names = new Map<string, string>();
  const called = (name: string): string => {
    const made = names.get(name) ?? MASK + nth(names.size);
    names.set(name, made);
    return made;
  };
  const shapes = (text: string): string =>
    text
      .replaceAll(MAIL_OR_SITE, MASK)
      .replaceAll(IPV4, '192.0.2.1')
      .replaceAll(IPV6, (found) => (findMacs(found).length > 0 ? found : MASK))
      .replaceAll(WORD, (found) => (isSecret(found) ? MASK : found));
  // Addresses are set aside, so that no other rule eats half of one.
  const written = (text: string): string => {
    let rest = text;
    for (const word of words) if (rest.includes(word)) rest = rest.replaceAll(word, MASK);
    return rest
      .split(/((?:[0-9a-f]{2}[:.-]){5}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}|\b[0-9a-f]{12}\b)/i)
      .map((part, index) => (index % 2 === 1 ? madeUp(part) : shapes(part)))
      .join('');
  };
  const own = (text: string): string => {
    const trimmed = text.trim();
    if (trimmed === '') return '';
    const macs = trimmed.match(MAC);
    const hasIp = trimmed.search(IPV4) >= 0;
    if (!macs && normaliseMac(trimmed)) return madeUp(trimmed);
    if (macs || hasIp) return [...(macs ?? []).map(madeUp), ...(hasIp ? ['192.0.2.1'] : [])].join(' ');
    // A channel, a width, a strength: up to three figures are no key, and judgement needs them. What is masked stays as long.
    return isShortNumber(trimmed) || isStandard(trimmed) || MASKED.test(trimmed) ? trimmed : called(trimmed);
  };
  const beside = (text: string): string => {
    const isOfOne = findMacs(text).length > 0;
    if (!isOfOne && (isKnown(text) || offered.has(text.trim()))) return written(text);
    if (!speaks(text)) return own(text);
    return text
      .split(ADDRESS)
      .map((part, index) => (index % 2 === 1 ? own(part) : written(knownPart(part))))
      .join('');
  };
  return { written, own, beside };
}

/** Some of its words are a firmware's; the others may be somebody's. */
const speaks = (text: string): boolean =>
  isMostlyKnown(text) || OF_STANDARD.test(text) || (/[:：=|]|\s.*\s/u.test(text) && holdsKnown(text));

const knownPart = (text: string): string =>
  text
    .split(/([^\p{L}\p{N}]+)/u)
    .map((part, index) => (index % 2 === 1 || part === '' || isShortNumber(part) || isKnown(part) ? part : MASK))
    .join('');

/** A serial number, a key, a telephone number: figures in a row, or letters and figures in a jumble. */
const isSecret = (word: string): boolean =>
  !MODEL.test(word) &&
  !OF_NORM.test(word) &&
  !TOGETHER.test(word) &&
  (/\d{5}/.test(word) || (word.length > 7 && (word.replaceAll(OF_BAND, '').match(TURN)?.length ?? 0) > 1));

/** A number without figures: none, `▓`, `▓░`, `▓▓`, … */
const nth = (number: number): string =>
  number === 0 ? '' : number.toString(2).replaceAll('0', '░').replaceAll('1', '▓');

const hex = (number: number): string => number.toString(16).padStart(2, '0').toUpperCase();
/** A part of an address, which stands in boxes of its own. */
function maskPart({ marks, texts }: Control, text: string): string | null {
  const said = `${marks} ${texts.join(' ')}`;
  if (OCTET.test(text) && OF_MAC.test(said)) return '02';
  return /^\d{1,3}$/.test(text) && OF_IP.test(said) ? '1' : null;
}

const lines = (text: string, mask: (line: string) => string): string => text.split('\n').map(mask).join('\n');

function maskControl(control: Control, { written, own, beside }: Masker): Control {
  const { type, value, state, shown, adding } = control;
  const isAboutOne = findMacs(control.row).length > 0;
  const isName = choosesName(control);
  const option = (text: string) => written(isName && findMacs(text).length === 0 ? knownPart(text) : text);
  const options = control.options.map((each) => ({ value: option(each.value), text: option(each.text) }));
  const isChoice = type === 'select' || type === 'radios';
  // Of a list that is closed nothing is known but what it shows: a name, or a firmware's words and its sentence about the standard.
  const chosen = (text: string) =>
    isChoice && !isName && (OF_STANDARD.test(text) || isKnown(text)) ? written(text) : own(text);
  return {
    ...control,
    marks: written(control.marks),
    around: control.around.map(written),
    texts: control.texts.map(isAboutOne ? beside : written),
    headings: control.headings.map(written),
    options,
    value:
      type === 'button'
        ? written(value)
        : isChoice && control.options.length > 0
          ? option(value)
          : ((type === 'text' ? maskPart(control, value) : null) ?? lines(value, chosen)),
    row: (control.row.match(MAC) ?? []).map(own).join(' '),
    ...(state ? { state: { ...state, ...(state.said === undefined ? {} : { said: written(state.said) }) } } : {}),
    ...(shown === undefined ? {} : { shown: control.options.length > 0 ? option(shown) : chosen(shown) }),
    ...(adding ? { adding: adding.map(own) } : {}),
  };
}

function maskTable(table: TableFacts, { written, beside }: Masker): TableFacts {
  const { rows, adding, cards } = table;
  const row = ({ cells }: { cells: string[] }) => ({
    cells: cells.map((text, index) => (isRowLabel(cells, index) ? written(text) : beside(text))),
  });
  return {
    ...table,
    headers: table.headers.map(written),
    rows: rows.map(row),
    ...(adding ? { adding: adding.map(row) } : {}),
    ...(cards ? { cards: cards.map((card) => card.map(beside)) } : {}),
    caption: written(table.caption),
    heading: written(table.heading),
    marks: written(table.marks),
  };
}

/** Values of an address that are nobody's own: short ones, and the name of a tab for guests. */
const QUERY = /^(?:\w{0,4}|(?:[25]g_)?guest)$/i;

/** The address without what belongs to this home or this session. */
function maskUrl(url: string, { written }: Masker): string {
  if (!URL.canParse(url)) return `http://${AT_HOME}/`;
  const { protocol, hostname, port, pathname, search, hash } = new URL(url);
  const name = HOSTS.has(hostname)
    ? hostname
    : isFirstOrLast(url)
      ? FIRST_AT_HOME
      : isHomeAddress(url)
        ? AT_HOME
        : ABROAD;
  const host = port === '' ? name : `${name}:${port}`;
  const query = search.replaceAll(/=([^&]*)/g, (_, value: string) => `=${QUERY.test(value) ? value : MASK}`);
  const part = (text: string): string => written(text.replaceAll(DRAWN, MASK));
  return `${protocol === 'https:' ? 'https:' : 'http:'}//${host}${part(pathname)}${written(query)}${part(hash)}`;
}

/** The facts of one document, with nothing in them that is somebody's own. */
export function maskFacts(facts: PageFacts): PageFacts {
  const masker = maskerOf(facts);
  const { written, beside } = masker;
  const { page, match, inner } = facts;
  return {
    page: {
      ...page,
      controls: page.controls.map((control) => maskControl(control, masker)),
      tables: page.tables.map((table) => maskTable(table, masker)),
      ...(page.regions
        ? {
            regions: page.regions.map((region) => ({
              ...region,
              title: written(region.title),
              marks: written(region.marks),
              plain: region.plain.map(([name, text, ...ref]): PlainRow => [written(name), beside(text), ...ref]),
            })),
          }
        : {}),
      links: page.links.map((link) => ({
        ...link,
        text: written(link.text),
        href: /^(?:https?:)?\/\//i.test(link.href) ? '//elsewhere' : '',
      })),
      headings: page.headings.map(written),
      title: written(page.title),
      url: maskUrl(page.url, masker),
      actions: page.actions.map((action) => written(action.split('?')[0]!.replace(/^https?:\/\/[^/]*/i, ''))),
    },
    match: match && {
      ...match,
      ...(match.links ? { links: match.links.map((link) => ({ ...link, text: written(link.text) })) } : {}),
    },
    inner,
  };
}

/** Most elements around one that is told. */
const MOST_AROUND = 6;

/**
 * What may be said of an element that is described nowhere: of its text only words that are known, of its ids and classes
 * none that are somebody's own.
 */
export function maskBare(facts: PageFacts, elements: readonly Bare[]): Bare[] {
  const { written, beside } = maskerOf(facts);
  return elements
    .slice(0, MOST_AROUND)
    .map(({ tag, role, marks, text }) => ({ tag, role, marks: written(marks), text: text === '' ? '' : beside(text) }));
}

/** A report of some frames; their facts are masked here, whatever was done before. */
export const reportOf = (pages: readonly PageFacts[], remarks: readonly Remark[] = []): MisreadReport =>
  reportOfMasked(pages.map(maskFacts), remarks);
