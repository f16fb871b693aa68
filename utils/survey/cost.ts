/** What one neighbour costs a camera on a channel: the rule of thumb behind the rating. */
import { steps, type Neighbour } from './overlap.ts';

/** A network without a signal figure is taken for a typical neighbour (dBm). */
export const TYPICAL_RSSI = -70;

/** A camera that works, as the router hears it, and the noise of a 20 MHz channel (dBm). */
const CAMERA = -65;
const NOISE = -95;

/** How much weaker (dB) a 20 MHz signal is in a channel so many steps of 5 MHz away: the mask that 802.11 allows. */
const WEAKER = [0, 1, 3, 6, 23, 30, 35, 39, 41, 42, 42, 44, 46, 49] as const;

/** From this strength on (dBm) Wi-Fi must understand another's frames and wait for them (802.11 receiver sensitivity). */
const HEARD = -82;

/**
 * Share of a neighbour's air time that is lost to us on this channel, 0…1. On the same channel both take turns, however
 * strong the neighbour is, as long as it is heard; beside the channel it is noise, and the stronger the worse.
 */
export function cost(channel: number, neighbour: Neighbour): number {
  const rssi = neighbour.rssi ?? TYPICAL_RSSI;
  const [primary, ...seconds] = neighbour.halves.map((half) => lost(rssi, steps(channel, half.channel)));
  if (seconds.length === 0) return primary!;
  // Both halves send at the same time, so the worse one counts, as far as it is known where the second half lies.
  return seconds.reduce((sum, one, index) => sum + neighbour.halves[index + 1]!.share * Math.max(primary!, one), 0);
}

function lost(rssi: number, distance: number): number {
  const here = rssi - (WEAKER[Math.round(distance)] ?? 60);
  const noise = noiseLoss(here);
  if (distance >= 0.5) return Math.max(noise, ramp(here, -75, -57));
  // The camera hears the neighbour some decibels better or worse than the router does, so the limit is a soft one.
  const heard = rssi >= HEARD ? 0.75 + 0.25 * ramp(rssi, HEARD, HEARD + 12) : 0.15 * ramp(rssi, HEARD - 12, HEARD);
  return heard + (1 - heard) * noise;
}

/** What noise leaves of a link's capacity (Shannon): 0 = all of it, 1 = nothing. */
function noiseLoss(noise: number): number {
  const power = (dbm: number) => 10 ** (dbm / 10);
  const free = Math.log2(1 + power(CAMERA) / power(NOISE));
  return 1 - Math.log2(1 + power(CAMERA) / (power(NOISE) + power(noise))) / free;
}

function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
