/** Cards of apps such as Network Analyzer: the name on a line of its own, below it one "- Key: value" a line. */
import type { Network } from '../../reading/types.ts';
import {
  channelOfFrequency,
  emptyNetwork,
  errorAt,
  isChannelNumber,
  looseMac,
  nameOf,
  signalOf,
  widthOf,
} from '../survey-row.ts';
import type { Format } from './format.ts';

const BULLET = /^\s*[-•*–·]\s+([\p{L}][\p{L} ()/-]{1,40}?)\s*:\s*(.*)$/u;

interface Card {
  start: number;
  line: string;
  network: Network;
  sixGhz: boolean;
}

const isBullet = (line: string | undefined): boolean => line !== undefined && BULLET.test(line);
const hasKey = (line: string, key: RegExp): boolean => key.test(BULLET.exec(line)?.[1] ?? '');

function fill(card: Card, key: string, value: string): void {
  const { network } = card;
  if (/^bssid$|^mac\b/i.test(key)) network.bssid = looseMac(value);
  else if (/^(?:primary )?channel$/i.test(key)) {
    if (isChannelNumber(Number(value))) network.channel = Number(value);
  } else if (/^(?:primary channel )?frequency$/i.test(key)) {
    const mhz = Number.parseInt(value, 10);
    card.sixGhz ||= mhz >= 5925;
    network.channel ??= channelOfFrequency(mhz);
  } else if (/^band$/i.test(key)) card.sixGhz ||= /^6\s*GHz/i.test(value);
  else if (/width$/i.test(key)) network.width = widthOf(value);
  else if (/^(?:signal|rssi)/i.test(key)) network.rssi = signalOf(value);
  else if (/^security/i.test(key)) network.security = value;
}

export const bullets: Format = {
  id: 'bullets',
  matches: ({ lines }) =>
    lines.filter((line) => hasKey(line, /channel/i)).length > 0 &&
    lines.some((line, index) => line.trim() !== '' && !isBullet(line) && isBullet(lines[index + 1])),
  parse: ({ lines }) => {
    const cards: Card[] = [];
    lines.forEach((line, start) => {
      const [, key, value] = BULLET.exec(line) ?? [];
      if (key === undefined) {
        if (line.trim() !== '' && isBullet(lines[start + 1]))
          cards.push({ start, line, network: { ...emptyNetwork(), ssid: nameOf(line) }, sixGhz: false });
        return;
      }
      const card = cards.at(-1);
      if (card) fill(card, key, value!);
    });
    const known = cards.filter(({ network, sixGhz }) => network.channel !== null || sixGhz);
    return {
      networks: known.map(({ network, sixGhz }) => (sixGhz ? { ...network, channel: null } : network)),
      errors: cards
        .filter((card) => !known.includes(card))
        .map(({ start, line }) => errorAt(start, line, 'no_channel')),
    };
  },
};
