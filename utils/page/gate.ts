/**
 * The gate: nothing of a document leaves its frame but through here. Typed text stays inside: of a field, a slider, a text
 * area or a list leaves only what is an address of a device, a number or a word of the standard; of anything else, how
 * long it is. The name of a network is filled in later, by the frame itself and only for a control that was found to hold
 * one (`heldValue`). Cells leave only in rows that list devices or networks. What firmwares write (labels, options, titles)
 * leaves without the words in it that look like a key.
 */
import { normaliseMac } from '../common/mac.ts';
import type { SettingKind } from '../common/kinds.ts';
import type { Control, StateSigns } from './control.ts';
import type { Description } from './describe.ts';
import { looksDrawn, MASK, speaksOfSecret, withoutSecrets } from './secrets.ts';
import type { PlainRow, RegionFacts } from './region.ts';
import type { RowFacts, TableFacts } from './tables.ts';

/** What may leave of one document; what was typed into it stays here, by the number of its control. */
export interface Gated {
  page: Description;
  held: ReadonlyMap<number, Held>;
}

/** What a control shows and the gate held back. */
export interface Held {
  text: string;
  /** Typed by hand, not chosen. */
  typed: boolean;
}

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

const cut = (text: string, length: number = LIMITS.text): string =>
  text.length > length ? text.slice(0, length) : text;

// Addresses of devices, however written; bare digits are as often a key, and count only where something says "MAC".
const SEPARATED = /[0-9a-f]{2}([:\-. ])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}/i;
const BARE = /^[0-9a-f]{12}$/i;
const ADDRESSES = /[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{2}(?:\.[0-9a-f]{2}){5}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}/gi;
const OF_MAC = /mac|acl|hw ?addr|bssid/i;
const IP = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
/** A channel, a power, a width, a time: a number of a few figures, with its unit or none. */
const NUMBER = /^[-+]?\d{1,4}(?:[.,]\d{1,3})?\s?(?:%|dbm?|mw|[gm]hz|s|ms|min)?$/i;
const NUMBERS = /^[-+]?\d{1,3}(?:\s?[/+,-]\s?\d{1,3}){0,4}$/;
const AUTO = /^auto(?:matic(?:ally)?|\s?\(\s?\d{1,3}\s?\))?$/i;

const isAddress = (text: string): boolean => text.length <= 23 && SEPARATED.test(text);
const isShort = (text: string): boolean =>
  text.length <= 14 && (NUMBER.test(text) || NUMBERS.test(text) || AUTO.test(text));

/** How long a text is, in three classes, and nothing else of it. */
export function lengthOnly(text: string): string {
  return text === '' ? '' : MASK.repeat(text.length < 8 ? 1 : text.length < 32 ? 2 : 3);
}

/** What a person typed, as it may leave: a device's address, a short number, or its length. */
export function admitTyped(text: string, ofMac = false): string {
  const trimmed = text.trim();
  if (trimmed.length > 40) return lengthOnly(trimmed);
  // Two figures: one of the six boxes of an address. Three: of an IP address.
  if (isShort(trimmed) || isAddress(trimmed) || (ofMac && (BARE.test(trimmed) || /^[0-9a-f]{2}$/i.test(trimmed))))
    return trimmed;
  return lengthOnly(trimmed);
}

/** Of one line of a list the addresses in it. */
function addressesOf(line: string, ofMac: boolean): string {
  const trimmed = cut(line.trim(), 400);
  const found = trimmed.match(ADDRESSES);
  if (found) return found.join(' ');
  return ofMac && normaliseMac(trimmed) !== null ? trimmed : '';
}

const RADIO = /(?:2[.,]4|\b5|\b6)\s?ghz|\bchan\w*[ \t:=]{0,3}\d{1,3}/gi;

/** Of a text area: lines about devices as they are; of others what they say of a radio. */
function linesOf(value: string, ofMac: boolean): string {
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
const STANDARD = /wpa|\bwep|\bsae\b|\bowe\b|psk\b|802\.1|\baes\b|tkip|radius|^\W*[\d.]{0,4}\W*$/i;

/** Told by the text that a drawn choice shows. */
const CHOSEN: ReadonlySet<SettingKind> = new Set(['wireless-mode', 'security-mode', 'tx-power']);

/** Own name and nearest label speak of a key, and not of a network's name. */
function isSecretField(marks: string, nearest = ''): boolean {
  return [marks, nearest].some((text) => speaksOfSecret(text) && !/ssid/i.test(text));
}

/** Text of a choice that the firmware wrote. */
function choiceText(text: string, isSecret: boolean): string {
  const few = cut(text, 120);
  return (isSecret && !STANDARD.test(few)) || SEPARATED.test(few) ? lengthOnly(few) : withoutSecrets(few);
}

/** What a drawn choice shows that is none of its options: it may have been typed. */
function shownChoice(value: string, isSecret: boolean): string {
  const few = cut(value.trim(), 80);
  return isShort(few) || (!isSecret && STANDARD.test(few)) ? withoutSecrets(few) : lengthOnly(few);
}

/** Labels of a control in whose row a key is shown: only those that name it. */
function labelsOf(type: Control['type'], texts: readonly string[], row: string): string[] {
  const few = texts.map(withoutSecrets);
  if (type !== 'button' && type !== 'toggle' && type !== 'text') return few;
  const beside = texts.some(speaksOfSecret) || speaksOfSecret(row);
  return beside ? few.map((text) => (speaksOfSecret(text) || !isBareWord(text) ? text : lengthOnly(text))) : few;
}

/** One word alone, as a shown key is. */
const isBareWord = (text: string): boolean => text.length >= 8 && !/\s/.test(text.trim());

function gateState({ said, ...signs }: StateSigns): StateSigns {
  const { aria, native, twin, drawn } = signs;
  const flags = Object.entries({ aria, native, twin, drawn }).filter(([, flag]) => flag !== undefined);
  return { ...Object.fromEntries(flags), ...(said === undefined ? {} : { said: withoutSecrets(cut(said, 40)) }) };
}

function gateControl(control: Control, held: Map<number, Held>): Control {
  const { ref, type, value, selected } = control;
  const marks = cut(control.marks, LIMITS.marks);
  const texts = control.texts.slice(0, LIMITS.texts).map((text) => cut(text));
  const row = cut(control.row);
  // A choice of the security speaks of keys, too.
  const isSecret = isSecretField(marks, texts[0]) && !control.options.some(({ text }) => /wpa|\bwep\b/i.test(text));
  const ofMac = OF_MAC.test(marks) || texts.some((text) => OF_MAC.test(text));
  const options = control.options.slice(0, LIMITS.options).map((option) => {
    const text = choiceText(option.text, isSecret);
    return { text, value: choiceText(option.value, isSecret) };
  });
  let shown = '';
  switch (type) {
    case 'button':
      shown = withoutSecrets(cut(value, 80));
      break;
    case 'select':
    case 'radios':
      shown = options[selected]?.value ?? shownChoice(value, isSecret);
      if (shown.includes(MASK) && !isSecret) held.set(ref, { text: cut(value.trim(), LIMITS.typed), typed: false });
      break;
    case 'text':
    case 'slider':
      shown = isSecret && !isAddress(value) ? lengthOnly(value.trim()) : admitTyped(value, ofMac);
      if (shown.includes(MASK) && !isSecret)
        held.set(ref, { text: cut(value.trim(), LIMITS.typed), typed: type === 'text' });
      break;
    case 'area':
      shown = isSecret ? lengthOnly(value.trim()) : linesOf(value, ofMac);
      break;
    case 'list':
      shown = value
        .split('\n', LIMITS.lines)
        .map((line) => addressesOf(line, ofMac))
        .filter(Boolean)
        .join('\n');
      break;
    case 'toggle':
      break;
  }
  // One by one: a fact that is new to the gate does not leave.
  return {
    ref,
    type,
    marks,
    around: control.around.slice(0, LIMITS.texts).map((outer) => cut(outer, LIMITS.marks)),
    texts: labelsOf(type, texts, row),
    headings: control.headings.slice(0, LIMITS.texts).map((text) => withoutSecrets(cut(text))),
    options,
    selected,
    value: shown,
    checked: control.checked,
    ...(control.state ? { state: gateState(control.state) } : {}),
    ...(control.shown === undefined ? {} : { shown: shownChoice(control.shown, isSecret) }),
    ...(control.region === undefined ? {} : { region: control.region }),
    hidden: control.hidden,
    disabled: control.disabled,
    readOnly: control.readOnly,
    row: addressesOf(row, false),
    ...(control.within ? { within: control.within.slice(0, LIMITS.cells) } : {}),
    ...(control.adding
      ? { adding: control.adding.slice(0, LIMITS.lines).map((entry) => addressesOf(entry, ofMac)) }
      : {}),
    ...(control.fact === undefined ? {} : { fact: control.fact }),
  };
}

/** Signs of a device or a network in a cell: its address, a strength, a kind of security. */
const SIGNAL = /-\d{2,3}\s?(?:dbm?)?$|\d\s?dbm|^\d{1,3}\s?%$/i;
const SECURITY = /\bwpa\d?\b|\bwep\b/i;
const hasAddress = (cell: string): boolean => cell.length >= 12 && (SEPARATED.test(cell) || BARE.test(cell));
const tells = (cell: string): boolean =>
  cell.length <= LIMITS.cell && (hasAddress(cell) || IP.test(cell) || SIGNAL.test(cell) || SECURITY.test(cell));

const isFigure = (cell: string): boolean => cell !== '' && isShort(cell);

function gateTable(table: TableFacts): TableFacts {
  const headers = table.headers.slice(0, LIMITS.cells).map((text) => withoutSecrets(cut(text, LIMITS.cell)));
  const secret = new Set(headers.flatMap((text, index) => (speaksOfSecret(text) ? index : [])));
  const all = table.rows.slice(0, LIMITS.rows);
  const telling = all.filter(({ cells }) => cells.length > 2 && cells.slice(0, LIMITS.cells).some(tells)).length;
  const isList = telling * 2 >= all.length;
  const passRow = ({ cells }: RowFacts): RowFacts => {
    const few = cells.slice(0, LIMITS.cells).map((cell) => cut(cell, LIMITS.cell));
    const speaks =
      few.some((cell) => hasAddress(cell)) ||
      (few.length > 2 && (few.some(tells) || (isList && few.filter(isFigure).length > 1)));
    // A row that names a key is a row of a form, whatever else stands in it.
    const named = few.findIndex((cell) => cell.length < 40 && speaksOfSecret(cell) && !SECURITY.test(cell));
    return {
      cells: few.map((cell, index) =>
        speaks && !secret.has(index) && (named < 0 || index <= named) ? cell : admitCell(cell),
      ),
    };
  };
  const rows = all.map(passRow);
  return {
    ref: table.ref,
    headers,
    rows,
    ...(table.drawn ? { drawn: table.drawn } : {}),
    ...(table.region === undefined ? {} : { region: table.region }),
    ...(table.adding ? { adding: table.adding.slice(0, LIMITS.rows).map(passRow) } : {}),
    ...(table.cards ? { cards: gateCards(table.cards) } : {}),
    caption: withoutSecrets(cut(table.caption)),
    heading: withoutSecrets(cut(table.heading)),
    hidden: table.hidden,
    marks: cut(table.marks, LIMITS.text),
    ...(table.fact === undefined ? {} : { fact: table.fact }),
  };
}

/** Plain rows of a name and a text: of the text only words of the standard, figures and whose network it is. */
function gateRegion(region: RegionFacts): RegionFacts {
  return {
    ref: region.ref,
    kind: region.kind,
    parent: region.parent,
    title: withoutSecrets(cut(region.title)),
    hidden: region.hidden,
    marks: cut(region.marks, LIMITS.text),
    plain: region.plain.slice(0, LIMITS.plain).map(([name, text]): PlainRow => {
      const label = withoutSecrets(cut(name, 80));
      return [label, speaksOfSecret(label) ? lengthOnly(text) : shownChoice(text, false)];
    }),
  };
}

const admitCell = (cell: string): string => (isShort(cell) ? cell : lengthOnly(cell));

/** Lines of cards about devices or networks; the first card may be the names of the columns. */
function gateCards(cards: readonly string[][]): string[][] {
  return cards.slice(0, LIMITS.rows).map((card, index) => {
    const lines = card.slice(0, LIMITS.cells);
    if (!lines.some(tells) && !(index === 0 && lines.every((line) => !/\d/.test(line)))) return lines.map(lengthOnly);
    return lines.map((line, at) =>
      speaksOfSecret(lines[at - 1] ?? '') && !SECURITY.test(line)
        ? lengthOnly(line)
        : speaksOfSecret(line)
          ? withoutSecrets(line)
          : cut(line, 120),
    );
  });
}

/** An address without what may be a session's token or what a form sent along. */
export function plainAddress(url: string): string {
  const [beforeHash = '', hash = ''] = splitAt(cut(url, 2000), '#');
  const [path = '', query = ''] = splitAt(beforeHash, '?');
  const parts = (text: string, by: RegExp): string => text.replace(by, (part) => (looksDrawn(part) ? 'x' : part));
  const clean = (text: string): string =>
    text
      .split('&')
      .map((pair) => {
        const [name = '', value] = splitAt(pair, '=');
        if (value === undefined) return parts(name, /[^/;]+/g);
        return `${name}=${speaksOfSecret(name) ? '' : parts(value, /[^/;,]+/g)}`;
      })
      .join('&');
  const origin = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(path)?.[0] ?? '';
  const local = parts(path.slice(origin.length), /[^/;=]+/g);
  return `${origin}${local}${query ? `?${clean(query)}` : ''}${hash ? `#${clean(hash)}` : ''}`;
}

function splitAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Lets out of a description what may leave; the caller may pause between any two steps. */
export function* gate(page: Description): Generator<void, Gated> {
  const held = new Map<number, Held>();
  const each = function* <T>(all: readonly T[], most: number, pass: (one: T) => T): Generator<void, T[]> {
    const passed: T[] = [];
    for (const one of all.slice(0, most)) {
      if ((passed.length & 15) === 0) yield;
      passed.push(pass(one));
    }
    return passed;
  };
  return {
    held,
    page: {
      controls: yield* each(page.controls, LIMITS.controls, (control) => gateControl(control, held)),
      tables: yield* each(page.tables, LIMITS.tables, gateTable),
      ...(page.regions ? { regions: yield* each(page.regions, LIMITS.regions, gateRegion) } : {}),
      links: yield* each(page.links, LIMITS.links, (link) => ({
        ref: link.ref,
        text: withoutSecrets(cut(link.text, 80)),
        // Only where it leads to counts: this box or another.
        href: /^(?:https?:)?\/\/[^/?#]*/i.exec(link.href)?.[0] ?? '',
        hidden: link.hidden,
      })),
      headings: yield* each(page.headings, LIMITS.headings, (text) => withoutSecrets(cut(text))),
      title: withoutSecrets(cut(page.title)),
      url: plainAddress(page.url),
      passwords: page.passwords,
      frames: page.frames,
      size: page.size,
      prose: page.prose,
      actions: page.actions.slice(0, 200).map((action) => plainAddress(splitAt(action, '?')[0])),
    },
  };
}

/**
 * The value of a control that was found to be a setting: what the gate let out, or, for kinds that are told by their shown
 * text, what it held back. Null for what must not leave.
 */
export function heldValue(kind: SettingKind, value: string, held: Held | undefined): string | null {
  if (!value.includes(MASK)) return value;
  return held && (held.typed ? kind === 'ssid' : CHOSEN.has(kind)) ? held.text : null;
}
