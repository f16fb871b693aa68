/** A radio that tells of itself: OpenWrt's `iwinfo` without "scan", and `iw dev … link`. One network a block. */
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
  type Parsed,
} from '../survey-row.ts';
import { someLine, type Format } from './format.ts';

interface Block {
  start: number;
  line: string;
  network: Network;
  sixGhz: boolean;
}

const INFO = /^\S+\s+ESSID:\s*(?:"(.*)"|unknown)/;
const LINKED = /^\s*Connected to ((?:[0-9a-f]{2}:){5}[0-9a-f]{2})\b/i;

function blocksOf(
  lines: readonly string[],
  begin: (line: string) => Network | null,
  fill: (block: Block, line: string) => void,
): Parsed {
  const blocks: Block[] = [];
  lines.forEach((line, start) => {
    const network = begin(line);
    if (network) blocks.push({ start, line, network, sixGhz: false });
    const block = blocks.at(-1);
    if (block) fill(block, line);
  });
  const known = ({ network, sixGhz }: Block) => network.channel !== null || sixGhz;
  return {
    networks: blocks.filter(known).map(({ network }) => network),
    errors: blocks.filter((block) => !known(block)).map(({ start, line }) => errorAt(start, line, 'no_channel')),
  };
}

function setMhz(block: Block, mhz: number): void {
  block.sixGhz = mhz >= 5925;
  block.network.channel = block.sixGhz ? null : channelOfFrequency(mhz);
}

export const iwinfo: Format = {
  id: 'iwinfo',
  matches: (pasted) => someLine(pasted, INFO) && someLine(pasted, /^\s+Mode: .*Channel: /),
  parse: ({ lines }) =>
    blocksOf(
      lines,
      (line) => {
        const found = INFO.exec(line);
        return found && { ...emptyNetwork(), ssid: nameOf(found[1] ?? '') };
      },
      (block, line) => {
        const { network } = block;
        const mac = /Access Point:/.test(line) ? MAC.exec(line)?.[0] : undefined;
        if (mac) network.bssid = normalMac(mac);
        const [, number, ghz] = /\bChannel: (\d{1,3})(?: \((\d\.\d{3}) GHz\))?/.exec(line) ?? [];
        if (ghz) setMhz(block, Math.round(Number(ghz) * 1000));
        else if (isChannelNumber(Number(number))) network.channel = Number(number);
        const signal = /\bSignal: (-\d{1,3} dBm)/.exec(line)?.[1];
        if (signal) network.rssi = signalOf(signal);
        const security = /\bEncryption: (.+)$/.exec(line)?.[1];
        if (security) network.security = security;
      },
    ),
};

export const iwLink: Format = {
  id: 'iw-link',
  matches: (pasted) => someLine(pasted, LINKED),
  parse: ({ lines }) =>
    blocksOf(
      lines,
      (line) => {
        const mac = LINKED.exec(line)?.[1];
        return mac ? { ...emptyNetwork(), bssid: normalMac(mac) } : null;
      },
      (block, line) => {
        const [, key, value] = /^\s*(SSID|freq|signal):\s*(.*)$/.exec(line) ?? [];
        if (key === 'SSID') block.network.ssid = nameOf(value!);
        else if (key === 'freq') setMhz(block, Math.round(Number.parseFloat(value!)));
        else if (key === 'signal') block.network.rssi = signalOf(value!);
      },
    ),
};
