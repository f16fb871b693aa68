/** What others would choose, from their published formulas, in our own words. */
import type { Network } from '../../../utils/reading/types.ts';

/** Channels both may choose from. */
export const US_CHANNELS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/**
 * hostapd's automatic channel selection where the driver gives no airtime survey: networks counted per channel, spread
 * over two channels each side, divided by the weights of the channels that exist, a fifth off for 1, 6 and 11.
 */
export function hostapdChoice(networks: readonly Network[], channels: readonly number[]): number {
  const count = (channel: number) => networks.filter((one) => one.channel === channel).length;
  const spread: [number, number][] = [
    [0, 1],
    [-1, 0.85],
    [1, 0.85],
    [-2, 0.55],
    [2, 0.55],
  ];
  const factor = (channel: number) => {
    const existing = spread.filter(([offset]) => channel + offset >= 1 && channel + offset <= 11);
    const sum = existing.reduce((total, [offset, weight]) => total + weight * count(channel + offset), 0);
    const weights = existing.reduce((total, [, weight]) => total + weight, 0);
    return (sum / weights) * ([1, 6, 11].includes(channel) ? 0.8 : 1);
  };
  return first(channels, (a, b) => factor(a) - factor(b));
}

/**
 * WiFiAnalyzer's rating: a network reaches the channels within half its width of its centre; a channel is as bad as the
 * strongest of them (five levels), good ones are those at the lowest two levels, and of these the emptiest is first.
 */
export function vremChoice(networks: readonly Network[], ownSsid: string, channels: readonly number[]): number {
  const merged = new Map<string, Network>();
  for (const network of networks) {
    if (network.ssid === ownSsid) continue;
    // Several names of one device differ in the last digits of the address.
    const key = `${network.channel} ${network.bssid?.slice(3, 14) ?? network.ssid}`;
    const before = merged.get(key);
    if (!before || (before.rssi ?? -100) < (network.rssi ?? -100)) merged.set(key, network);
  }
  const others = [...merged.values()];
  const reaching = (channel: number) =>
    others.filter((one) => {
      const wide = one.width === 40;
      // The side of the second half is not in a survey row: below the middle up, above it down.
      const centre = wide ? one.channel! + (one.channel! <= 6 ? 2 : -2) : one.channel!;
      return Math.abs(channel - centre) * 5 <= (wide ? 20 : 10);
    });
  const level = (rssi: number | null) => Math.min(4, Math.max(0, Math.floor((((rssi ?? -100) + 100) * 4) / 45)));
  const worst = (channel: number) => Math.max(0, ...reaching(channel).map((one) => level(one.rssi)));
  const good = channels.filter((channel) => worst(channel) <= 1);
  if (good.length > 0) return first(good, (a, b) => reaching(a).length - reaching(b).length);
  return first(channels, (a, b) => worst(a) - worst(b) || reaching(a).length - reaching(b).length);
}

function first(channels: readonly number[], compare: (a: number, b: number) => number): number {
  return [...channels].sort((a, b) => compare(a, b) || a - b)[0]!;
}
