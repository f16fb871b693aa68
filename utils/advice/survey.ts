/** The neighbours that a page lists, rated for the router's own network. */
import { rateChannels, type ChannelRating } from '../survey/rate.ts';
import type { Setting } from '../reading/types.ts';
import type { SurveyedReading } from '../survey/pasted-survey.ts';

/**
 * @param channels the settings that hold the 2.4 GHz channel of the main network
 * @returns null when the page lists no network on 2.4 GHz
 */
export function rateSurvey(reading: SurveyedReading, channels: readonly Setting[]): ChannelRating | null {
  const on24 = reading.networks.filter((network) => network.channel !== null && network.channel <= 14);
  if (on24.length === 0) return null;
  const ssids = reading.settings.flatMap(({ kind, value }) =>
    kind === 'ssid' && typeof value === 'string' && value !== '' ? [value] : [],
  );
  const { pasted } = reading;
  if (pasted?.ownSsid) ssids.push(pasted.ownSsid);
  // What the page shows of the channel is surer than what was said of it.
  const shown = channels.some(({ value }) => value !== null);
  return rateChannels(on24, { ssids, channel: shown ? currentChannel(channels) : (pasted?.current ?? null) });
}

/** The channel in use as far as the controls say; null when automatic (the number beside it is an old one) or unknown. */
function currentChannel(channels: readonly Setting[]): number | null {
  const values = channels.map(({ value }) => value);
  if (values.includes('auto')) return null;
  return values.map(Number).find((value) => Number.isInteger(value) && value >= 1 && value <= 14) ?? null;
}
