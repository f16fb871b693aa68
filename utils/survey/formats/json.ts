/**
 * JSON as tools print it: `system_profiler -json`, `termux-wifi-scaninfo`, Tasmota's `WiFiScan`, exports of apps. Only an
 * object with a name or an address *and* a channel or a frequency is a network; lists of supported channels are none.
 */
import type { Network } from '../../reading/types.ts';
import {
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  looseMac,
  nameOf,
  secondOf,
  signalOf,
  widthOf,
  type Parsed,
} from '../survey-row.ts';
import type { Format } from './format.ts';

type Field = 'ssid' | 'bssid' | 'channel' | 'frequency' | 'signal' | 'width' | 'security';

/** Keys in small letters without separators and without the prefixes `spairport_` and `network_`. */
const KEYS: Readonly<Record<string, Field>> = {
  name: 'ssid',
  ssid: 'ssid',
  essid: 'ssid',
  bssid: 'bssid',
  mac: 'bssid',
  macaddress: 'bssid',
  address: 'bssid',
  ch: 'channel',
  channel: 'channel',
  channelnumber: 'channel',
  primarychannel: 'channel',
  freq: 'frequency',
  frequency: 'frequency',
  frequencymhz: 'frequency',
  rssi: 'signal',
  signal: 'signal',
  signaldbm: 'signal',
  signallevel: 'signal',
  signalnoise: 'signal',
  signalstrength: 'signal',
  level: 'signal',
  dbm: 'signal',
  bandwidth: 'width',
  channelbandwidth: 'width',
  channelbandwidthmhz: 'width',
  channelwidth: 'width',
  width: 'width',
  auth: 'security',
  authmode: 'security',
  encryption: 'security',
  security: 'security',
  securitymode: 'security',
};
const PREFIX = /^(?:spairport|network|wifi|wlan|ap)(?=.)/;
/** No tool nests deeper; a paste may. */
const DEEPEST = 12;

type Row = Partial<Record<Field, string[]>>;

const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[^a-z]/g, '');

function fieldOf(key: string): Field | undefined {
  const plain = plainKey(key);
  const short = plain.replace(PREFIX, '').replace(PREFIX, '');
  // Object.hasOwn: a pasted key may be "constructor".
  if (Object.hasOwn(KEYS, plain)) return KEYS[plain];
  return Object.hasOwn(KEYS, short) ? KEYS[short] : undefined;
}

function rowOf(value: Readonly<Record<string, unknown>>): Row {
  const row: Row = {};
  for (const [key, one] of Object.entries(value)) {
    const field = fieldOf(key);
    if (field && (typeof one === 'string' || typeof one === 'number')) (row[field] ??= []).push(String(one));
  }
  return row;
}

/** "6 (2GHz, 20MHz)", "1,+1", "11". 6 GHz gives null and says so. */
function channelIn(row: Row): { channel: number | null; sixGhz: boolean } | null {
  const mhz = Number.parseFloat(row.frequency?.[0] ?? '');
  const scaled = Math.round(mhz < 10 ? mhz * 1000 : mhz);
  const shown = row.channel?.[0] ?? '';
  if (/6\s*GHz/i.test(shown) || scaled >= 5925) return { channel: null, sixGhz: true };
  const number = Number(/^\s*(\d{1,3})\b/.exec(shown)?.[1]);
  const channel = isChannelNumber(number) ? number : channelOfFrequency(scaled);
  return channel === null ? null : { channel, sixGhz: false };
}

/** Of a signal in dBm and one in per cent (Tasmota has both), the one in dBm. */
function signalIn(row: Row): number | null {
  const read = (row.signal ?? []).map((one) => signalOf(one.split('/')[0]!)).filter((one) => one !== null);
  if (read.length > 0) return read[0]!;
  const percent = row.signal?.find((one) => /^\d{1,3}$/.test(one));
  return percent === undefined ? null : signalOf(`${percent}%`);
}

function networkOf(row: Row): Network | null {
  const at = channelIn(row);
  const bssid = looseMac(row.bssid?.[0] ?? '');
  if (!at || (row.ssid === undefined && bssid === null)) return null;
  const shown = row.channel?.[0] ?? '';
  const sign = /^\s*\d+,\s*([+-])1/.exec(shown)?.[1];
  return {
    ...emptyNetwork(),
    ssid: nameOf(row.ssid?.[0] ?? ''),
    bssid,
    channel: at.channel,
    rssi: signalIn(row),
    width: sign ? 40 : widthOf(row.width?.[0] ?? /(\d+)\s*MHz/i.exec(shown)?.[0] ?? ''),
    ...(sign && at.channel !== null ? secondOf(at.channel, at.channel + (sign === '+' ? 4 : -4)) : {}),
    ...(row.security ? { security: row.security[0]!.slice(0, 64) } : {}),
  };
}

function collect(value: unknown, found: Network[], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (!Array.isArray(value)) {
    const network = networkOf(rowOf(value as Record<string, unknown>));
    if (network) {
      found.push(network);
      return;
    }
  }
  for (const one of Object.values(value)) collect(one, found, depth + 1);
}

/** The JSON in a paste, also with a line of the shell or of a log before it; undefined when there is none. */
function jsonIn(text: string): unknown {
  const start = text.search(/(?<=^[^\S\n]*)[{[]/m);
  if (start < 0) return undefined;
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  for (const part of [text.trim(), text.slice(start, end + 1)]) {
    try {
      return JSON.parse(part) as unknown;
    } catch {
      // Not JSON, or not alone: the next try, or another format.
    }
  }
  return undefined;
}

export const json: Format = {
  id: 'json',
  matches: ({ text, lines }) => {
    // At the front of one of the first lines: brackets inside a line are part of names and flags.
    if (!lines.slice(0, 4).some((line) => /^\s*[{[]/.test(line))) return false;
    const value = jsonIn(text);
    return typeof value === 'object' && value !== null;
  },
  parse: ({ text, lines }): Parsed => {
    const networks: Network[] = [];
    collect(jsonIn(text), networks);
    return { networks, errors: networks.length > 0 ? [] : [errorAt(0, lines[0] ?? '', 'not_understood')] };
  },
};
