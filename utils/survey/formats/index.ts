/** All formats, in the order in which their signatures are tried: the surest first, free lines last. */
import { MAC } from '../survey-row.ts';
import { isAirodump, parseAirodump } from './airodump.ts';
import { bareCsv } from './bare-csv.ts';
import { parseBlocks, type BlockFormat } from './blocks.ts';
import { cwlap, esphome, sketch } from './boards.ts';
import { bullets } from './bullets.ts';
import { isCards, parseCards } from './cards.ts';
import { airport, mikrotik, ralink, wpaCli } from './columns.ts';
import { isFields, parseFields } from './fields.ts';
import { someLine, type Format, type Pasted } from './format.ts';
import { json } from './json.ts';
import { parseLines } from './lines.ts';
import { isNmcliHeader, parseNmcli } from './nmcli.ts';
import { iwinfo, iwLink } from './own-radio.ts';
import { parseSystemProfiler } from './system-profiler.ts';

const blocks = (id: BlockFormat, matches: (pasted: Pasted) => boolean): Format => ({
  id,
  matches,
  parse: ({ lines }) => parseBlocks(id, lines),
});

const nmcli = (matches: (pasted: Pasted) => boolean): Format => ({
  id: 'nmcli',
  matches,
  parse: ({ lines }) => parseNmcli(lines),
});

/** Every line has "…:channel:signal:…" between colons, once the address is taken out. */
function isTerseNmcli(pasted: Pasted): boolean {
  if (someLine(pasted, /(?:^|[^\\])\\:.*\\:.*\\:/) && someLine(pasted, /^[^\s]*:/)) return true;
  const filled = pasted.lines.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.every((line) => /:\d{1,3}:\d{1,3}(:|$)/.test(line.replace(MAC, '')));
}

export const FORMATS: readonly Format[] = [
  json,
  bareCsv,
  cwlap,
  esphome,
  sketch,
  wpaCli,
  ralink,
  mikrotik,
  blocks('iwlist', (pasted) => someLine(pasted, /^\s*Cell \d+ - Address:/)),
  blocks('iw', (pasted) => someLine(pasted, /^\s*BSS [0-9a-f]{2}(:[0-9a-f]{2}){5}/i)),
  blocks('netsh', (pasted) => someLine(pasted, /^\s*SSID \d+\s*:/) && someLine(pasted, /^\s*BSSID \d+\s*:/)),
  iwinfo,
  iwLink,
  { id: 'airodump', matches: ({ lines }) => isAirodump(lines), parse: ({ lines }) => parseAirodump(lines) },
  nmcli(({ lines }) => lines.some(isNmcliHeader)),
  bullets,
  { id: 'fields', matches: ({ lines }) => isFields(lines), parse: ({ lines }) => parseFields(lines) },
  nmcli(isTerseNmcli),
  airport,
  {
    id: 'system-profiler',
    matches: (pasted) => someLine(pasted, /^\s*(Other Local Wi-Fi Networks|Current Network Information|PHY Mode):/),
    parse: ({ lines }) => parseSystemProfiler(lines),
  },
  { id: 'cards', matches: ({ lines }) => isCards(lines), parse: ({ lines }) => parseCards(lines) },
  { id: 'lines', matches: () => true, parse: ({ lines }) => parseLines(lines) },
];

export type SurveyFormat = (typeof FORMATS)[number]['id'];
