/** Where a 2.4 GHz network sits and how much it reaches into a channel. Facts: docs on Wi-Fi channels, IEEE 802.11 masks. */
import type { Network } from '../reading/types.ts';

/** The only channels ever recommended for a Blink camera: they do not overlap and are allowed everywhere. */
export const CANDIDATES = [1, 6, 11] as const;
export type Candidate = (typeof CANDIDATES)[number];

/** A neighbour as the rating sees it: on 2.4 GHz, with a channel. */
export interface Neighbour {
  ssid: string | null;
  bssid: string | null;
  /** Primary channel, 1…14. */
  channel: number;
  /** dBm; null when the survey does not say. */
  rssi: number | null;
  /** Channels of 20 MHz it fills, with the share of certainty (a 40 MHz network between 5 and 7 may reach up or down). */
  halves: { channel: number; share: number }[];
}

/** Network of a survey → neighbour, or null when it is not on 2.4 GHz or has no channel. */
export function asNeighbour(network: Network): Neighbour | null {
  const { channel } = network;
  if (channel === null || !Number.isInteger(channel) || channel < 1 || channel > 14) return null;
  return {
    ssid: network.ssid,
    bssid: network.bssid,
    channel,
    rssi: network.rssi !== null && Number.isFinite(network.rssi) ? network.rssi : null,
    halves: halves(channel, network.width, network.second),
  };
}

/** The 20 MHz channels that a network fills. Channel 14 lies 12 MHz above 13, as far as "16.4" would be: kept as 14. */
function halves(
  channel: number,
  width: number | null,
  second?: 'above' | 'below',
): { channel: number; share: number }[] {
  const primary = { channel, share: 1 };
  if (width === null || width < 40) return [primary];
  // The second half lies 4 channels away, on the side that is said, if it can; at the edges of the band there is only one.
  if (second === 'above' && channel <= 9) return [primary, { channel: channel + 4, share: 1 }];
  if (second === 'below' && channel >= 5) return [primary, { channel: channel - 4, share: 1 }];
  if (channel <= 4) return [primary, { channel: channel + 4, share: 1 }];
  if (channel >= 10) return [primary, { channel: channel - 4, share: 1 }];
  return [primary, { channel: channel + 4, share: 0.5 }, { channel: channel - 4, share: 0.5 }];
}

/** Distance in steps of 5 MHz between two channels; 14 is 12 MHz above 13. */
export function steps(a: number, b: number): number {
  return Math.abs(position(a) - position(b));
}

/** Channel 14 in steps of 5 MHz from channel 0: 12 MHz above 13. */
function position(channel: number): number {
  return channel === 14 ? 15.4 : channel;
}
