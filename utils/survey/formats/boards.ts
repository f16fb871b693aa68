/** What small Wi-Fi boards print: `AT+CWLAP` of Espressif's firmware, scan sketches, and ESPHome's log. */
import type { Network } from '../../reading/types.ts';
import { emptyNetwork, errorAt, isChannelNumber, looseMac, nameOf, type Parsed } from '../survey-row.ts';
import { someLine, type Format } from './format.ts';

/** `+CWLAP:(3,"name",-48,"02:10:…",5,…)`: security, name, signal, address, channel. */
const CWLAP = /^\+CWLAP:\((\d+),"(.*)",(-?\d{1,3}),"([0-9a-f:]{11,17})",(\d{1,3})[,)]/i;
/** `1: name, Ch:6 (-72dBm) open` */
const SKETCH = /^\s*\d{1,3}\s?[:)]\s?(.*), ?Ch(?:annel)?: ?(\d{1,3}) \((-\d{1,3}) ?dBm\)/i;
/** What ESPHome and other loggers put before a line: time, level, tag. */
const LOG = /^(?:\[[^\]]{1,40}\]){1,4}:?\s?/;
const LOGGED = /^\s*- '(.*)' \(([0-9a-f:]{17})\)/i;

function network(name: string, channel: number, rssi: number, bssid: string | null = null): Network | null {
  if (!isChannelNumber(channel)) return null;
  return { ...emptyNetwork(), ssid: nameOf(name), bssid, channel, rssi: rssi < 0 && rssi >= -120 ? rssi : null };
}

/** One network a line that bears the pattern; other lines are talk of the tool. */
function byLine(lines: readonly string[], pattern: RegExp, made: (found: RegExpExecArray) => Network | null): Parsed {
  const result: Parsed = { networks: [], errors: [] };
  lines.forEach((line, index) => {
    const found = pattern.exec(line);
    if (!found) return;
    const one = made(found);
    if (one) result.networks.push(one);
    else result.errors.push(errorAt(index, line, 'no_channel'));
  });
  return result;
}

export const cwlap: Format = {
  id: 'cwlap',
  matches: (pasted) => someLine(pasted, CWLAP),
  parse: ({ lines }) =>
    byLine(lines, CWLAP, ([, , name, rssi, mac, channel]) =>
      network(name!, Number(channel), Number(rssi), looseMac(mac!)),
    ),
};

export const sketch: Format = {
  id: 'sketch',
  matches: (pasted) => someLine(pasted, SKETCH),
  parse: ({ lines }) =>
    byLine(lines, SKETCH, ([, name, channel, rssi]) => network(name!, Number(channel), Number(rssi))),
};

export const esphome: Format = {
  id: 'esphome',
  matches: ({ lines }) => lines.some((line) => LOGGED.test(line.replace(LOG, ''))),
  parse: ({ lines }) => {
    const blocks: { start: number; line: string; network: Network }[] = [];
    lines.forEach((line, start) => {
      const bare = line.replace(LOG, '');
      const named = LOGGED.exec(bare);
      if (named) {
        const [, name, mac] = named;
        blocks.push({ start, line, network: { ...emptyNetwork(), ssid: nameOf(name!), bssid: looseMac(mac!) } });
        return;
      }
      const current = blocks.at(-1)?.network;
      const [, key, value] = /^\s*(Channel|RSSI):\s*(-?\d{1,3})\b/i.exec(bare) ?? [];
      if (!current || value === undefined) return;
      if (key!.toLowerCase() === 'rssi') current.rssi = Number(value);
      else if (isChannelNumber(Number(value))) current.channel = Number(value);
    });
    return {
      networks: blocks.map((block) => block.network).filter(({ channel }) => channel !== null),
      errors: blocks
        .filter((block) => block.network.channel === null)
        .map(({ start, line }) => errorAt(start, line, 'no_channel')),
    };
  },
};
