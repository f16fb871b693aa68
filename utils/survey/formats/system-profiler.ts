/** macOS `system_profiler SPAirPortDataType`: a name ending in a colon, then "key: value" lines further in. */
import type { Network } from '../../reading/types.ts';
import {
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

interface Block {
  network: Network;
  start: number;
  sixGhz: boolean;
}

export function parseSystemProfiler(lines: readonly string[]): Parsed {
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const next = lines.slice(index + 1).find((one) => one.trim() !== '') ?? '';
    // A network's block begins with its radio kind; headings above it do not.
    if (/^\s*PHY Mode:/.test(next) && /:\s*$/.test(line)) {
      blocks.push({
        network: { ...emptyNetwork(), ssid: nameOf(line.trim().replace(/:$/, '')) },
        start: index,
        sixGhz: false,
      });
      return;
    }
    const block = blocks.at(-1);
    const [, key, value] = /^\s*([^:]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (block && key && value) fill(block, key, value);
  });
  const complete = blocks.filter(({ network, sixGhz }) => network.channel !== null || sixGhz);
  return {
    networks: complete.map(({ network }) => network),
    errors: blocks
      .filter((block) => !complete.includes(block))
      .map(({ start }) => errorAt(start, lines[start]!, 'no_channel')),
  };
}

function fill(block: Block, key: string, value: string): void {
  const { network } = block;
  if (key === 'Channel') {
    block.sixGhz = /6\s*GHz/i.test(value);
    const number = Number(/^\d+/.exec(value)?.[0]);
    network.channel = !block.sixGhz && isChannelNumber(number) ? number : null;
    network.width = widthOf(/(\d+)\s*MHz/i.exec(value)?.[0] ?? '');
  } else if (key.startsWith('Signal')) network.rssi = signalOf(value.split('/')[0]!);
  else if (key === 'Security') network.security = value;
  else if (key === 'BSSID') {
    const mac = MAC.exec(value)?.[0];
    network.bssid = mac ? normalMac(mac) : null;
  }
}
