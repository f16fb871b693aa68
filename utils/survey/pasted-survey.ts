/** Networks that the person listed, beside those that a router page lists: which of them the advice sees. Pure. */
import type { Network, Reading } from '../reading/types.ts';
import { plural, text, type TextRef } from '../common/text.ts';

/** A list pasted or typed into the channel view. */
export interface PastedSurvey {
  networks: Network[];
  ownSsid: string | null;
  /** Channel in use; null when automatic or unknown. */
  current: number | null;
  /** Milliseconds since 1970. */
  at: number;
}

const HOUR_MS = 3_600_000;
/** Routers on "automatic" move and neighbours come and go: an older list says little of today. */
export const PASTED_COUNTS_MS = 14 * 24 * HOUR_MS;

/**
 * Adds the listed networks to those of a page. A survey of the page that is newer and at least as long stands alone;
 * otherwise both count, and of a network in both the newer row. The person's own network is left out: it is nobody's
 * neighbour.
 * @param readAt when the page was read, milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function withPasted(reading: Reading, pasted: PastedSurvey | null, readAt: number, now: number): Reading {
  const { router, networks } = reading;
  if (!pasted || !router.detected || router.login || now - pasted.at > PASTED_COUNTS_MS) return reading;
  const { at, ownSsid, current } = pasted;
  const listed = pasted.networks.filter(({ ssid }) => ssid === null || ssid !== ownSsid);
  const pageIsNewer = readAt >= at;
  if (on24(listed) === 0 || (pageIsNewer && on24(networks) >= on24(listed))) return reading;
  const [older, newer] = pageIsNewer ? [listed, networks] : [networks, listed];
  const seen = new Set(newer.flatMap((network) => identity(network) ?? []));
  const rest = older.filter((network) => !seen.has(identity(network) ?? ''));
  return {
    ...reading,
    networks: [...newer, ...rest],
    pasted: { ageMs: Math.max(0, now - at), ownSsid, current },
  };
}

/** As much of a reading as the rating of channels needs. */
export type SurveyedReading = Pick<Reading, 'settings' | 'networks' | 'pasted'>;

/**
 * The listed networks alone, for people whose router cannot be read. The person's own network is left out, as above.
 * @param now milliseconds since 1970
 */
export function onlyPasted(pasted: PastedSurvey | null, now: number): SurveyedReading {
  if (!pasted || now - pasted.at > PASTED_COUNTS_MS) return { settings: [], networks: [] };
  const { networks, ownSsid, current, at } = pasted;
  return {
    settings: [],
    networks: networks.filter(({ ssid }) => ssid === null || ssid !== ownSsid),
    pasted: { ageMs: Math.max(0, now - at), ownSsid, current },
  };
}

function on24(networks: readonly Network[]): number {
  return networks.filter(({ channel }) => channel !== null && channel <= 14).length;
}

/** One radio of one device; null for a row that names neither. */
function identity({ bssid, ssid, channel }: Network): string | null {
  if (bssid) return bssid.toUpperCase();
  return ssid === null ? null : `${ssid} ${channel}`;
}

/** How old a list is, in words. */
export function pastedAge(ageMs: number): TextRef {
  const hours = Math.floor(ageMs / HOUR_MS);
  if (hours < 1) return text('advice.channel.told.now');
  if (hours < 48) return plural('advice.channel.told.hours', hours);
  return plural('advice.channel.told.days', Math.floor(hours / 24));
}
