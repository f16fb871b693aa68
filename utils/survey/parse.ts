/**
 * Networks out of pasted text. Each format has a signature and a parser of its own (formats/); the format is found by its
 * signature, a line that says nothing is reported, and what bears no signature is read line by line or refused.
 */
import { text } from '../common/text.ts';
import type { Network } from '../reading/types.ts';
import { FORMATS, type SurveyFormat } from './formats/index.ts';
import { cut, type ParseError } from './survey-row.ts';

export type { SurveyFormat } from './formats/index.ts';
export type { ParseError } from './survey-row.ts';

export interface ParsedSurvey {
  networks: Network[];
  errors: ParseError[];
  /** Which kind of text it was taken for. */
  format: SurveyFormat;
}

/** Longest paste that is looked at, in characters: surveys of a city block have some 50,000. */
const LONGEST = 500_000;
/** The rest of a longer line is no network. Also keeps patterns from running long on hostile text. */
const LONGEST_LINE = 500;

/**
 * @param pasted text as it came from the clipboard
 * @returns networks of all bands in the order found; rating leaves out those that are not on 2.4 GHz
 */
export function parseSurvey(pasted: string): ParsedSurvey {
  const whole = pasted.slice(0, LONGEST).replaceAll('\u00a0', ' ').replaceAll('\ufeff', '');
  const lines = whole.split(/\r\n|\r|\n/).map((line) => line.slice(0, LONGEST_LINE).trimEnd());
  const given = { text: whole, lines };
  const format = FORMATS.find((one) => one.matches(given))!;
  const result = format.parse(given);
  if (result.networks.length > 0 || result.errors.length > 0) return { ...result, format: format.id };
  const errors =
    pasted.trim() === '' ? [] : [{ line: 1, text: cut(lines[0] ?? ''), message: text('advice.channel.parse.nothing') }];
  return { networks: [], errors, format: format.id };
}
