/** What the rules of the kinds have in common: how evidence is written, and words that end the matter. */
import type { SettingKind } from '../common/kinds.ts';
import { matchConcepts, unknownWords, type Concept } from '../words/index.ts';
import type { Features } from './features.ts';
import { bandOfRow } from './shapes.ts';
import type { Weights } from './weights.ts';

/** What the page as a whole says. */
export interface PageContext {
  /** 0…1: Wi-Fi is what this page is about. */
  wifi: number;
  /** 0…1: MAC filtering or access control is what this page is about. */
  macFilter: number;
  /** 0…1: guest networks are what this page is about. */
  guest: number;
  /** The name and the security that it asks for are those of another network, to be joined. */
  joins: boolean;
}

export interface Verdict {
  kind: SettingKind;
  score: number;
  reasons: string[];
}

export type Evidence = [score: number, reason: string];
export type Rule<W> = (f: Features, page: PageContext, weights: W) => Evidence[] | null;
/** A rule for each of some kinds, each with its own weights. */
export type Rules<K extends keyof Weights> = { [Each in K]: Rule<Weights[Each]> };

export const CHOICE = new Set(['select', 'radios']);

/** This control or what stands around it speaks of Wi-Fi. */
export function wifiNear(f: Features): number {
  if (/\b(wlan|wl|wifi|wireless|ssid|radio|80211|ap)\d*/.test(f.name) || /2\.?4g|5g/.test(f.name)) return 1;
  const words = Math.max(f.says('wireless'), f.says('ssid'), f.says('radio'), f.says('access-point'));
  if (words > 0) return 1;
  if (Math.max(f.under('wireless'), f.under('ssid'), f.under('band')) > 0) return 0.9;
  return /wlan|wifi|wireless|ssid|radio|\bwl\d?\b|80211/.test(f.around) ? 0.8 : 0;
}

/** Words that end the matter: another device, another network, another purpose. */
export const FOREIGN: readonly Concept[] = [
  'tv',
  'vpn',
  'camera',
  'printer',
  'email',
  'storage',
  'static-lease',
  'mac-clone',
  'firewall',
  'port-forwarding',
  'qos',
  'dns',
  'language',
  'time',
  'wps',
];

export function foreign(f: Features): number {
  let worst = 0;
  for (const concept of FOREIGN) worst = Math.max(worst, f.says(concept), f.under(concept) * 0.8);
  return worst;
}

export const name = (f: Features, pattern: RegExp, weight: number): Evidence => [
  pattern.test(f.name) ? weight : 0,
  'its name says so',
];
export const shape = (score: number, what: string): Evidence => [score, `its options are ${what}`];

const BAND_NAMES =
  /(?<![\w.])(?:2[.,·․]4|(?:2[.,]5|5[.,]0)(?=\s?ghz)|5(?:[.,]8)?|6)\s?-?(?:g(?:hz)?|ггц)(?![\p{sc=Latin}\p{sc=Cyrillic}\d])/giu;

/** A generation of Wi-Fi, which is no radio. */
const GENERATION = /wi-?fi[ -]?[4-8]e?(?![\d.,]|\s?-?g)\b/i;

/** "Wi-Fi 5 compatibility" */
export const namesGeneration = (f: Features): boolean => f.control.texts.some((text) => GENERATION.test(text));

/** "2.4 GHz (802.11b/g/n)": the standards of a band are part of its name. */
const STANDARDS = /\(?(?:802[. ]?11 ?)?[abg](?:\s?[/+,]\s?(?:a[cx]?|be|[bgn])){1,5}\)?(?![\p{L}\d])/giu;

/** known: every content word has a known meaning that fits · strange: a word that no language knows · other: a known word that means something else */
export type Account = 'known' | 'strange' | 'other';

/** Are all words of a text accounted for by what a kind may say? The name of a band always fits. */
export function accountOf(text: string, fit: ReadonlySet<Concept>): Account {
  if (GENERATION.test(text)) return 'other';
  const unnamed = text.replace(BAND_NAMES, ' ');
  const bare = unnamed === text ? text : unnamed.replace(STANDARDS, ' ');
  if (matchConcepts(bare).some(({ concept }) => !fit.has(concept))) return 'other';
  return unknownWords(bare).length > 0 ? 'strange' : 'known';
}

/** The nearest text that is short enough to be a label, not a hint. */
export const nearestLabel = (f: Features): string | null =>
  f.control.texts.find((text) => text.length <= LONGEST_LABEL) ?? null;
const LONGEST_LABEL = 70;

/** Words of a label that says no more than "Wi-Fi on". */
export const RADIO_WORDS: readonly Concept[] = [
  'wireless',
  'radio',
  'access-point',
  'enable',
  'disable',
  'on',
  'off',
  'status',
  'band',
  'router',
  'network',
  'interface',
  'lan',
  'mode',
];

/** 0…1: how much of the best of some labels is about switching the radio and nothing else. */
export function radioCover(texts: readonly string[], more: readonly Concept[] = []): number {
  let best = 0;
  for (const text of texts.slice(0, 4)) {
    const words = matchConcepts(text.replace(BAND_NAMES, ''));
    if (!words.some(({ concept }) => concept === 'wireless' || concept === 'radio' || concept === 'access-point'))
      continue;
    const sum = words.reduce(
      (total, { concept, score }) => total + (RADIO_WORDS.includes(concept) || more.includes(concept) ? score : 0),
      0,
    );
    best = Math.max(best, Math.min(1, sum));
  }
  return best;
}

/** Has it no name but the title above it? */
export const isTitled = ({ control: { type, texts, headings } }: Features): boolean =>
  type === 'toggle' && texts.length === 1 && texts[0] === headings[0];

export const isRadioRow = (text: string): boolean => bandOfRow(text) !== null;

export const SWITCH_WORDS: readonly Concept[] = [
  'status',
  'enable',
  'disable',
  'on',
  'off',
  'filter',
  'mode',
  'online',
  'mac-filter',
  'access-control',
];

/** Does the nearest label say these things and next to nothing else? */
export function onlySays(f: Features, concepts: readonly Concept[]): boolean {
  const [text] = f.control.texts;
  if (!text) return false;
  const words = matchConcepts(text);
  return (
    words.length > 0 &&
    words.every(({ concept }) => concepts.includes(concept)) &&
    words.reduce((sum, { score }) => sum + score, 0) > 0.5
  );
}

export const BAND_ONLY = /^\W*(?:2[.,·․]4|5(?:[.,]8)?|6)\s?g(?:hz)?(?:\s?-?[12])?\W*$/i;
