/**
 * Networks out of pasted text: `iwlist`, `iw`, `nmcli`, `netsh`, `airodump-ng`, macOS, lists of analyser apps, or free lines of
 * "name channel dBm". The format is found by itself; a line that says nothing is reported, never dropped in silence.
 */
import { text } from '../common/text.ts';
import type { Network } from '../reading/types.ts';
import { isAirodump, parseAirodump } from './parse-airodump.ts';
import { parseBlocks } from './parse-blocks.ts';
import { isCards, parseCards } from './parse-cards.ts';
import { isFields, parseFields } from './parse-fields.ts';
import { parseLines } from './parse-lines.ts';
import { isNmcliHeader, parseNmcli } from './parse-nmcli.ts';
import { parseSystemProfiler } from './parse-system-profiler.ts';
import { cut, MAC, type Parsed, type ParseError } from './survey-row.ts';

export type { ParseError } from './survey-row.ts';

export interface ParsedSurvey {
  networks: Network[];
  errors: ParseError[];
  /** Which kind of text it was taken for. */
  format: SurveyFormat;
}

export type SurveyFormat =
  | 'iwlist'
  | 'iw'
  | 'netsh'
  | 'nmcli'
  | 'airport'
  | 'system-profiler'
  | 'airodump'
  | 'cards'
  | 'fields'
  | 'lines';

/** Longest paste that is looked at, in characters: surveys of a city block have some 50,000. */
const LONGEST = 500_000;
/** The rest of a longer line is no network. Also keeps patterns from running long on hostile text. */
const LONGEST_LINE = 500;

/**
 * @param pasted text as it came from the clipboard
 * @returns networks of all bands in the order found; rating leaves out those that are not on 2.4 GHz
 */
export function parseSurvey(pasted: string): ParsedSurvey {
  const lines = pasted
    .slice(0, LONGEST)
    .replaceAll('\u00a0', ' ')
    .replaceAll('\ufeff', '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.slice(0, LONGEST_LINE).trimEnd());
  const format = formatOf(lines);
  const result = parseAs(format, lines);
  if (result.networks.length > 0 || result.errors.length > 0) return { ...result, format };
  const errors =
    pasted.trim() === '' ? [] : [{ line: 1, text: cut(lines[0] ?? ''), message: text('advice.channel.parse.nothing') }];
  return { networks: [], errors, format };
}

function formatOf(lines: readonly string[]): SurveyFormat {
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  if (has(/^\s*Cell \d+ - Address:/)) return 'iwlist';
  if (has(/^\s*BSS [0-9a-f]{2}(:[0-9a-f]{2}){5}/i)) return 'iw';
  if (has(/^\s*SSID \d+\s*:/) && has(/^\s*BSSID \d+\s*:/)) return 'netsh';
  if (isAirodump(lines)) return 'airodump';
  if (lines.some(isNmcliHeader)) return 'nmcli';
  if (isFields(lines)) return 'fields';
  if (has(/(^|[^\\])\\:.*\\:.*\\:/) && has(/^[^\s]*:/)) return 'nmcli';
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length > 0 && filled.every((line) => /:\d{1,3}:\d{1,3}(:|$)/.test(line.replace(MAC, '')))) return 'nmcli';
  if (has(/^\s*SSID\s+BSSID\s+RSSI\s+CHANNEL/)) return 'airport';
  if (has(/^\s*(Other Local Wi-Fi Networks|Current Network Information|PHY Mode):/)) return 'system-profiler';
  return isCards(lines) ? 'cards' : 'lines';
}

function parseAs(format: SurveyFormat, lines: readonly string[]): Parsed {
  switch (format) {
    case 'iwlist':
    case 'iw':
    case 'netsh':
      return parseBlocks(format, lines);
    case 'nmcli':
      return parseNmcli(lines);
    case 'fields':
      return parseFields(lines);
    case 'airodump':
      return parseAirodump(lines);
    case 'cards':
      return parseCards(lines);
    case 'system-profiler':
      return parseSystemProfiler(lines);
    case 'airport':
    case 'lines':
      return parseLines(lines);
  }
}
