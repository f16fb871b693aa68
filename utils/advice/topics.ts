/** What must have been read of a router before anybody may say that it is ready for a camera, and what a page says of it. */
import type { UnreadTopic } from '../common/kinds.ts';
import type { OwnDevice } from '../common/own-device.ts';
import { accessOf, blocksNobody, macFilters } from '../reading/mac-filters.ts';
import { networkSettings, reaching24, type IndexedSetting } from '../reading/main-network.ts';
import { modeOf, securityOf, type Security } from '../reading/meanings.ts';
import type { Reading } from '../reading/types.ts';
import { isWitnessed } from '../reading/witnesses.ts';
import type { Claim } from './claims.ts';
import { meetsCamera } from './rules/unread.ts';
import type { Suggestion } from './types.ts';

export const TOPICS = ['radio', 'mac-mode', 'mac-list', 'channel', 'security'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * `wrong`: keeps the camera offline; `doubt`: may do so, or only the person can tell; `unread`: is there and could not be
 * read; `fine`: read, and nothing stands in the camera's way. A topic that is not on the page has none.
 */
export type TopicVerdict = 'wrong' | 'doubt' | 'unread' | 'fine';
export type TopicsRead = Partial<Record<Topic, TopicVerdict>>;

const CLAIMED: Partial<Record<Claim, Topic>> = {
  'radio-24-off': 'radio',
  'band-5-only': 'radio',
  'mode-shuts-out': 'radio',
  'mac-unseen-deny': 'mac-list',
  'mac-unseen-allow': 'mac-list',
  'mac-hedged': 'mac-mode',
  'new-devices': 'mac-mode',
  'mac-deny': 'mac-list',
  'mac-allow': 'mac-list',
  'client-blocked': 'mac-list',
  'device-paused': 'mac-list',
  'channel-12-14': 'channel',
  'wpa3-only': 'security',
  enterprise: 'security',
  frames: 'security',
};

const UNREAD: Partial<Record<UnreadTopic, Topic>> = {
  radio: 'radio',
  'mac-filter': 'mac-mode',
  channel: 'channel',
  security: 'security',
};

const OF_KIND: Readonly<Record<string, Topic>> = {
  'radio-enable': 'radio',
  'band-select': 'radio',
  'wireless-mode': 'radio',
  'mac-filter-mode': 'mac-mode',
  'mac-filter-enable': 'mac-mode',
  'mac-filter-list': 'mac-list',
  channel: 'channel',
  'security-mode': 'security',
};

/** The topic that a kind of setting belongs to, as kept with a change; null for one that no topic asks for. */
export function topicOfKind(kind: string): Topic | null {
  return Object.hasOwn(OF_KIND, kind) ? OF_KIND[kind]! : null;
}

/** The gravest first. */
const WEIGHT: readonly TopicVerdict[] = ['wrong', 'doubt', 'unread', 'fine'];

/** The graver of two words on a topic; undefined: nothing was said. */
export function graver(a: TopicVerdict | undefined, b: TopicVerdict | undefined): TopicVerdict | undefined {
  return WEIGHT.find((verdict) => a === verdict || b === verdict);
}

/**
 * @param audit what an audit of the same reading suggests, whatever the diagnosis
 * @returns what this page says of each topic; nothing of sign-in pages, of pages that are not filled or not the router's
 */
export function topicsOf(reading: Reading, audit: readonly Suggestion[], devices: readonly OwnDevice[]): TopicsRead {
  const { router, loaded } = reading;
  if (!router.detected || router.login || !loaded || router.box === 'modem' || router.box === 'other') return {};
  const read: TopicsRead = {};
  const say = (topic: Topic, verdict: TopicVerdict | undefined) => {
    const both = graver(read[topic], verdict);
    if (both) read[topic] = both;
  };
  for (const { claim, severity } of audit) {
    const topic = CLAIMED[claim];
    if (topic && severity !== 'fine') say(topic, severity === 'blocker' ? 'wrong' : 'doubt');
  }
  for (const place of reading.unread) {
    const topic = UNREAD[place.topic];
    if (topic && meetsCamera(place)) say(topic, 'unread');
  }
  say('radio', radio(reading));
  for (const [topic, verdict] of filters(reading, devices)) say(topic, verdict);
  say('channel', channel(reading));
  say('security', security(reading));
  return read;
}

/** 2.4 GHz is on by a switch of its own, by the only switch there is, or by a mode that could be "off". */
function radio(reading: Reading): TopicVerdict | undefined {
  const switches = networkSettings(reading).filter(({ setting }) => setting.kind === 'radio-enable');
  const own = switches.filter(({ band }) => band === '2.4');
  const other = networkSettings(reading).some(({ band }) => band === '5' || band === '6');
  const spoken = own.length > 0 ? own : switches.length === 1 && !other ? switches : [];
  if (spoken.some(({ setting }) => setting.value === 'on' && isWitnessed(setting))) return 'fine';
  if (spoken.length > 0) return 'unread';
  const modes = reaching24(reading, 'wireless-mode').filter(
    ({ band, setting }) => band === '2.4' && setting.options?.some((option) => modeOf(option.text).off),
  );
  return modes.some(({ setting }) => isWitnessed(setting) && !modeOf(shownText({ setting })).off) ? 'fine' : undefined;
}

function filters(reading: Reading, devices: readonly OwnDevice[]): [Topic, TopicVerdict | undefined][] {
  const all = macFilters(reading);
  if (all.length === 0) return [];
  const mode: TopicVerdict = all.every(({ state, sure }) => state !== 'unclear' && sure) ? 'fine' : 'unread';
  if (all.every(blocksNobody) || accessOf(reading, devices) === 'clear')
    return [
      ['mac-mode', mode],
      ['mac-list', 'fine'],
    ];
  // Whether the camera is meant by an entry is the person's to say; a list on another page is not looked at yet.
  const listed = all.some(({ macs, state, knownDevices }) => (macs !== null && state !== 'off') || knownDevices);
  return [
    ['mac-mode', mode],
    ['mac-list', listed ? 'doubt' : undefined],
  ];
}

function channel(reading: Reading): TopicVerdict | undefined {
  const found = reaching24(reading, 'channel').filter(({ band }) => band === '2.4');
  if (found.length === 0) return undefined;
  return found.some(({ setting }) => setting.value !== null) ? 'fine' : 'unread';
}

/** Security that Blink cameras know. */
const KNOWN_SECURITY: ReadonlySet<Security> = new Set(['wpa2', 'wpa2-wpa3', 'wpa-wpa2']);

function security(reading: Reading): TopicVerdict | undefined {
  const found = reaching24(reading, 'security-mode');
  if (found.length === 0) return undefined;
  const kinds = found.map((one) => securityOf(shownText(one)));
  if (kinds.some((kind) => KNOWN_SECURITY.has(kind))) return 'fine';
  return kinds.every((kind) => kind === 'unknown') ? 'unread' : 'doubt';
}

function shownText({ setting }: Pick<IndexedSetting, 'setting'>): string {
  if (typeof setting.value !== 'string') return '';
  return setting.options?.find(({ value }) => value === setting.value)?.text || setting.value;
}
