import type { Band } from '../common/kinds.ts';

/** Numbers of radio pages as routers write them. Every function takes one cell or option text and gives null when it does not say. */

const FIRST_5 = 32;

/** Channel of a centre frequency in MHz, or null. */
export function channelOfMhz(mhz: number): number | null {
  if (mhz === 2484) return 14;
  if (mhz >= 2412 && mhz <= 2472 && (mhz - 2407) % 5 === 0) return (mhz - 2407) / 5;
  if (mhz >= 5160 && mhz <= 5895 && mhz % 5 === 0) return (mhz - 5000) / 5;
  if (mhz >= 5955 && mhz <= 7115 && (mhz - 5950) % 5 === 0) return (mhz - 5950) / 5;
  return null;
}

/** `6`, `11 (bgn)`, `CH 06`, `6 / 2.4 GHz / 20 MHz`, `2.437 GHz - CH 6`, `2437 MHz`, `36+40`, `132l` → the channel number. */
export function readChannel(text: string): number | null {
  const named = /\bch(?:annel)?[ .:#]*(\d{1,3})\b/i.exec(text)?.[1];
  const bare = text.replace(/\d+(?:[.,]\d+)?\s*[gm]hz/gi, ' ').replace(/(?<!\d)\d+[.,]\d+/g, ' ');
  const number = Number(named ?? /(?<![\d-])(\d{1,3})(?!\d)/.exec(bare)?.[1] ?? Number.NaN);
  if (number >= 1 && number <= 233) return number;
  const mhz = /\b(\d{4})\s*(?:mhz)?\b/i.exec(text)?.[1];
  const ghz = /\b(\d[.,]\d{3})\s*ghz/i.exec(text)?.[1];
  if (mhz) return channelOfMhz(Number(mhz));
  return ghz ? channelOfMhz(Math.round(Number(ghz.replace(',', '.')) * 1000)) : null;
}

/** `20 MHz`, `HT40`, `80` → MHz. In a text that also holds a channel only a number with its unit counts. */
export function readWidth(text: string, alone = false): number | null {
  const found = /(?<!\d)(20|40|80|160|320)\s*mhz/i.exec(text) ?? /(?:ht|he|eht|vht)(20|40|80|160|320)\b/i.exec(text);
  const bare = alone ? /^\D*(20|40|80|160|320)\D*$/.exec(text) : null;
  return Number((found ?? bare)?.[1] ?? 0) || null;
}

/** Band said in words (`2.4 GHz`, `5G`, `Home-5G`); null when several or none are said. */
export function readBand(text: string): Band | null {
  const said = new Set<Band>();
  if (/(?<!\d)2[.,·․]4\s*-?_?g|(?<![\d.])24\s*ghz|(?<![\d.,])2g(?:hz)?(?![a-z])/i.test(text)) said.add('2.4');
  if (/(?<![\d.,])5(?:[.,]\d)?\s*-?g(?:hz)?(?![a-z])/i.test(text)) said.add('5');
  if (/(?<![\d.,])6\s*-?g(?:hz)?(?![a-z])/i.test(text)) said.add('6');
  if (/(?<![\d.,])60\s*ghz/i.test(text)) said.add('60');
  const [band] = said;
  return said.size === 1 ? (band ?? null) : null;
}

/** Band of a channel number whose band nobody names: 1–14 is 2.4 GHz, 32 and above 5 GHz. */
export function bandOfChannel(channel: number | null): Band | null {
  if (channel === null) return null;
  if (channel <= 14) return '2.4';
  return channel >= FIRST_5 && channel <= 177 ? '5' : null;
}

/** How a column of signal strengths is to be taken. */
export type SignalScale = 'dbm' | 'percent' | null;

/**
 * The scale of a signal column from its heading and all its cells: negative numbers and "dBm" are dBm, "%" and numbers
 * above five up to 100 are per cent, numbers up to five are bars and say nothing.
 */
export function signalScale(heading: string, cells: readonly string[]): SignalScale {
  const all = cells.join(' ');
  if (/-\s?\d{1,3}/.test(all)) return 'dbm';
  if (/%/.test(heading) || /\d\s*%/.test(all)) return 'percent';
  if (/dbm?\b/i.test(heading + all)) return 'dbm';
  const numbers = cells.map((cell) => Number(/^\s*(\d{1,3})\b/.exec(cell)?.[1] ?? Number.NaN)).filter((n) => n >= 0);
  return numbers.some((n) => n > 5) && numbers.every((n) => n <= 100) ? 'percent' : null;
}

/** Signal in dBm: `-58/-90 dBm` → -58; per cent by dBm = % / 2 − 100; null for bars, words and impossible values. */
export function readSignal(text: string, scale: SignalScale): number | null {
  if (scale === null) return null;
  const number = Number(/-?\s?\d{1,3}(?:[.,]\d+)?/.exec(text)?.[0].replace(/\s/g, '').replace(',', '.') ?? Number.NaN);
  if (Number.isNaN(number)) return null;
  if (scale === 'percent') return number >= 0 && number <= 100 ? Math.round(number / 2 - 100) : null;
  // Some write the strength without its minus sign.
  const dbm = Math.round(number > 0 ? -number : number);
  return dbm <= -5 && dbm >= -120 ? dbm : null;
}
