/** One network a line: tables with a header (analyser apps, CSV), macOS `airport -s`, and free "name channel dBm". */
import type { Network } from '../../reading/types.ts';
import {
  badChannel,
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  MAC,
  nameOf,
  normalMac,
  secondOf,
  signalOf,
  widthOf,
  type Parsed,
  type ParseError,
} from '../survey-row.ts';
import { cells } from './cells.ts';

type Column = 'ssid' | 'bssid' | 'channel' | 'frequency' | 'rssi' | 'width' | 'band' | 'security';

/** Header words, tried in this order: "Primary Channel" before "Channel Width" before anything with "channel". */
const COLUMNS: readonly [Column, RegExp][] = [
  ['bssid', /\bbssid\b|\bmac\b|adresse mac/i],
  ['ssid', /\be?ssid\b|\bname\b|\bnom\b|\bnombre\b|\bnome\b|\bnaam\b|network|netzwerk|réseau|\bred\b|\brete\b/i],
  ['width', /width|breite|largeur|ancho|larghezza|largura|breedte|range/i],
  ['band', /\bband[ea]?\b/i],
  ['frequency', /freq|frequenz|mhz/i],
  ['channel', /\bch(an(nel)?)?\b|kanal|canale?\b|kanaal|primary channel/i],
  [
    'rssi',
    /rssi|signal|strength|level|dbm|power|stärke|señal|segnale|sinal|puissance|niveau|intensi|potencia|sterkte/i,
  ],
  ['security', /secur|encrypt|privacy|auth|sicherheit|sécurité|seguridad|sicurezza|capabilities/i],
];
/** Which of two columns of one kind counts: one that is surely meant, else the first that is not a centre. */
const MEANT = /ssid|rssi|dbm|privacy/i;
const CENTRE = /cent(er|re)/i;

/** What tools say about their list: how many they found, what a channel holds. */
const SUMMARY =
  /\b\d+ ?(?:networks?(?:\(s\))?|access ?points?|aps?|stations?|netzwerke?|réseaux?|redes?|reti|netwerken)\b|\bsupported channels\b/i;

export function parseLines(lines: readonly string[]): Parsed {
  const networks: Network[] = [];
  const errors: ParseError[] = [];
  let table: Table | null = null;
  // A header said that the name stands before the address: where nothing stands there, the name is hidden.
  let nameFirst = false;
  // The second table of airodump-ng's CSV lists who talks to whom.
  let stations = false;
  lines.forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed.startsWith('Station MAC,')) stations = true;
    // Rulers, and the line before the header of Wigle's lists (Kismet), name no network.
    if (trimmed === '' || /^[-=_+|\s]+$/.test(trimmed) || /^WigleWifi-\d/.test(trimmed)) return;
    const header = headerOf(trimmed);
    if (header) {
      stations = false;
      table = header.delimiter === '' ? null : header;
      nameFirst = header.columns[0] === 'ssid' && header.columns[1] === 'bssid';
      return;
    }
    if (stations || SUMMARY.test(trimmed)) return;
    const found = (table && fromCells(cells(line, table.delimiter), table)) ?? freeLine(trimmed, nameFirst);
    if (typeof found === 'object') networks.push(found);
    else errors.push(found === 'no-channel' ? errorAt(index, line, 'no_channel') : badChannel(index, line, found));
  });
  return { networks, errors };
}

interface Table {
  delimiter: string;
  columns: (Column | null)[];
  /** The signal is in per cent although the cells do not say so. */
  percent: boolean;
}

/** A line of column names: no figures that a network has, and two or more known words. */
function headerOf(line: string): Table | null {
  if (MAC.test(line) || /-\d{2}\b/.test(line)) return null;
  const delimiter = ['\t', ';', '|', ','].find((one) => line.split(one).length >= 3) ?? (line.includes(',') ? ',' : '');
  const names = delimiter === '' ? line.split(/\s{2,}|\s(?=[A-Z])/) : cells(line, delimiter);
  const columns = names.map(columnOf);
  const known = new Set(columns.filter((column) => column !== null));
  if (known.size < 2 || !(known.has('channel') || known.has('frequency'))) return null;
  // Of four known words it is a header, whatever else stands there ("802.11", "WPA2").
  if (known.size < 4 && /\d/.test(names.filter((_, index) => columns[index] === null).join(' '))) return null;
  const chosen = firstOnly(names, columns);
  return { delimiter, columns: chosen, percent: /%|quality|percent/i.test(names[chosen.indexOf('rssi')] ?? '') };
}

function columnOf(name: string): Column | null {
  return COLUMNS.find(([, words]) => words.test(name))?.[0] ?? null;
}

function firstOnly(names: readonly string[], columns: readonly (Column | null)[]): (Column | null)[] {
  return columns.map((column, index) => {
    if (column === null) return null;
    const rivals = columns.flatMap((other, at) => (other === column ? [at] : []));
    const best =
      rivals.find((at) => MEANT.test(names[at]!)) ?? rivals.find((at) => !CENTRE.test(names[at]!)) ?? rivals[0];
    return best === index ? column : null;
  });
}

/** Null: this row does not fit the header and is tried as a free line. A row that fits but has no channel says so. */
function fromCells(row: readonly string[], { columns, percent }: Table): Network | 'no-channel' | null {
  const cell = (column: Column) => row[columns.indexOf(column)] ?? '';
  const byNumber = Number(/^[^\d-]*(\d+)/.exec(cell('channel'))?.[1] ?? Number.NaN);
  const frequency = Number.parseFloat(cell('frequency'));
  const mhz = frequency < 10 ? frequency * 1000 : frequency;
  const sixGhz = mhz >= 5925 || /^6(?!\d|[.,]\d)/.test(cell('band'));
  const channel = sixGhz ? null : isChannelNumber(byNumber) ? byNumber : channelOfFrequency(Math.round(mhz));
  if (channel === null && !sixGhz) return columns.length > 3 && row.length === columns.length ? 'no-channel' : null;
  const mac = MAC.exec(cell('bssid'))?.[0];
  const signal = cell('rssi');
  const security = cell('security');
  return {
    ...emptyNetwork(),
    ssid: nameOf(cell('ssid')),
    bssid: mac ? normalMac(mac) : null,
    channel,
    rssi: signalOf(percent && /^\d+$/.test(signal) ? `${signal}%` : signal),
    width: widthOf(cell('width')) ?? splitWidth(cell('channel')),
    ...secondIn(channel, cell('channel'), cell('width')),
    ...(security === '' ? {} : { security }),
  };
}

/** `6,+1` and `6,-1` of macOS: 40 MHz; `36,80`: 80 MHz; `6+10` of Acrylic and inSSIDer: 40 MHz. */
function splitWidth(channel: string): number | null {
  if (/^\d+\s*\+\s*\d+$/.test(channel.trim())) return 40;
  const tail = /^\d+,\s*([+-]1|80|160|320)$/.exec(channel.trim())?.[1];
  return tail === undefined ? null : tail.length === 2 ? 40 : Number(tail);
}

/** `6,+1`, `6+10`, or a range of frequencies `40 MHz (2427 - 2467)`. */
function secondIn(channel: number | null, shown: string, width: string): Pick<Network, 'second'> {
  if (channel === null || channel > 14) return {};
  const pair = /^\d+\s*\+\s*(\d+)$/.exec(shown.trim())?.[1];
  if (pair !== undefined) return secondOf(channel, Number(pair));
  const sign = /^\d+,\s*([+-])1$/.exec(shown.trim())?.[1];
  if (sign !== undefined) return { second: sign === '+' ? 'above' : 'below' };
  const [, low, high] = /\(\s*(\d{4})\s*-\s*(\d{4})\s*\)/.exec(width) ?? [];
  // A network of 20 MHz has its channel in the middle.
  return low === undefined ? {} : secondOf(channel, ((Number(low) + Number(high)) / 2 - 2407) / 5);
}

/** "name channel dBm" in any order. @returns the network, `no-channel`, or the number that is no channel */
function freeLine(line: string, nameFirst: boolean): Network | 'no-channel' | (string & {}) {
  let rest = ` ${line.replaceAll(/[−–](?=\d)/g, '-')} `;
  const network = emptyNetwork();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(found[0], SLOT);
    return found;
  };
  const mac = MAC.exec(rest);
  let name: string | null = null;
  if (mac) {
    network.bssid = normalMac(mac[0]);
    const before = unlabelled(rest.slice(0, mac.index));
    // Lists with an address put the name before it, if it is there at all; figures are one where the line says so.
    if (before !== '' && (/^\s*SSID\s?[:=]/i.test(rest) || !/^[\d\s,;|-]+$/.test(before))) {
      name = before;
      rest = rest.slice(mac.index + mac[0].length);
    } else rest = rest.replace(mac[0], ' ');
  }
  const frequency = take(/\b(2[.,]4\d\d|5[.,]\d{3}|6[.,]\d{3})\s*GHz\b/i) ?? take(/\b(2[45]\d\d|[567]\d{3})\s*MHz\b/i);
  const width = take(/\b(20|40|80|160|320)\s*MHz\b(\s*\([^)]*\))?/i);
  const signal = take(/(?<=[\s,;|(])-\d{2,3}(?:\.\d+)?(?:\s*dBm\b)?|\b\d{2,3}\s*dBm\b|\b\d{1,3}\s*%/i);
  const named = take(
    /(?<=[\s,;|(])(?:ch(?:annel)?|kanal|canal|canale|kanaal)[.:=\s]*(\d{1,3})(?:,\s*([+-]1|80|160))?(?=[\s,;|)])/i,
  );
  const split = named ? null : take(/(?<=\s)(\d{1,3}),([+-]1|80|160)(?=\s)/);
  // A bare number is a channel only beside a signal or an address: "5 networks found" names no network.
  const sure = signal !== null || mac !== null;
  const shown = named?.[1] ?? split?.[1] ?? (frequency || !sure ? null : bareChannel(rest, (next) => (rest = next)));
  const mhz = frequency ? toMhz(frequency[1]!) : null;
  const number = shown === null ? channelOfFrequency(mhz ?? 0) : Number(shown);
  if (number === null && (mhz ?? 0) < 5925) return 'no-channel';
  if (number !== null && !isChannelNumber(number)) return String(number);
  // On 6 GHz the numbers mean other channels.
  network.channel = /(?<=[\s,;|(])6\s?GHz\b/i.test(line) ? null : number;
  network.rssi = signal ? signalOf(signal[0]) : null;
  const tail = `6,${named?.[2] ?? split?.[2] ?? ''}`;
  network.width = width ? widthOf(width[0]) : splitWidth(tail);
  Object.assign(network, secondIn(network.channel, tail, width?.[0] ?? ''));
  network.ssid = nameOf(name ?? (mac && nameFirst ? '' : tidy(rest)));
  return network;
}

/** "SSID: Home, BSSID:" and "Home," → "Home": what stands before an address. */
function unlabelled(before: string): string {
  const name = before.trim().replace(/\b(?:BSSID|MAC)(?: address)?\s?[:=]$/i, '');
  return name
    .replace(/^SSID\s?[:=]/i, '')
    .replace(/[\s,;|]{1,4}$/, '')
    .trim();
}

/** Stands where something was taken out, so that neighbours are not glued together. */
const SLOT = ' \u0001 ';

function toMhz(shown: string): number {
  const value = Number(shown.replace(',', '.'));
  return value < 10 ? Math.round(value * 1000) : value;
}

/** A bare number that can be the channel: beside the signal first, then at the start, then the last of the line. */
function bareChannel(rest: string, set: (next: string) => void): string | null {
  const numbers = [...rest.matchAll(/(?<=[\s,;|(])\d{1,3}(?=[\s,;|)])/g)];
  if (numbers.length === 0) return null;
  const slot = rest.indexOf('\u0001');
  const beside = numbers.find(({ 0: shown, index }) => {
    const between = index < slot ? rest.slice(index + shown.length, slot) : rest.slice(slot + 1, index);
    return slot !== -1 && /^[\s,;|()]*$/.test(between);
  });
  const first = numbers.find(({ index }) => rest.slice(0, index).trim() === '');
  const chosen = beside ?? (numbers.length > 1 && first ? first : numbers.at(-1)!);
  set(rest.slice(0, chosen.index) + SLOT + rest.slice(chosen.index + chosen[0].length));
  return chosen[0];
}

function tidy(rest: string): string {
  return rest
    .replaceAll('\u0001', ' ')
    .replaceAll(/\s*[,;|]\s*(?=[,;|\s]|$)/g, ' ')
    .replaceAll(/^[\s,;|:-]+|[\s,;|:-]+$/g, '')
    .replaceAll(/\s{2,}/g, ' ');
}
