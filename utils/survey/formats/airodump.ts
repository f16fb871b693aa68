/** The screen of `airodump-ng`: networks by fixed columns, and below them who talks to whom, which is no network. */
import type { Network } from '../../reading/types.ts';
import { emptyNetwork, errorAt, isChannelNumber, nameOf, normalMac, signalOf, type Parsed } from '../survey-row.ts';

const HEADER = /^\s*BSSID\s+PWR\s.*\bCH\b.*\bESSID\b/;
const STATIONS = /^\s*BSSID\s+STATION\b/;
/** BSSID, PWR, [RXQ,] beacons, data, data a second, CH, MB, ENC, and the rest: cipher, authentication, name. */
const ROW =
  /^\s*((?:[0-9a-f]{2}:){5}[0-9a-f]{2})\s+(-?\d+)\s+(?:\d+\s+){3,4}(-?\d+)\s+-?\d+e?\.?\s+(OPN|OWE|WEP\S*|WPA\S*)\s*(.*)$/i;
const LOCK = /^(?:(?:CCMP|CCMP-256|GCMP|GCMP-256|TKIP|WRAP|WEP\d*)\s+)?(?:(?:PSK|MGT|SAE|OWE|OPN|SKA|CMAC)\s+)?/;

export function isAirodump(lines: readonly string[]): boolean {
  return lines.some((line) => HEADER.test(line));
}

export function parseAirodump(lines: readonly string[]): Parsed {
  const result: Parsed = { networks: [], errors: [] };
  let section: 'before' | 'networks' | 'stations' = 'before';
  lines.forEach((line, index) => {
    if (HEADER.test(line)) section = 'networks';
    else if (STATIONS.test(line)) section = 'stations';
    // The screen is drawn anew under a status line ("CH 6 ][ Elapsed: …").
    else if (section === 'networks' && line.trim() !== '' && !line.includes('][')) {
      const network = rowOf(line);
      if (network) result.networks.push(network);
      else result.errors.push(errorAt(index, line, 'no_channel'));
    }
  });
  return result;
}

function rowOf(line: string): Network | null {
  const [, bssid, power, shown, security, rest] = ROW.exec(line) ?? [];
  const channel = Number(shown);
  if (bssid === undefined || !isChannelNumber(channel)) return null;
  const rssi = signalOf(power!);
  return {
    ...emptyNetwork(),
    bssid: normalMac(bssid),
    channel,
    // −1 stands for a card that gives none.
    rssi: rssi === -1 ? null : rssi,
    ssid: nameOf(`${rest} `.replace(LOCK, '')),
    security: security!,
  };
}
