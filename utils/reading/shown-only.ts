/**
 * Rows that only show a state which can keep a camera offline: "Radio: Off", "MAC filtering: Enabled", "Channel: 13". What
 * they speak of is set elsewhere, so they are pointed at and nothing more.
 */
import type { Band, SettingKind, UnreadTopic } from '../common/kinds.ts';
import type { RegionFacts } from '../page/region.ts';
import { hasConcept, conceptScore, matchConcepts } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';
import type { Draft } from './draft.ts';
import { accountOf, radioCover } from './evidence.ts';
import { FILTER_FIT } from './kinds-filter.ts';
import { RADIO_FIT, RADIO_HEADING, TURNS } from './kinds-switch.ts';
import { securityOf } from './meanings.ts';
import { bandOfRegion, chainOf } from './region-bands.ts';
import { bandIn, channelIn } from './shapes.ts';
import type { Numbered, Unread } from './types.ts';

/** What sets a topic: where one of these is on the page, the row beside it only repeats it. */
const SET_BY: Partial<Record<UnreadTopic, readonly SettingKind[]>> = {
  radio: ['radio-enable', 'wireless-mode'],
  'mac-filter': ['mac-filter-mode', 'mac-filter-enable', 'mac-filter-list'],
  security: ['security-mode'],
  channel: ['channel'],
  name: ['ssid-broadcast'],
};

const MOST_BARS = 0.5;

/** "Status", "Enabled": its meaning is that of what it stands under. */
const isBare = (name: string): boolean => {
  const words = matchConcepts(name);
  return words.length > 0 && words.every(({ concept }) => TURNS.includes(concept));
};

function isRadio(name: string, title: string): boolean {
  if (hasConcept(name, 'disable', 'deny') || hasConcept(title, 'guest')) return false;
  if (isBare(name))
    return (
      accountOf(title, RADIO_HEADING) === 'known' && radioCover([title], ['settings', 'wireless-mode']) > MOST_BARS
    );
  return accountOf(name, RADIO_FIT) === 'known' && radioCover([name]) > MOST_BARS;
}

/** Channels 12 to 14 of 2.4 GHz, which a camera may not hear. */
const isHigh = (text: string): boolean => {
  const channel = channelIn(text);
  return channel !== null && channel > 11 && channel < 15;
};

/** @returns what a row shows amiss, null where it shows nothing of the kind */
function topicOf(name: string, text: string, title: string): UnreadTopic | null {
  const stands = stateWord(text);
  if (stands === false && isRadio(name, title)) return 'radio';
  if (stands === false && conceptScore(name, 'broadcast') > MOST_BARS) return 'name';
  const filters = hasConcept(name, 'mac-filter') || (isBare(name) && hasConcept(title, 'mac-filter'));
  if (filters && accountOf(name, FILTER_FIT) === 'known' && (stands === true || hasConcept(text, 'allow', 'deny')))
    return 'mac-filter';
  if (hasConcept(name, 'security', 'authentication', 'encryption')) {
    const security = securityOf(text);
    return security === 'wpa3' || security === 'enterprise' ? 'security' : null;
  }
  return conceptScore(name, 'channel') > MOST_BARS && isHigh(text) ? 'channel' : null;
}

/** @returns rows whose state can keep a camera offline and that nothing on the page sets */
export function shownOnly({ page: { regions = [], tables }, found, lists }: Draft): Numbered<Unread>[] {
  const isSet = (topic: UnreadTopic, band: Band | null): boolean =>
    [...found, ...lists].some(
      (one) => SET_BY[topic]?.includes(one.kind) && (one.band === band || one.band === null || band === null),
    );
  const rows = (region: RegionFacts, at: number): Numbered<Unread>[] =>
    region.plain.flatMap(([name, text, ref]) => {
      const topic = ref === undefined || region.hidden ? null : topicOf(name, text, region.title);
      if (topic === null) return [];
      const around = chainOf(regions, at).map((one) => bandOfRegion(regions[one]!));
      const band = bandIn(name) ?? around.find((one) => one !== null) ?? null;
      if (isSet(topic, band) || (topic === 'channel' && band !== null && band !== '2.4')) return [];
      return [{ ref: ref!, topic, why: 'only-shown', label: name, band, hidden: false }];
    });
  // A row of its own with what would turn it looks like the head of a table.
  const heads = tables.flatMap(({ ref, headers, heading, hidden, region }) => {
    const [name = '', text = ''] = headers;
    const plain: RegionFacts['plain'] = headers.length === 3 && !hidden ? [[name.replace(/\s*:$/, ''), text, ref]] : [];
    return rows({ ref, kind: 'rows', parent: region ?? 0, title: heading, hidden, marks: '', plain }, region ?? 0);
  });
  return [...regions.flatMap(rows), ...heads];
}
