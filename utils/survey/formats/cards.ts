/**
 * Lists of phone apps such as AirPort Utility: the name on a line of its own, and under it what the app knows, as
 * "key: value" pairs, one or several a line.
 */
import type { Network } from '../../reading/types.ts';
import {
  emptyNetwork,
  errorAt,
  isChannelNumber,
  looseMac,
  nameOf,
  signalOf,
  widthOf,
  type Parsed,
} from '../survey-row.ts';

const PAIR =
  /(?<![\p{L}\d])(bssid|mac(?: address)?|rssi|signal|strength|ch(?:an(?:nel)?)?|kanal|canale?|kanaal|width|band|security|last(?: \p{L}+)?|seen|time)\s*[:=]\s*("[^"]*"|[^\s,;|]+(?:\s?(?:dBm|GHz|MHz|[AP]M)\b)?)/giu;

interface Pair {
  key: string;
  value: string;
}

/** The pairs of a line that holds nothing else; null for every other line. An address alone is a pair, too. */
function pairsOf(line: string): Pair[] | null {
  if (/^\s*[\da-f:-]{11,17}\s*$/i.test(line) && looseMac(line)) return [{ key: 'bssid', value: line.trim() }];
  const pairs = [...line.matchAll(PAIR)].map(([, key, value]) => ({ key: key!.toLowerCase(), value: value! }));
  const rest = line.replaceAll(PAIR, ' ').replaceAll(/\b\d{1,2}:\d{2}(:\d{2})?(\s?[AP]M)?\b/gi, ' ');
  return pairs.length > 0 && !/[\p{L}\d]/u.test(rest) ? pairs : null;
}

const isChannel = ({ key }: Pair): boolean => /^(ch|kan|can)/.test(key);

/** Names that stand alone, and under them lines that say a channel and no name. */
export function isCards(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const pairs = filled.map(pairsOf);
  const cards = pairs.filter((one) => one?.some(isChannel)).length;
  const names = pairs.filter((one, index) => one === null && (pairs[index + 1] ?? null) !== null).length;
  return cards > 0 && names >= cards / 2 && names + 1 >= cards;
}

interface Card {
  network: Network;
  start: number;
  line: string;
  /** Pairs have been read: the next line without any is another name. */
  begun: boolean;
  sixGhz: boolean;
}

export function parseCards(lines: readonly string[]): Parsed {
  const cards: Card[] = [];
  const strangers: Card[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const pairs = pairsOf(line);
    if (pairs) {
      const card = cards.at(-1);
      if (!card) return;
      card.begun = true;
      for (const pair of pairs) fill(card, pair);
      return;
    }
    // A heading above the first name is followed by no pairs.
    const before = cards.at(-1);
    if (before && !before.begun) strangers.push(...cards.splice(-1));
    const network = { ...emptyNetwork(), ssid: nameOf(line) };
    cards.push({ network, start: index, line, begun: false, sixGhz: false });
  });
  const known = cards.filter(({ network, sixGhz }) => network.channel !== null || sixGhz);
  const lost = [...strangers, ...cards.filter((card) => !known.includes(card))];
  return {
    networks: known.map(({ network, sixGhz }) => (sixGhz ? { ...network, channel: null } : network)),
    errors: lost.sort((a, b) => a.start - b.start).map(({ start, line }) => errorAt(start, line, 'no_channel')),
  };
}

function fill(card: Card, pair: Pair): void {
  const { network } = card;
  const value = pair.value.replaceAll('"', '');
  if (isChannel(pair)) {
    const channel = Number(/^\d+/.exec(value)?.[0]);
    if (isChannelNumber(channel)) network.channel = channel;
  } else if (pair.key === 'bssid' || pair.key.startsWith('mac')) network.bssid = looseMac(value);
  else if (/^(rssi|signal|strength)/.test(pair.key)) network.rssi = signalOf(value);
  else if (pair.key === 'width') network.width = widthOf(value);
  else if (pair.key === 'band') card.sixGhz = /^6\s*GHz/i.test(value);
  else if (pair.key === 'security') network.security = value;
}
