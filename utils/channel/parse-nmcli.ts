/** `nmcli dev wifi`, as a table or with `-t` (fields between colons, colons inside escaped). */
import type { Network } from '../router/types.ts';
import {
  emptyNetwork,
  errorAt,
  isChannelNumber,
  MAC,
  nameOf,
  normalMac,
  percentToDbm,
  type Parsed,
} from './survey-row.ts';

/** Mode, channel, rate, signal: the columns that look alike in every language. */
const FIGURES = /\s(\S+)\s+(\d{1,3})\s+[\d.,]+\s*\p{L}+\/\p{L}+\s+(\d{1,3})(?:\s+(\S+)(?:\s+(.*))?)?\s*$/u;
/** `-f SSID,CHAN,SIGNAL` and alike: a name, then a channel and a signal in per cent, perhaps BARS and SECURITY. */
const SHORT = /^(.*?)\s+(\d{1,3})\s+(\d{1,3})(?:\s+([▂▄▆█_*]+)?\s*(.*))?$/u;

export function parseNmcli(lines: readonly string[]): Parsed {
  const networks: Network[] = [];
  const errors: Parsed['errors'] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '' || isHeader(line)) return;
    const network = /\\:/.test(line) || isTerse(line) ? terse(line) : tabular(line);
    if (network) networks.push(network);
    else errors.push(errorAt(index, line, 'no_channel'));
  });
  return { networks, errors };
}

function isHeader(line: string): boolean {
  return /^\s*(IN-USE|\*|NAME|DEVICE)?\s*(BSSID\s+)?SSID\s/.test(line) && !/\d/.test(line);
}

function isTerse(line: string): boolean {
  return !/\s{2,}/.test(line) && line.split(':').length >= 3 && !MAC.test(line);
}

function tabular(line: string): Network | null {
  const full = FIGURES.exec(line);
  const short = full ? null : SHORT.exec(line);
  const found = full ?? short;
  if (!found) return null;
  const before = full ? line.slice(0, full.index) : found[1]!;
  const mac = MAC.exec(before)?.[0] ?? null;
  const name = before.replace(mac ?? '', '').replace(/^\s*\*?\s*/, '');
  return networkOf({ name, mac, channel: found[2]!, signal: found[3]!, security: found[5]?.trim() || null });
}

function terse(line: string): Network | null {
  const fields = line.split(/(?<!\\):/).map((field) => field.replaceAll(/\\(.)/g, '$1'));
  const macAt = fields.findIndex((field) => MAC.test(field));
  const rest = fields.filter((field, index) => index !== macAt && !/^[* ]?$/.test(field));
  const numbers = rest
    .map((field, index) => ({ field, index }))
    .filter(({ field, index }) => /^\d{1,3}$/.test(field) && index > 0);
  const [channel, signal] = numbers;
  if (!channel) return null;
  const last = rest.at(-1)!;
  return networkOf({
    name: rest[0] ?? '',
    mac: macAt === -1 ? null : fields[macAt]!,
    channel: channel.field,
    signal: signal?.field ?? null,
    security: /WPA|WEP|802/.test(last) ? last : null,
  });
}

interface Fields {
  name: string;
  mac: string | null;
  channel: string;
  signal: string | null;
  security: string | null;
}

function networkOf({ name, mac, channel, signal, security }: Fields): Network | null {
  const number = Number(channel);
  if (!isChannelNumber(number)) return null;
  return {
    ...emptyNetwork(),
    ssid: nameOf(name),
    bssid: mac ? normalMac(mac) : null,
    channel: number,
    rssi: signal === null ? null : percentToDbm(Number(signal)),
    ...(security === null ? {} : { security }),
  };
}
