/** Where things are in the channel picture: one hill a network, over the axis of 2.4 GHz channels. Numbers only. */
import type { Network } from '../reading/types.ts';
import { asNeighbour } from './overlap.ts';
import { isOwnNetwork, type OwnNetwork } from './rate.ts';

export interface PictureSize {
  /** Units of the drawing (pixels, when not scaled). */
  width: number;
  height: number;
  /** Room for the axis below, the flag above and the figures at the left. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const PICTURE: PictureSize = { width: 360, height: 200, left: 32, right: 8, top: 20, bottom: 22 };

export interface Hill {
  ssid: string | null;
  channel: number;
  /** dBm; the value drawn, where the survey has none that of a weak network. */
  rssi: number;
  /** The survey gave no signal: draw it dashed. */
  guessed: boolean;
  own: boolean;
  /** Left foot, top, right foot. */
  from: number;
  peak: { x: number; y: number };
  to: number;
  /** SVG path, closed along the ground. */
  path: string;
}

export interface Picture {
  /** Strongest first, so that weaker ones are drawn in front. */
  hills: Hill[];
  /** Channels along the axis. */
  ticks: { channel: number; x: number }[];
  /** Lines of equal signal. */
  levels: { dbm: number; y: number }[];
  /** The ground line. */
  ground: number;
  /** Where the flag of the recommended channel stands; null without one. */
  flag: { channel: number; x: number } | null;
}

/** The axis from left to right: one and a half channels of room at both ends. */
const FIRST = -1.5;
const LAST = 15.5;
/** dBm at the ground and at the top. */
const FAINT = -100;
const LOUD = -25;
const UNKNOWN_SIGNAL = -80;

/**
 * Geometry of the picture. Networks of other bands, or without a channel, are left out: the table holds them.
 * @param recommended the channel to mark, or null
 */
export function picture(
  networks: readonly Network[],
  own: OwnNetwork,
  recommended: number | null,
  size: PictureSize = PICTURE,
): Picture {
  const ground = size.height - size.bottom;
  const x = (channel: number) =>
    round(size.left + ((Math.min(LAST, channel) - FIRST) / (LAST - FIRST)) * (size.width - size.left - size.right));
  const y = (dbm: number) => {
    const share = (Math.min(LOUD, Math.max(FAINT, dbm)) - FAINT) / (LOUD - FAINT);
    return round(ground - share * (ground - size.top));
  };
  const hills = networks.flatMap((network): Hill[] => {
    const neighbour = asNeighbour(network);
    if (!neighbour) return [];
    const { middle, half } = extent(neighbour.channel, neighbour.halves);
    const rssi = neighbour.rssi ?? UNKNOWN_SIGNAL;
    const [from, to, top] = [x(middle - half), x(middle + half), y(rssi)];
    return [
      {
        ssid: network.ssid,
        channel: neighbour.channel,
        rssi,
        guessed: neighbour.rssi === null,
        own: isOwnNetwork(network, own),
        from,
        peak: { x: x(middle), y: top },
        to,
        path: hillPath(from, to, top, ground),
      },
    ];
  });
  return {
    hills: hills.sort((a, b) => b.rssi - a.rssi),
    ticks: Array.from({ length: 13 }, (_, index) => ({ channel: index + 1, x: x(index + 1) })),
    levels: [-40, -55, -70, -85].map((dbm) => ({ dbm, y: y(dbm) })),
    ground,
    flag: recommended === null ? null : { channel: recommended, x: x(recommended) },
  };
}

/** Middle and half width in channels: 20 MHz fill two channels to each side of the middle. */
function extent(
  channel: number,
  halves: readonly { channel: number; share: number }[],
): { middle: number; half: number } {
  const sure = halves.filter(({ share }) => share === 1);
  const center = channel === 14 ? 15.4 : channel;
  if (halves.length === 1) return { middle: center, half: 2 };
  // The side is not known between 5 and 9: drawn over the primary channel, as wide as both sides may reach.
  if (sure.length === 1) return { middle: channel, half: 4 };
  return { middle: (sure[0]!.channel + sure[1]!.channel) / 2, half: 4 };
}

/** A hill with a round top: the control points of one cubic curve lie a third higher than its top. */
function hillPath(from: number, to: number, top: number, ground: number): string {
  const control = round(ground - (ground - top) * (4 / 3));
  const inset = round((to - from) * 0.15);
  return `M${from} ${ground}C${round(from + inset)} ${control} ${round(to - inset)} ${control} ${to} ${ground}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
