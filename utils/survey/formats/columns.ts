/**
 * Tables that are known by their first line, each with rows of a shape of its own: `wpa_cli scan_results`, Ralink's
 * `get_site_survey`, MikroTik's scan, and macOS `airport -s` with or without addresses.
 */
import type { Network } from '../../reading/types.ts';
import {
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  looseMac,
  MAC,
  nameOf,
  normalMac,
  percentToDbm,
  secondOf,
  signalOf,
  type Parsed,
} from '../survey-row.ts';
import type { Format } from './format.ts';

type ReadRow = (line: string) => Network | null;

/** A format whose rows stand below a header; what stands above it is talk of the tool. */
function below(id: string, header: RegExp, rowsFor: (header: string) => ReadRow): Format {
  return {
    id,
    matches: ({ lines }) => lines.some((line) => header.test(line)),
    parse: ({ lines }): Parsed => {
      const result: Parsed = { networks: [], errors: [] };
      let read: ReadRow | null = null;
      lines.forEach((line, index) => {
        if (header.test(line)) read = rowsFor(line);
        else if (read && line.trim() !== '') {
          const network = read(line);
          if (network) result.networks.push(network);
          else result.errors.push(errorAt(index, line, 'no_channel'));
        }
      });
      return result;
    },
  };
}

/** Address, MHz, dBm, flags in brackets, name. */
const WPA_ROW = /^((?:[0-9a-f]{2}:){5}[0-9a-f]{2})\s+(\d{4})\s+(-?\d{1,3})(?:\s+((?:\[[^\]]*\])+))?\s*(.*)$/i;

export const wpaCli = below('wpa-cli', /^bssid \/ frequency \/ signal level/i, () => (line) => {
  const [, mac, mhz, signal, flags = '', name] = WPA_ROW.exec(line) ?? [];
  if (mac === undefined) return null;
  const channel = channelOfFrequency(Number(mhz));
  if (channel === null && Number(mhz) < 5925) return null;
  const security = /\[((?:WPA|RSN|WEP)[^\]]*)\]/.exec(flags)?.[1];
  const rssi = Number(signal);
  return {
    ...emptyNetwork(),
    ssid: nameOf(name ?? ''),
    bssid: normalMac(mac),
    channel,
    rssi: rssi < 0 ? rssi : null,
    ...(security ? { security } : {}),
  };
});

/** Cells by the columns of the terminal in which the header's words begin. */
function cellsUnder(header: string, ...words: RegExp[]): (line: string) => string[] {
  const starts = words.map((word) => header.search(word));
  return (line) =>
    starts.map((start) => {
      const end = Math.min(...starts.filter((one) => one > start), line.length);
      return start < 0 ? '' : line.slice(start, end).trim();
    });
}

/** The maker's own spelling is "Siganl". */
export const ralink = below(
  'ralink',
  /^\s*(?:No\s+)?Ch\s+SSID\s+BSSID\s+Security\s+Si(?:ganl|gnal)\s?\(%\)/,
  (header) => {
    const cells = cellsUnder(
      header,
      /Ch\b/,
      /SSID/,
      /BSSID/,
      /Security/,
      /Si(?:ganl|gnal)/,
      /W-Mode/,
      /ExtCH/,
      /\bNT\b/,
    );
    return (line) => {
      const [shown, name, mac, security, percent, , extension] = cells(line);
      const channel = Number(shown);
      const bssid = looseMac(mac!);
      if (!isChannelNumber(channel) || bssid === null) return null;
      const side = /ABOVE|BELOW/i.exec(extension!)?.[0].toLowerCase() as 'above' | 'below' | undefined;
      return {
        ...emptyNetwork(),
        ssid: nameOf(name!),
        bssid,
        channel,
        rssi: /^\d{1,3}$/.test(percent!) ? percentToDbm(Number(percent)) : null,
        width: side ? 40 : null,
        ...(side ? { second: side } : {}),
        security: security!,
      };
    };
  },
);

/** `2462/20-Ce/gn(17dBm) -72 -105 33`: MHz, width of each part, extension, standard; signal, noise, distance of both. */
const TIK_ROW = /^(.*?)\s+(\d{4})\/(\d{2,3})(?:-([Ce]{2,4}))?\/\S*(?:\s?\([^)]*\))?\s+(-\d{1,3})\b/;

export const mikrotik = below('mikrotik', /^\s*ADDRESS\s+SSID\s+CHANNEL\s+SIG\b/, () => (line) => {
  const [, before = '', mhz, part, extension, signal] = TIK_ROW.exec(line) ?? [];
  const mac = MAC.exec(before);
  const channel = channelOfFrequency(Number(mhz));
  if (!mac || channel === null) return null;
  return {
    ...emptyNetwork(),
    ssid: nameOf(before.slice(mac.index + mac[0].length)),
    bssid: normalMac(mac[0]),
    channel,
    rssi: signalOf(signal!),
    width: Number(part) * (extension?.length ?? 1),
    ...(extension && channel <= 14 ? secondOf(channel, channel + (extension.startsWith('C') ? 4 : -4)) : {}),
  };
});

/** Name, address where macOS gives it, dBm, channel, HT, country, security. */
const AIRPORT_ROW =
  /^(.{0,99}?)\s{1,99}(?:((?:[0-9a-f]{2}:){5}[0-9a-f]{2})\s+)?(-\d{1,3})\s+(\d{1,3})(?:,([+-]1|80|160))?\s+[YN]\s+\S{2}\s*(.*)$/i;

export const airport = below('airport', /^\s*SSID\s+BSSID\s+RSSI\s+CHANNEL\b/, () => (line) => {
  const [, name, mac, signal, shown, tail, security] = AIRPORT_ROW.exec(` ${line}`) ?? [];
  const channel = Number(shown);
  if (!isChannelNumber(channel)) return null;
  const side = tail === '+1' ? 4 : tail === '-1' ? -4 : 0;
  return {
    ...emptyNetwork(),
    ssid: nameOf(name!),
    bssid: mac ? normalMac(mac) : null,
    channel,
    rssi: signalOf(signal!),
    width: side === 0 ? (tail === undefined ? null : Number(tail)) : 40,
    ...(side !== 0 && channel <= 14 ? secondOf(channel, channel + side) : {}),
    ...(security ? { security } : {}),
  };
});
