/**
 * Outputs that give each network a block of lines: `iwlist scan`, OpenWrt's `iwinfo scan` (cells as iwlist has them),
 * `iw scan`, `netsh wlan show networks mode=bssid`.
 */
import type { Network } from '../../reading/types.ts';
import {
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  MAC,
  nameOf,
  normalMac,
  signalOf,
  widthOf,
  type Parsed,
} from '../survey-row.ts';

export type BlockFormat = 'iwlist' | 'iw' | 'netsh';

/** The block being read. */
interface Block {
  network: Network;
  start: number;
  /** On 6 GHz, where channel numbers mean something else. */
  sixGhz: boolean;
}

type Fill = (block: Block, line: string) => void;

const START: Record<BlockFormat, RegExp> = {
  iwlist: /^\s*Cell \d+ - Address:/,
  iw: /^\s*BSS [0-9a-f]{2}(?::[0-9a-f]{2}){5}/i,
  netsh: /^\s*BSSID \d+\s*:/,
};
const FILL: Record<BlockFormat, Fill> = { iwlist: fillIwlist, iw: fillIw, netsh: fillNetsh };

export function parseBlocks(format: BlockFormat, lines: readonly string[]): Parsed {
  const blocks: Block[] = [];
  // netsh: the name stands once above the addresses that carry it.
  let heading: Pick<Network, 'ssid' | 'security'> = { ssid: null };
  lines.forEach((line, index) => {
    if (format === 'netsh') {
      const name = /^\s*SSID \d+\s*:\s?(.*)$/.exec(line);
      if (name) {
        // A name may look like a figure ("20%"): it says nothing about the block above it.
        heading = { ssid: nameOf(name[1]!) };
        return;
      }
      const security = /:\s*((?:WPA|WEP|Open|RSNA|Offen)\S*)\s*$/i.exec(line);
      if (security) heading = { ...heading, security: security[1]! };
    }
    if (START[format].test(line)) {
      const bssid = MAC.exec(line.replace(/\(on \S+\)/, ' '))?.[0];
      const network = {
        ...emptyNetwork(),
        ...(format === 'netsh' ? heading : {}),
        bssid: bssid ? normalMac(bssid) : null,
      };
      blocks.push({ network, start: index, sixGhz: false });
      return;
    }
    const block = blocks.at(-1);
    if (block) FILL[format](block, line);
  });
  const errors = blocks
    .filter(({ network, sixGhz }) => network.channel === null && !sixGhz)
    .map(({ start }) => errorAt(start, lines[start]!, 'no_channel'));
  const known = blocks.filter(({ network, sixGhz }) => network.channel !== null || sixGhz);
  return { networks: known.map(({ network }) => network), errors };
}

function setFrequency(block: Block, mhz: number): void {
  if (mhz >= 5925) block.sixGhz = true;
  block.network.channel = block.sixGhz ? null : (channelOfFrequency(mhz) ?? block.network.channel);
}

function setChannel(block: Block, shown: string): void {
  const channel = Number(shown);
  if (!block.sixGhz && isChannelNumber(channel)) block.network.channel = channel;
}

function fillIwlist(block: Block, line: string): void {
  const { network } = block;
  const frequency = /Frequency[:=]\s*(\d+(?:\.\d+)?)\s*GHz/.exec(line);
  if (frequency) setFrequency(block, Math.round(Number(frequency[1]) * 1000));
  const channel = /\(Channel (\d+)\)|(?:^|\s)Channel:\s*(\d+)/.exec(line);
  if (channel) setChannel(block, channel[1] ?? channel[2]!);
  const signal = /Signal(?: level)?[=:]\s*([^\s]+(?:\s*dBm)?)/.exec(line);
  if (signal) network.rssi = signalOf(signal[1]!);
  const name = /ESSID:\s*"(.*)"/.exec(line);
  if (name) network.ssid = nameOf(unescapeName(name[1]!));
  if (/Encryption key:off|Encryption:\s*none/.test(line)) network.security = 'Open';
  const cipher = /Encryption:\s*(\S*WPA.*|WEP.*|mixed.*)$/.exec(line);
  if (cipher) network.security = cipher[1]!;
  // iwinfo prints "40 MHz or higher" for 20 MHz networks too: the second channel tells, and what is wider than 40.
  const second = /Secondary Channel Offset: (above|below)/.exec(line)?.[1];
  if (second) Object.assign(network, { width: Math.max(network.width ?? 0, 40), second });
  const wide = /Channel Width: (80|160|320) MHz/.exec(line);
  if (wide) network.width = Math.max(network.width ?? 0, Number(wide[1]));
  const lock = /IE:\s*(?:IEEE 802\.11i\/)?(WPA2?)\b/.exec(line);
  if (lock) network.security = network.security?.includes(lock[1]!) ? network.security : lock[1]!;
}

function fillIw(block: Block, line: string): void {
  const { network } = block;
  const [, key, value] = /^\s*(?:\*\s*)?([A-Za-z][A-Za-z ]*):\s*(.*)$/.exec(line) ?? [];
  if (key === undefined || value === undefined) return;
  if (key === 'freq') setFrequency(block, Math.round(Number.parseFloat(value)));
  else if (key === 'signal') network.rssi = signalOf(value);
  else if (key === 'SSID') network.ssid = nameOf(unescapeName(value));
  else if (key === 'DS Parameter set') setChannel(block, value.replace(/\D+/g, ''));
  else if (key === 'primary channel') setChannel(block, value.trim());
  else if (key === 'secondary channel offset') {
    const second = /above|below/.exec(value)?.[0];
    network.width = Math.max(network.width ?? 0, second ? 40 : 20);
    if (second) Object.assign(network, { second });
  } else if (key === 'channel width')
    network.width = Math.max(network.width ?? 0, Number(/\((\d+)\D*MHz/.exec(value)?.[1] ?? 0)) || null;
  else if (key === 'RSN') network.security = 'WPA2';
  else if (key === 'WPA') network.security ??= 'WPA';
  else if (key === 'Authentication suites' && /SAE/.test(value))
    network.security = /PSK/.test(value) ? 'WPA2/WPA3' : 'WPA3';
}

/** `\x20` and `\xc3\xa9`: bytes that the tool would not print, UTF-8. */
function unescapeName(shown: string): string {
  if (!/\\x[0-9a-f]{2}/i.test(shown)) return shown;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const part of shown.match(/\\x[0-9a-f]{2}|\\\\|[^\\]+|\\/gi) ?? []) {
    if (/^\\x/i.test(part)) bytes.push(Number.parseInt(part.slice(2), 16));
    else bytes.push(...encoder.encode(part === '\\\\' ? '\\' : part));
  }
  const name = new TextDecoder().decode(Uint8Array.from(bytes));
  return /^\0*$/.test(name) ? '' : name;
}

export const CHANNEL_WORDS =
  /^(?:channel|kanal|canal|canale|kanaal|kanał|kanava|kanál|канал|信道|頻道|通道|チャネル|チャンネル|채널)\s*$/iu;

/** Windows prints its own language; figures and "BSSID" are the same in all. */
function fillNetsh(block: Block, line: string): void {
  const [, key, value] = /^([^:]+):(.*)$/.exec(line.trim())?.map((part) => part.trim()) ?? [];
  if (key === undefined || value === undefined) return;
  const { network } = block;
  if (/^\d{1,3}\s*%$/.test(value)) network.rssi = signalOf(value);
  else if (CHANNEL_WORDS.test(key)) setChannel(block, value);
  else if (/^6\s*GHz/i.test(value)) {
    block.sixGhz = true;
    network.channel = null;
  } else if (/\bMHz\b/i.test(value)) network.width = widthOf(value);
  // A language whose word for channel is not known: the first bare number after the signal.
  else if (network.channel === null && network.rssi !== null && /^\d{1,3}$/.test(value)) setChannel(block, value);
}
