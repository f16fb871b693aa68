/** What only the device that runs a Wi-Fi shows. What merely joins one has a name, a password and a list to choose from. */
import type { TableFacts } from '../page/tables.ts';
import type { Description } from '../page/description.ts';
import type { SettingKind } from '../common/kinds.ts';
import type { Setting } from './types.ts';
import { hasConcept } from '../words/index.ts';
import { BAND_ONLY } from './evidence.ts';
import type { Features } from './features.ts';
import { bandIn } from './shapes.ts';
import type { Weights } from './weights.ts';

export type Finding = Pick<Setting, 'kind' | 'confidence' | 'band'> & { ref: number };

/** Kinds that are set once for each radio. */
const OF_RADIO: readonly SettingKind[] = [
  'ssid',
  'security-mode',
  'channel',
  'channel-width',
  'wireless-mode',
  'radio-enable',
  'tx-power',
];
/** Columns of a list of devices that only the radio they talk to can fill. */
const SPEED = /\brssi\b|\b(?:tx|rx|link|transmit|receive|negotiated)[ -]?(?:rate|speed)\b|速率|速度/i;

/** What is set where a radio is one's own. Who joins a network takes these as they come. */
const OF_OWN: readonly SettingKind[] = [
  'channel',
  'channel-width',
  'wireless-mode',
  'band-select',
  'band-steering',
  'ssid-broadcast',
  'ap-isolation',
  'tx-power',
  'mac-filter-mode',
  'mac-filter-enable',
  'mac-filter-list',
];
/** What a button says that takes the box into another network. */
export const JOIN: RegExp =
  /^\W*(?:connect|join)\b|verbinden|se connecter|conectar|connetti|połącz|připojit|подключ|连接|連接|接続/i;

const sure = (settings: readonly Finding[]): Finding[] => settings.filter(({ confidence }) => confidence > 0.6);

/** Controls that only an access point has: a radio's channel, who may join. Points, at most `settingsMost`. */
export function settingsScore(settings: readonly Finding[], w: Weights['router']): number {
  const kinds = new Set(sure(settings).map(({ kind }) => kind));
  let score = 0;
  if (kinds.has('channel')) score += w.channel;
  if (kinds.has('channel-width') || kinds.has('wireless-mode')) score += w.widthOrMode;
  if (kinds.has('mac-filter-mode') || kinds.has('mac-filter-list') || kinds.has('mac-filter-enable'))
    score += w.macFilter;
  if (kinds.has('security-mode')) score += w.security;
  if (kinds.has('ssid')) score += w.ssid;
  if (kinds.has('client-list')) score += w.clients;
  if (kinds.has('site-survey')) score += w.survey;
  if (kinds.has('radio-enable')) score += w.radio;
  if (kinds.has('tx-power') || kinds.has('ap-isolation')) score += w.powerOrIsolation;
  if (kinds.has('band-select') || kinds.has('band-steering')) score += w.bands;
  return Math.min(score, w.settingsMost);
}

/**
 * What several findings say together. Points, on top of `settingsScore`.
 * @param atHost the page is at an address where routers are
 * @param tuned how many of the values that only a sender of beacons has are set here (`tuningOf`)
 */
export function togetherScore(
  settings: readonly Finding[],
  tables: readonly TableFacts[],
  atHost: boolean,
  w: Weights['router'],
  tuned = 0,
): number {
  const found = sure(settings);
  const has = (...kinds: SettingKind[]): boolean => found.some(({ kind }) => kinds.includes(kind));
  let score = 0;
  // Power alone is set on boards, too; keeping devices apart needs a network of one's own.
  if (has('ap-isolation')) score += w.isolation;
  const isSetFor = (kind: SettingKind, band: string): boolean =>
    found.some((finding) => finding.kind === kind && finding.band === band);
  if (OF_RADIO.some((kind) => isSetFor(kind, '2.4') && isSetFor(kind, '5'))) score += w.twoBands;
  // Each by itself may be doubtful.
  if (new Set(settings.filter(({ kind }) => OF_OWN.includes(kind)).map(({ kind }) => kind)).size > 2)
    score += w.ownMany;
  // A station takes the width and the mode it is offered.
  if (
    (has('channel-width', 'wireless-mode') && has('ssid', 'security-mode')) ||
    (has('channel-width') && has('wireless-mode'))
  )
    score += w.nameAndWidth;
  if (tuned > 1) score += tuned > 2 ? w.tuningMuch : w.tuning;
  const lists = found.filter(({ kind }) => kind === 'client-list').map(({ ref }) => ref);
  const columns = tables.filter(({ ref }) => lists.includes(ref)).flatMap(({ headers }) => headers);
  // With a column of network names it may be a list of networks to join.
  const toJoin =
    columns.some((text) => hasConcept(text, 'ssid')) && !columns.some((text) => hasConcept(text, 'ip-address'));
  if (!toJoin && columns.some((text) => SPEED.test(text) || hasConcept(text, 'signal'))) score += w.signalOfClients;
  else if (atHost && columns.some((text) => /\bexpire/i.test(text) || hasConcept(text, 'dhcp-leases')))
    score += w.leasesAtHost;
  return score;
}

/** Values of the radio's own traffic: the names are the standard's, in every language. */
const TUNING = [
  /beacon/i,
  /\bdtim/i,
  /\brts\b/i,
  /\bfrag/i,
  /preamble/i,
  /air ?time/i,
  /\bmax(?:imum)? (?:associated )?(?:clients|stations)/i,
  /(?:rssi|signal) threshold|disassoc/i,
  /\bwmm\b/i,
  /\bradius/i,
  /\bre-?key|\bkey ?(?:renew|update|rotat)|\bgroup ?key/i,
];

/** @returns how many different ones the fields speak of */
export function tuningOf(features: readonly Features[]): number {
  const said = features.map(({ name, label }) => (label.length < 60 ? `${name} ${label}` : name)).join('\n');
  return TUNING.filter((term) => term.test(said)).length;
}

/** Is a network of one's own set up here? To join one, its security is asked beside its name. */
export function ownsRadio(settings: readonly Finding[]): boolean {
  const kinds = new Set(sure(settings).map(({ kind }) => kind));
  return OF_OWN.some((kind) => kinds.has(kind)) || (kinds.has('security-mode') && !kinds.has('ssid'));
}

/** A name, and what only its owner sets beside it: who may join, whether it is seen, how it is locked or sent. */
export function givesNetwork(settings: readonly Finding[]): boolean {
  const kinds = new Set(sure(settings).map(({ kind }) => kind));
  const own = [...OF_OWN, 'radio-enable' as const, 'security-mode' as const, 'client-list' as const];
  return kinds.has('ssid') && own.filter((kind) => kinds.has(kind)).length > 1;
}

/**
 * How much a page without any setting of an own network looks like that of a device that joins one: it asks for a name
 * and a password, and offers networks to choose from. 0, 1 (nothing but name and password) or 2.
 */
export function joins(page: Description, features: readonly Features[], settings: readonly Finding[]): 0 | 1 | 2 {
  if (ownsRadio(settings)) return 0;
  const names = features.filter((f) => f.control.type !== 'button' && f.says('ssid') > 0.4);
  if (names.length !== 1 || page.passwords === 0) return 0;
  // Whether its own name is sent is asked of no one who joins.
  if (features.some((f) => f.says('broadcast') > 0.5)) return 0;
  const looks = features.some(
    ({ control: { type, value } }) =>
      type === 'button' && (hasConcept(value, 'scan', 'site-survey') || JOIN.test(value)),
  );
  const around = page.tables.some(
    ({ headers }) =>
      headers.some((text) => hasConcept(text, 'ssid')) && headers.some((text) => hasConcept(text, 'signal')),
  );
  return looks || around ? 2 : 1;
}

/** Both bands are named, each by itself: networks of one's own, or devices in them. */
export function namesBothBands({ links, headings, tables }: Description, features: readonly Features[]): boolean {
  const texts = [
    ...links.map(({ text }) => text),
    ...headings,
    ...features.map(({ control, label }) => (control.type === 'button' ? control.value : label)),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  ];
  const bands = new Set(texts.filter((text) => BAND_ONLY.test(text)).map(bandIn));
  return bands.has('2.4') && bands.has('5');
}
