/** The geometry of the channel picture: one soft hill a network. Pure. */
import type { Network } from '../../utils/router/types.ts';

export const WIDTH = 368;
export const HEIGHT = 190;
const BASE = 160;
const TOP = 18;
const WEAKEST = -100;
const STRONGEST = -30;
/** Drawn where the list gives no signal. */
const TYPICAL = -70;

export interface Hill {
  key: string;
  name: string | null;
  path: string;
  own: boolean;
  peak: { x: number; y: number };
}

/** Middle of a channel on the picture; channels 1…13, with room for the slopes outside. */
export function xOf(channel: number): number {
  return 30 + ((channel + 1) / 16) * (WIDTH - 40);
}

function yOf(dbm: number): number {
  const share = (Math.min(STRONGEST, Math.max(WEAKEST, dbm)) - WEAKEST) / (STRONGEST - WEAKEST);
  return BASE - share * (BASE - TOP);
}

export const AXIS = { base: BASE, top: TOP, marks: [-40, -60, -80].map((dbm) => ({ dbm, y: yOf(dbm) })) };

/** Networks that can be drawn: on 2.4 GHz, channels 1…13 (14 is drawn at the edge). */
export function on24(networks: readonly Network[]): (Network & { channel: number })[] {
  return networks.filter(
    (network): network is Network & { channel: number } =>
      network.channel !== null && network.channel >= 1 && network.channel <= 14,
  );
}

/** Weak ones first, so that strong ones are drawn over them. */
export function hills(networks: readonly Network[], ownSsid: string | null): Hill[] {
  return on24(networks)
    .map((network) => ({ ...network, dbm: Number.isFinite(network.rssi) ? (network.rssi ?? TYPICAL) : TYPICAL }))
    .sort((a, b) => a.dbm - b.dbm)
    .map(({ ssid, bssid, channel, dbm, width }, index) => {
      const wide = (width ?? 20) >= 40;
      // Half of what the signal fills, in channels of 5 MHz.
      const reach = wide ? 4.4 : 2.2;
      // The second half of a wide network lies above where there is room, else below.
      const centre = wide ? channel + (channel <= 7 ? 2 : -2) : channel;
      const y = yOf(dbm);
      const [left, middle, right] = [xOf(centre - reach), xOf(centre), xOf(centre + reach)];
      const path = `M${left.toFixed(1)} ${BASE}Q${middle.toFixed(1)} ${(2 * y - BASE).toFixed(1)} ${right.toFixed(1)} ${BASE}`;
      return {
        key: `${bssid ?? ssid ?? ''}${index}`,
        name: ssid,
        path,
        own: ownSsid !== null && ssid === ownSsid,
        peak: { x: middle, y },
      };
    });
}
