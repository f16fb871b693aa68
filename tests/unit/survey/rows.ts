/** What a pasted list is read as, in short, for comparing. */
import { parseSurvey } from '../../../utils/survey/parse.ts';

/** Name, last digit of the address, channel, dBm, width. */
export function rows(pasted: string) {
  const { networks, errors, format } = parseSurvey(pasted);
  return {
    format,
    rows: networks.map(({ ssid, bssid, channel, rssi, width }) => [ssid, bssid?.at(-1), channel, rssi, width]),
    errors: errors.map(({ line, message }) => [line, message.id.split('.').at(-1)]),
  };
}
export const read = (format: string, ...found: unknown[][]) => ({ format, rows: found, errors: [] });
