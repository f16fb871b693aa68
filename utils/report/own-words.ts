/** Everything on a page that is somebody's own and may stand elsewhere on it, too. */
import { findMacs } from '../common/mac.ts';
import type { Control } from '../page/control.ts';
import type { PageFacts } from '../reading/recognise.ts';
import { conceptScore } from '../words/index.ts';
import { isKnown, isMostlyKnown, isRowLabel } from './known-words.ts';

/** What somebody called something, in a sentence of the firmware: `SSID: Maple | Mode: Master`, `Access Point "Maple"`. */
const CALLED = /\b[eb]?ssid\b\s*[:=：]\s*([^|,;\n()▒]+)/gi;
const QUOTED = /["“„«]([^"“”„«»▒]{2,64})["”“»]/g;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/;
/** A network that was found: `Maple (-70 dBm)`, `Maple 64%`. */
const HEARD = /-\d{2,3}\s?dbm|\b\d{1,3}\s?%/i;
const MAC = /(?:[0-9a-f]{2}[:.-]){5}[0-9a-f]{2}|(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}|\b[0-9a-f]{12}\b/gi;
/** What stands between names, or beside one. */
const BAND = /\b[256](?:\.4)?\s?g(?:hz)?\b/i;
const BETWEEN = /[()[\]<>|]|\b[256](?:\.4)?\s?g(?:hz)?\b/gi;
/** `wl_ssid`, `ssidIndex`, `multi_ssid_list`; not `ssid_security`. */
const NAME_FIELD = /ssid(?:[_-]?(?:list|index|idx|sel|select|choice|name|num|no|id))?\d{0,2}(?![a-z\d_-])/i;
const SHORTEST = 3;
const MOST = 2000;

/** Speaks of a device or a network: its address stands there, or how strongly it is heard. */
const aboutOne = (text: string): boolean => findMacs(text).length > 0 || IPV4.test(text) || HEARD.test(text);

/** A choice among names: of networks, or of devices by their addresses. */
export function choosesName({ options, marks, texts }: Control): boolean {
  if (options.some(({ value, text }) => aboutOne(value) || aboutOne(text))) return true;
  const asksName = NAME_FIELD.test(marks) || conceptScore(texts[0] ?? '', 'ssid') > 0.7;
  // Security and bands are chosen for a network, too.
  return asksName && !options.some(({ text }) => /wpa|\bwep\b/i.test(text));
}

function callings(text: string): string[] {
  const of = (shape: RegExp) => [...text.matchAll(shape)].map(([, name]) => name!.trim());
  // A word in quotation marks may be a button's, too.
  return [...of(CALLED), ...of(QUOTED).filter((name) => !isMostlyKnown(name))];
}

/** @returns the longest first, so that no shorter one takes a part of it away */
export function ownWords({ page }: PageFacts): string[] {
  const rows = page.tables.flatMap(({ rows: all, adding = [], cards = [] }) => [
    ...[...all, ...adding].map(({ cells }) => cells),
    ...cards,
  ]);
  const found = [
    ...page.controls.flatMap(({ type, value }) =>
      type === 'text' || type === 'area' || type === 'list' ? value.split('\n') : [],
    ),
    ...rows
      .filter((cells) => cells.some(aboutOne))
      .flatMap((cells) => cells.filter((_, index) => !isRowLabel(cells, index))),
    ...page.controls.filter(choosesName).flatMap(({ options }) => options.map(({ text }) => text)),
    ...page.controls.flatMap(({ adding = [] }) => adding),
    ...[
      page.title,
      ...page.headings,
      ...page.controls.flatMap(({ texts, headings }) => [...texts, ...headings]),
      ...page.links.map(({ text }) => text),
      ...page.tables.flatMap(({ caption, heading }) => [caption, heading]),
      ...rows.flat(),
      ...(page.regions ?? []).flatMap(({ title, plain }) => [title, ...plain.flatMap(([name, text]) => [name, text])]),
    ].flatMap(callings),
  ];
  const parts = found.flatMap((text) => {
    const names = text.replaceAll(MAC, '\n').replaceAll(BETWEEN, '\n').split('\n');
    // A band beside a name says which radio it is, and stays.
    return BAND.test(text) ? names : [...text.split('\n'), ...names];
  });
  const trimmed = parts
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST && !/^[-\d.,:\s%]+$/.test(text) && !isKnown(text));
  return [...new Set(trimmed)].toSorted((a, b) => b.length - a.length).slice(0, MOST);
}
