/**
 * One "key: value" a line: `nmcli -m multiline`, `nmcli -f AP dev show`, `netsh wlan show interfaces`, macOS
 * `wdutil info` and `airport -I`. A key that comes again begins the next network.
 */
import type { Network } from '../../reading/types.ts';
import { CHANNEL_WORDS } from './blocks.ts';
import {
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  looseMac,
  MAC,
  nameOf,
  normalMac,
  signalOf,
  widthOf,
  type Parsed,
  type ParseError,
} from '../survey-row.ts';

interface Entry {
  network: Network;
  start: number;
  sixGhz: boolean;
  /** Keys that it has, with the number before them ("AP[2].SSID"). */
  keys: Set<string>;
  group: string;
}

const LINE = /^(?:AP\[(\d+)\]\.)?([^:]{1,60}):(.*)$/;
const NAME = /^e?ssid$/i;
const CHANNEL = /^chan$/i;
const KNOWN =
  /^(?:(?:ap )?bssid|freq|signal|señal|sinal|segnale|rssi|agrctlrssi|band[ea]?|bandwidth|security|authenti\S+)$/i;

function split(line: string): { group: string; key: string; value: string } {
  const [, group = '', key = '', value = ''] = LINE.exec(line.trim()) ?? [];
  return { group, key: key.trim(), value: value.trim() };
}

function isKnown(key: string): boolean {
  return NAME.test(key) || CHANNEL.test(key) || CHANNEL_WORDS.test(key) || KNOWN.test(key);
}

/** A name and a channel, each on a line of its own behind its key. */
export function isFields(lines: readonly string[]): boolean {
  const keys = lines.map((line) => split(line).key);
  return keys.some((key) => NAME.test(key)) && keys.some((key) => CHANNEL.test(key) || CHANNEL_WORDS.test(key));
}

export function parseFields(lines: readonly string[]): Parsed {
  const records: Entry[] = [];
  const strangers: ParseError[] = [];
  lines.forEach((line, index) => {
    const { group, key, value } = split(line);
    // Other keys say nothing that counts; a line without any may be a network written below.
    if (key === '' && /\p{L}/u.test(line) && /\d/.test(line)) strangers.push(errorAt(index, line, 'not_understood'));
    if (!isKnown(key)) return;
    let record = records.at(-1);
    if (!record || record.keys.has(key) || record.group !== group) {
      record = { network: emptyNetwork(), start: index, sixGhz: false, keys: new Set(), group };
      records.push(record);
    }
    record.keys.add(key);
    fill(record, key, value);
  });
  const [complete, broken] = [true, false].map((wanted) =>
    records.filter(({ network, sixGhz }) => (network.channel !== null || sixGhz) === wanted),
  );
  return {
    networks: complete!.map(({ network, sixGhz }) => (sixGhz ? { ...network, channel: null } : network)),
    errors: [...broken!.map(({ start }) => errorAt(start, lines[start]!, 'no_channel')), ...strangers],
  };
}

function fill(record: Entry, key: string, value: string): void {
  const { network } = record;
  const lower = key.toLowerCase();
  if (NAME.test(key)) network.ssid = nameOf(value);
  else if (lower.endsWith('bssid')) {
    const mac = MAC.exec(value)?.[0];
    network.bssid = mac ? normalMac(mac) : looseMac(value);
  } else if (CHANNEL.test(key) || CHANNEL_WORDS.test(key)) fillChannel(record, value);
  else if (lower === 'freq') {
    const mhz = Number.parseInt(value, 10);
    record.sixGhz ||= mhz >= 5925;
    network.channel = channelOfFrequency(mhz) ?? network.channel;
  } else if (/^band[ea]?$/.test(lower)) record.sixGhz ||= /^6\s*GHz/i.test(value);
  else if (lower === 'bandwidth') network.width = widthOf(value);
  else if (/^(?:security|authenti)/.test(lower)) {
    if (value !== '' && value !== '--') network.security = value;
  } else {
    // NetworkManager gives per cent without saying so; where dBm are given too, they count.
    const signal = signalOf(/^\d{1,3}$/.test(value) ? `${value}%` : value);
    if (signal !== null && (network.rssi === null || lower.endsWith('rssi'))) network.rssi = signal;
  }
}

/** "6", "36,80", and "2g6/20" of wdutil: band, channel, width. */
function fillChannel(record: Entry, value: string): void {
  const { network } = record;
  const [, band, tight, plain, tail] = /^(?:([256])g(\d{1,3})|(\d{1,3}))(?:[/,]\s*([+-]?\d{1,3}))?/.exec(value) ?? [];
  const channel = Number(tight ?? plain);
  record.sixGhz ||= band === '6';
  if (isChannelNumber(channel)) network.channel = channel;
  const side = /^[+-]/.exec(tail ?? '')?.[0];
  network.width = side ? 40 : widthOf(tail ?? '');
  if (side && channel <= 14) network.second = side === '+' ? 'above' : 'below';
}
