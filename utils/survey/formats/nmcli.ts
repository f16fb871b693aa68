/** `nmcli dev wifi`, as a table or with `-t` (fields between colons, colons inside escaped). */
import type { Network } from '../../reading/types.ts';
import {
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  MAC,
  nameOf,
  normalMac,
  percentToDbm,
  widthOf,
  type Parsed,
} from '../survey-row.ts';

/** Mode, channel, rate, signal: the columns that look alike in every language. */
const FIGURES = /\s(\S+)\s+(\d{1,3})\s+[\d.,]+\s*\p{L}+\/\p{L}+\s+(\d{1,3})(?:\s+(\S+)(?:\s+(.*))?)?\s*$/u;
/** `-f SSID,CHAN,SIGNAL` and alike: a name, then a channel and a signal in per cent, perhaps BARS and SECURITY. */
const SHORT = /^(.*?)\s+(\d{1,3})\s+(\d{1,3})(?:\s+([▂▄▆█_*]+)?\s*(.*))?$/u;

export function parseNmcli(lines: readonly string[]): Parsed {
  const networks: Network[] = [];
  const errors: Parsed['errors'] = [];
  let header: Header[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    if (isNmcliHeader(line)) {
      header = [...line.matchAll(/\S+/g)].map(({ 0: word, index: at }) => ({ at, column: columnOf(word) }));
      return;
    }
    const network = /\\:/.test(line) || isTerse(line) ? terse(line) : (underHeader(line, header) ?? tabular(line));
    if (network) networks.push(network);
    else errors.push(errorAt(index, line, 'no_channel'));
  });
  return { networks, errors };
}

type Column = Exclude<keyof Fields, 'mac'> | 'bssid';

interface Header {
  /** Column of the terminal where it begins. */
  at: number;
  column: Column | null;
}

const WORDS: Record<Column, RegExp> = {
  name: /^SSID$/,
  bssid: /^BSSID$/,
  channel: /^(CHAN|KANAL|CANAL|CANALE|KANAAL)$/,
  frequency: /^FREQ/,
  signal: /^(SIGNAL|SEÑAL|SINAL|SEGNALE|SIGNAAL)$/,
  width: /^BANDWIDTH$/,
  security: /^(SECURITY|SICHERHEIT|SÉCURITÉ|SEGURIDAD|SICUREZZA|SEGURANÇA)$/,
};

function columnOf(word: string): Column | null {
  return (Object.keys(WORDS) as Column[]).find((column) => WORDS[column].test(word)) ?? null;
}

/** The line of column names, in capitals; nmcli translates some of them. */
export function isNmcliHeader(line: string): boolean {
  if (!/^[\p{Lu}\s*-]+$/u.test(line)) return false;
  const columns = new Set(line.trim().split(/\s+/).map(columnOf));
  return columns.has('name') && columns.has('channel');
}

/** Characters that fill two columns of a terminal and are one UTF-16 unit. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** A row whose cells stand exactly below their names; null when they do not (spaces lost on the way). */
function underHeader(line: string, header: readonly Header[]): Network | null {
  const row = line.replaceAll(WIDE, '$&\u0001');
  if (header.length === 0 || header.some(({ at }) => at > 0 && at <= row.length && row[at - 1] !== ' ')) return null;
  const cell = (column: Column) => {
    const index = header.findIndex((one) => one.column === column);
    if (index === -1) return '';
    return row
      .slice(header[index]!.at, header[index + 1]?.at)
      .replaceAll('\u0001', '')
      .trim();
  };
  if (!/^\d+$/.test(cell('channel'))) return null;
  return networkOf({
    name: cell('name'),
    mac: MAC.exec(cell('bssid'))?.[0] ?? null,
    channel: cell('channel'),
    signal: /^\d+$/.test(cell('signal')) ? cell('signal') : null,
    security: cell('security').replace(/^--$/, '') || null,
    frequency: cell('frequency'),
    width: cell('width'),
  });
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
  const all = line.split(/(?<!\\):/).map((field) => field.replaceAll(/\\(.)/g, '$1'));
  // `-f ACTIVE,SSID,BSSID,…`: whether it is in use stands before the name, so the address is the third field.
  const active = /^(?:yes|no)$/.test(all[0]!) && MAC.test(all[2] ?? '');
  const fields = active ? all.slice(1) : all;
  const macAt = fields.findIndex((field) => MAC.test(field));
  const rest = fields.filter((field, index) => index !== macAt && !/^[* ]?$/.test(field));
  const mode = fields.findIndex((field) => /^(Infra|Ad-Hoc|Mesh)$/.test(field));
  // The name stands before the mode; of all fields (`-f all`) it stands behind "AP[1]".
  const name = /^AP\[\d+\]$/.test(fields[0]!)
    ? fields[1]
    : active
      ? fields[0]
      : mode > 0 && mode !== macAt + 1
        ? fields[mode - 1]
        : rest[0];
  const frequency = fields.find((field) => /^\d{4} MHz$/.test(field));
  const from = mode > 0 ? rest.indexOf(fields[mode]!) : 0;
  const numbers = rest
    .map((field, index) => ({ field, index }))
    .filter(({ field, index }) => /^\d{1,3}$/.test(field) && index > from);
  const [channel, signal] = numbers;
  if (!channel) return null;
  const last = rest.at(-1)!;
  return networkOf({
    name: name ?? '',
    ...(frequency ? { frequency } : {}),
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
  /** "2437 MHz" */
  frequency?: string;
  /** "40 MHz" */
  width?: string;
}

function networkOf({ name, mac, channel, signal, security, frequency, width }: Fields): Network | null {
  const mhz = Number.parseInt(frequency ?? '', 10);
  const number = mhz >= 5925 ? null : (channelOfFrequency(mhz) ?? Number(channel));
  if (number !== null && !isChannelNumber(number)) return null;
  return {
    ...emptyNetwork(),
    ssid: nameOf(name),
    bssid: mac ? normalMac(mac) : null,
    channel: number,
    width: widthOf(width ?? ''),
    rssi: signal === null ? null : percentToDbm(Number(signal)),
    ...(security === null ? {} : { security }),
  };
}
