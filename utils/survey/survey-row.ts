/** Small readings that all survey formats share: addresses, channels, signals, widths. */
import type { Network } from '../reading/types.ts';
import { text, type TextRef } from '../common/text.ts';

export interface ParseError {
  /** 1-based. */
  line: number;
  /** The line as pasted, cut. */
  text: string;
  message: TextRef;
}

export interface Parsed {
  networks: Network[];
  errors: ParseError[];
}

export const MAC = /(?<![0-9a-f:])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f:])/i;

/** Upper case, colons. */
export function normalMac(mac: string): string {
  return mac.toUpperCase().replaceAll('-', ':');
}

/** An address as Apple writes it, zeros at the front of a part left out ("4c:43:41:4:1c:bc"); null when it is none. */
export function looseMac(shown: string): string | null {
  const parts = shown.trim().split(/[:-]/);
  if (parts.length !== 6 || !parts.every((part) => /^[0-9a-f]{1,2}$/i.test(part))) return null;
  return parts.map((part) => part.padStart(2, '0').toUpperCase()).join(':');
}

/**
 * Channel of a centre frequency. 6 GHz channels have numbers that 2.4 GHz has too, and a network does not carry its
 * band: those give null, so that nobody takes them for 2.4 GHz.
 * @param mhz centre of the 20 MHz primary channel
 */
export function channelOfFrequency(mhz: number): number | null {
  if (mhz === 2484) return 14;
  if (mhz >= 2412 && mhz <= 2472) return Math.round((mhz - 2407) / 5);
  if (mhz >= 5150 && mhz < 5925) return Math.round((mhz - 5000) / 5);
  return null;
}

/** A number that is a channel on 2.4 or 5 GHz. */
export function isChannelNumber(value: number): boolean {
  return Number.isInteger(value) && ((value >= 1 && value <= 14) || (value >= 32 && value <= 177));
}

/** Signal quality in per cent → dBm, as Windows and NetworkManager count it. */
export function percentToDbm(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) / 2 - 100);
}

/** "-45 dBm", "−45", "83%", "70/100" → dBm; null when it is none of these or out of range. */
export function signalOf(shown: string): number | null {
  const plain = shown.replaceAll(/[−–]/g, '-');
  const share = /(\d{1,3})\s*\/\s*100/.exec(plain) ?? /(\d{1,3})\s*%/.exec(plain);
  if (share) return percentToDbm(Number(share[1]));
  const dbm = /(-?\d{1,3}(?:\.\d+)?)/.exec(plain);
  if (!dbm) return null;
  const value = Number(dbm[1]);
  // Some write the figure without its sign.
  const signed = value > 0 && /dbm/i.test(plain) ? -value : value;
  return signed < 0 && signed >= -120 ? Math.round(signed) : null;
}

/** Which side a second channel lies on, as a part of a network: nothing when it is none or the same. */
export function secondOf(channel: number | null, second: number): Pick<Network, 'second'> {
  if (channel === null || !(second > 0) || second === channel) return {};
  return { second: second > channel ? 'above' : 'below' };
}

/** "40 MHz", "80", "HT40" → MHz. */
export function widthOf(shown: string): number | null {
  const found = /(?:^|\D)(20|40|80|160|320)(?!\d)/.exec(shown);
  return found ? Number(found[1]) : null;
}

/** Empty and stand-in names are hidden networks. */
export function nameOf(shown: string): string | null {
  const name = shown.trim().replace(/^"(.*)"$/, '$1');
  return name === '' || name === '--' || /^[<[(*](hidden|redacted|length: *0)( ssid| network)?[>\])*]$/i.test(name)
    ? null
    : name;
}

export function errorAt(index: number, line: string, id: 'no_channel' | 'not_understood'): ParseError {
  return { line: index + 1, text: cut(line), message: text(`advice.channel.parse.${id}`, { line: index + 1 }) };
}

export function badChannel(index: number, line: string, channel: string): ParseError {
  return {
    line: index + 1,
    text: cut(line),
    message: text('advice.channel.parse.bad_channel', { line: index + 1, channel }),
  };
}

/** A pasted line for showing in an error. */
export function cut(line: string): string {
  const trimmed = line.trim();
  return trimmed.length > 80 ? `${trimmed.slice(0, 79)}…` : trimmed;
}

/** A network of which nothing is known yet. */
export function emptyNetwork(): Network {
  return { ssid: null, bssid: null, channel: null, rssi: null, width: null };
}
