/** Which of channels 1, 6 and 11 is the quietest here, and whether changing is worth it. */
import { plural, text, type TextRef } from '../common/text.ts';
import type { Network } from '../reading/types.ts';
import { cost, TYPICAL_RSSI } from './cost.ts';
import { asNeighbour, CANDIDATES, steps, type Candidate, type Neighbour } from './overlap.ts';

export interface OwnNetwork {
  ssid?: string | null;
  bssid?: string | null;
  /** The channel in use; null when automatic or unknown. */
  channel?: number | null;
  /** MHz */
  width?: number | null;
  /** Further names of the same household (guest network, 5 GHz name). */
  ssids?: readonly string[];
}

export interface ChannelScore {
  channel: number;
  /** Expected share of air time lost to neighbours, summed; 0 = nobody; lower is better. */
  score: number;
  /** How many networks reach into this channel. */
  networks: number;
}

export interface ChannelRating {
  best: Candidate;
  /** Changing is not worth it: stay on the current channel. */
  stay: boolean;
  current: number | null;
  /** Channels 1, 6, 11, and the current one where it is another; by channel. */
  scores: ChannelScore[];
  reasons: TextRef[];
}

/** A network this strong (dBm) or stronger at the router is worth fleeing from. */
export const STRONG_NEIGHBOUR = -77;
/** Change only when the new channel is at most this much of the current one's score. */
export const WORTH_CHANGING = 0.7;
/** Networks further away than this many channels do not overlap; what of them still arrives is noise. */
const OVERLAPS = 3;

/**
 * Rates channels 1, 6 and 11.
 * @param networks all rows of a survey; 5 and 6 GHz rows and rows without a channel are left out
 * @param own the user's network: taken out of the survey (name, address, sister addresses)
 */
export function rateChannels(networks: readonly Network[], own: OwnNetwork): ChannelRating {
  const neighbours = mergeSisters(strangers(networks, own));
  const current = own.channel ?? null;
  const channels = [...new Set<number>([...CANDIDATES, ...(isOn24(current) ? [current] : [])])].sort((a, b) => a - b);
  const scores = channels.map((channel) => rate(channel, neighbours));
  const best = choose(scores, current);
  const here = scores.find((score) => score.channel === current);
  const there = scores.find((score) => score.channel === best)!;
  const stay = here !== undefined && isCandidate(here.channel) && !worthLeaving(here, there, neighbours);
  return { best, stay, current, scores, reasons: reasons({ best, stay, here, there, current, neighbours }) };
}

/** The neighbours that a rating counts: own networks out, several names of one device merged. */
export function countedNeighbours(networks: readonly Network[], own: OwnNetwork): Neighbour[] {
  return mergeSisters(strangers(networks, own));
}

function strangers(networks: readonly Network[], own: OwnNetwork): Neighbour[] {
  return networks
    .filter((network) => !isOwnNetwork(network, own))
    .map(asNeighbour)
    .filter((neighbour): neighbour is Neighbour => neighbour !== null);
}

/** True for the user's network: by name, by address, or as another name of the same device. */
export function isOwnNetwork(network: Pick<Network, 'ssid' | 'bssid'>, own: OwnNetwork): boolean {
  if (network.ssid && (network.ssid === own.ssid || own.ssids?.includes(network.ssid))) return true;
  return Boolean(own.bssid && network.bssid) && deviceOf(network.bssid!) === deviceOf(own.bssid!);
}

/** Several names of one access point have addresses that differ in the last octet or in the "made locally" bits. */
function deviceOf(bssid: string): string {
  const octets = bssid.toUpperCase().split(/[:-]/);
  const first = Number.parseInt(octets[0] ?? '', 16);
  const stem = octets.slice(1, 5).join(':');
  return Number.isNaN(first) ? bssid.toUpperCase() : `${(first & 0xf1).toString(16)}:${stem}`;
}

/** One device with several names sends one signal: kept once a channel, with the strongest value. */
function mergeSisters(neighbours: readonly Neighbour[]): Neighbour[] {
  const kept = new Map<string, Neighbour>();
  neighbours.forEach((neighbour, index) => {
    const key = neighbour.bssid ? `${neighbour.channel} ${deviceOf(neighbour.bssid)}` : `row ${index}`;
    const before = kept.get(key);
    if (!before || (neighbour.rssi ?? -Infinity) > (before.rssi ?? -Infinity)) {
      kept.set(key, { ...neighbour, halves: before ? wider(before.halves, neighbour.halves) : neighbour.halves });
    }
  });
  return [...kept.values()];
}

/** The wider of two readings of one radio; of two wide ones that which knows its side. */
function wider(a: Neighbour['halves'], b: Neighbour['halves']): Neighbour['halves'] {
  if (a.length === 1 || b.length === 1) return a.length > b.length ? a : b;
  return a.length < b.length ? a : b;
}

function rate(channel: number, neighbours: readonly Neighbour[]): ChannelScore {
  return {
    channel,
    score: neighbours.reduce((sum, one) => sum + cost(channel, one), 0),
    networks: neighbours.filter((one) => reaches(channel, one)).length,
  };
}

function reaches(channel: number, neighbour: Neighbour): boolean {
  return neighbour.halves.some((half) => steps(channel, half.channel) <= OVERLAPS);
}

function choose(scores: readonly ChannelScore[], current: number | null): Candidate {
  // On a tie: stay, else the fewest networks, else the nearest, else the lowest (farthest from microwave ovens).
  const near = (channel: number) => (isOn24(current) ? steps(channel, current) : 0);
  const byScore = CANDIDATES.map((channel) => scores.find((score) => score.channel === channel)!).sort(
    (a, b) =>
      difference(a.score, b.score) ||
      a.networks - b.networks ||
      near(a.channel) - near(b.channel) ||
      a.channel - b.channel,
  );
  return byScore[0]!.channel as Candidate;
}

function difference(a: number, b: number): number {
  return Math.abs(a - b) < 1e-9 ? 0 : a - b;
}

function worthLeaving(here: ChannelScore, there: ChannelScore, neighbours: readonly Neighbour[]): boolean {
  const crowded = neighbours.some(
    (one) => (one.rssi ?? TYPICAL_RSSI) >= STRONG_NEIGHBOUR && reaches(here.channel, one),
  );
  return crowded && there.score <= WORTH_CHANGING * here.score;
}

function isOn24(channel: number | null): channel is number {
  return channel !== null && channel >= 1 && channel <= 14;
}

function isCandidate(channel: number): channel is Candidate {
  return channel === 1 || channel === 6 || channel === 11;
}

interface Verdict {
  best: Candidate;
  stay: boolean;
  here: ChannelScore | undefined;
  there: ChannelScore;
  current: number | null;
  neighbours: readonly Neighbour[];
}

/** Why, in at most three sentences. */
function reasons({ best, stay, here, there, current, neighbours }: Verdict): TextRef[] {
  if (neighbours.length === 0) return [text('advice.channel.reason.nobody')];
  const found: TextRef[] = [];
  if (stay && here && here.channel === best)
    found.push(text('advice.channel.reason.already_best', { channel: here.channel }));
  if (stay && here && here.channel !== best)
    found.push(text('advice.channel.reason.not_worth_it', { best, channel: here.channel }));
  if (!stay && there.networks === 0) found.push(text('advice.channel.reason.empty', { channel: best }));
  if (!stay && there.networks > 0)
    found.push(plural('advice.channel.reason.quietest', there.networks, { channel: best }));
  if (!stay && here && here.networks > there.networks) {
    found.push(plural('advice.channel.reason.more_on_current', here.networks, { channel: here.channel }));
  }
  if (current !== null && isOn24(current) && current > 11)
    found.push(text('advice.channel.reason.above_11', { channel: current }));
  else if (here && !isCandidate(here.channel))
    found.push(text('advice.channel.reason.between', { channel: here.channel }));
  return found;
}
