/** What a list of options is, told by its shape: numbers, units, standards. No language needed. */
import type { Band } from '../common/kinds.ts';
import type { ControlOption } from '../page/control.ts';
import { filterModeOf } from './filter-mode.ts';
import { answerOf, CLOSE } from './on-off.ts';
import { hasConcept } from '../words/index.ts';

const CHANNELS_5 = new Set([
  34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 100, 102, 104, 106, 108, 110, 112, 114, 116, 118, 120,
  122, 124, 126, 128, 132, 134, 136, 138, 140, 142, 144, 149, 151, 153, 155, 157, 159, 161, 165, 167, 169, 171, 173,
  175, 177,
]);

/** Channel number of a centre frequency in MHz (IEEE 802.11: 2407 + 5n, 2484 = 14, 5000 + 5n, 5950 + 5n). */
export function channelOfMhz(mhz: number): number | null {
  if (mhz === 2484) return 14;
  if (mhz >= 2412 && mhz <= 2472) return (mhz - 2407) / 5;
  if (mhz >= 5955 && mhz <= 7115) return (mhz - 5950) / 5;
  if (mhz >= 5170 && mhz <= 5885) return (mhz - 5000) / 5;
  return null;
}

/** @returns the channel a text names ("06", "CH 6", "2.437 GHz - CH 6", "2437 MHz", "36/80", "132l"), or null */
export function channelIn(text: string): number | null {
  const named =
    /(?:ch(?:annel|an|n)?|[ck]an[aá][lł][e]?|信道|频道|頻道|チャンネル|канал)\s*[.:#-]?\s*0*(\d{1,3})(?!\d|\.\d)/iu.exec(
      text,
    );
  if (named) return Number(named[1]);
  const first = /^\W*0*(\d{1,3})(?![\d.,]|\s*(?:[gm]hz|%|dbm|sec|min|s\b|h\b))/i.exec(text);
  if (first) return Number(first[1]);
  const inside = /\(\s*0*(\d{1,3})\s*\)/.exec(text);
  const ghz = /(\d)[.,](\d{3})\s*ghz/i.exec(text);
  const mhz = ghz ? Number(ghz[1]! + ghz[2]!) : Number(/\b([2567]\d{3})\b/.exec(text)?.[1] ?? 0);
  if (mhz) return channelOfMhz(mhz) ?? (inside ? Number(inside[1]) : null);
  return null;
}

/** Korean and Arabic have no list of words; this one stands where a channel would. */
const AUTO = /^\W*(?:auto|smart|0|-1)\b|^\s*(?:자동|تلقائي)/i;

export const isAutoText = (text: string): boolean => AUTO.test(text) || hasConcept(text, 'auto');

export interface Shape {
  /** 0…1: these are Wi-Fi channels. */
  channel: number;
  /** 0…1: these are channel widths. */
  width: number;
  mode: number;
  security: number;
  bands: number;
  power: number;
  /** Which band channels or modes speak of. */
  band: Band | null;
  onOff: boolean;
  policy: boolean;
  autoManual: boolean;
  hasNone: boolean;
}

const EMPTY: Shape = {
  channel: 0,
  width: 0,
  mode: 0,
  security: 0,
  bands: 0,
  power: 0,
  band: null,
  onOff: false,
  policy: false,
  autoManual: false,
  hasNone: false,
};

const WIDTH =
  /^\W*(?:(?:auto\w*|mixed|dynamic|only|up to|max\w*)[\s:(/-]*)?(?:(?:ht|vht|he|eht)\s*-?)?(20|40|80|160|240|320)(?:\s*mhz)?(?:\s*(?:[/+,&~-]|and|or)\s*(?:(?:20|40|80|160|240|320)(?:\s*mhz)?|auto))*(?!\s*(?:%|dbm|sec|min|kbps|mbps|packets|m\b))\W*(?:mhz)?[^\d]*$/i;
/** "Full (20 MHz)", "Wide HT40 (20+20 MHz)", "80 МГц" */
const WIDTH_PHRASE =
  /^[^\d]{0,16}(?:ht\d+\s*)?\(?(?:1|2|4|5|8|10|15|20|25|30|40|50|60|80|160|320)(?:[+/](?:20|40|80))*\s*(?:mhz|мгц)\)?$/i;
/** "40 MHz (2nd channel above)", "20MHz in 2.4G band and 40MHz in 5G band" */
const REMARK =
  /\s(?:2nd|second(?:ary)?|ext(?:ension)?|upper|lower)\b[^/]{0,80}$|\s?\([^()]{0,80}\)$|\s?\bin (?:both|(?:2[.,·․]4|5) ?g(?:hz)?) bands?\b/gi;
const DENSE_REMARK = /[（(][^（()）]{1,40}[)）]$/;
/** "20M", "40M": a width without its full unit, where all are such. */
const WIDTH_SHORT = /^(?:auto\s*)?(?:20|40|80|160|320)\s?M(?:\s?[/+&]\s?(?:20|40|80|160|320)\s?M)*$/i;
const MODE_WORD =
  /\b54g\b|802[.\s-]?11[\s/-]*(?:a|b|g|n|ac|ax|be)+\b|\b11\s?-?(?:a|b|g|n|ac|ax|be)+\b|^\W*(?:legacy|n|ac|ax|be|b|g|a)\W*$|\b(?:a|b|g|n|ac|ax)\s?[-/+,]\s?(?:a|b|g|n|ac|ax|be)\b|\b(?:b|g|n|a|ac|ax|be)[\s-]*(?:only|mixed|mode)|\bwireless-(?:a|b|g|n|ac|ax|be)\b|\bmixed\b|\bwi-?fi [4-7]\b|up to \d|\((?:a|b|g|n|ac|ax)\)|\b\d{2,4} ?(?:mbps|mbit|мбит)/i;
const MODE_FIRM =
  /802[.\s-]?11[\s/-]*(?:a|b|g|n|ac|ax|be)+\b|\b11\s?-?(?:a|b|g|n|ac|ax|be)+\b|\b(?:a|b|g|n|ac)\s?[-/+]\s?(?:b|g|n|ac|ax)\b|\b(?:b|g|n)[\s-]*only|\d\s?ghz-(?:only-)?(?:a|b|g|n|ac|ax)\b|ghz\s*\((?:a|b|g|n|ac|ax)(?:\+\w+)*\)|wi-?fi [4-7]\b|up to \d+ ?mbps|^\W*(?:bgn?|an|gn)(?:ac)?(?:ax)?(?:be)?\W*$/i;
/** "B uniquement", "Nur G": a standard and nothing else, in other languages. */
const ONLY =
  'nur|uniquement|seulement|sólo|solo|solamente|soltanto|somente|apenas|só|alleen|tylko|pouze|endast|только|yalnızca';
const MODE_ONLY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${ONLY}) (?:\\p{L}+-)?(?:a[cx]|[abgn])|(?:a[cx]|[abgn]) (?:${ONLY}))(?![\\p{L}\\d])`,
  'iu',
);
/** What a box can be: not what a radio speaks. */
const ROLE = /^\W*(?:ap|sta|station|router|bridge|repeater|client|gateway|mesh)\W*$/i;
const SECURE = /\bwpa|wpa[23]|\bsae\b|\bowe\b|\bwpa-?psk/i;
/** The frequency of a band in a phrase about Wi-Fi: an option of a band switch may be a sentence. */
const BAND_PHRASE = /(?<![\d.,])(?:2[.,·․]4|5|6)\s?g(?:hz)?(?![a-z\d])/i;
const BAND_TEXT =
  /^\W*(?:only\s*)?(2[.,·․]4|5|6|60)\s*g(?:hz)?(?:\s*(?:band|radio|wlan|wi-?fi|wireless|only|-?[12]|network|频段|頻段|Частота))?\W*$/i;

/** Some write no space before the word that follows: "2.4GWi-Fi", "5GWLAN". */
const GLUED = 'wi-?fi|wlan|wireless|ssid|radio|band';
const NAMED_BAND = new RegExp(
  `(?<![\\d.,])(2[.,·․]4|5(?:[.,]8)?|6|60)\\s?-?(?:g(?:hz)?|ггц)(?:(?=${GLUED})|(?![a-z]))`,
  'giu',
);
/** 2.4 GHz as some shorten it. */
export const TWO = /(?<![\d.,])2\s?g(?:hz)?(?![a-z\d])/i;
/** "4G" beside "5G": generations of a mobile network. */
const MOBILE = /(?<![\d.,])[34]\s?g(?![a-z\d])|\blte\b|\bnsa\b/i;

/** A band as one of the choices of a radio, where 2.4 GHz may be called "2G". */
const SHORT_BAND = /^\W*(2(?:[.,·․]4)?|5|6)\s?g(?:hz)?(?:[\s-]?(?:lower|upper|low|high))?\W*$/i;

/** @returns the band that one choice among bands names */
export function bandOfChoice(text: string): Band | null {
  const [, figure] = SHORT_BAND.exec(text) ?? [];
  return figure ? (figure[0] === '2' ? '2.4' : (figure as Band)) : bandIn(text);
}

/** Nothing but bands, several of them. */
const areBands = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  new Set(texts.map((text) => (SHORT_BAND.test(text) ? bandOfChoice(text) : ''))).size > 1 &&
  texts.every((text) => SHORT_BAND.test(text));

/** @returns the band a short text names by frequency, or null when none or several */
export function bandIn(text: string): Band | null {
  if (!/[256]/.test(text)) return null;
  const found = new Set<Band>();
  // "5.8G" is what many in China call 5 GHz.
  for (const [, figure] of text.matchAll(NAMED_BAND))
    found.add(figure!.replace(/[,·․]/, '.').replace('5.8', '5') as Band);
  // "2G" alone is a mobile network's; beside the other bands of Wi-Fi it is one of them.
  if ((found.has('5') || found.has('6')) && TWO.test(text) && !MOBILE.test(text)) found.add('2.4');
  // "2.462 GHz", "5.0 GHz", and "2.5 GHz" as some round it.
  for (const [, figure] of text.matchAll(/(?<![\d.,])(2(?=[.,](?:5\s?g|\d\d))|5)[.,]\d{1,3}\s?ghz/gi))
    found.add(figure === '2' ? '2.4' : '5');
  // "2.4 and 5 GHz", "2,4- und 5-GHz-Netz": the unit stands once.
  if (/\b2\.4\b(?!\.\d)|\b2,4(?!\d)\D{1,8}[56]\s?-?(?:g|г)/iu.test(text)) found.add('2.4');
  return found.size === 1 ? [...found][0]! : null;
}

const WIDTH_SHOWN = /(?<!\d)(?:20|40|80|160|320) ?mhz(?![a-z])/i;

/**
 * "SSID Elm-5G, Wi-Fi 2.4 GHz / 20 MHz / channel 6": a network of one's own, as it is on the air; its name may be any word.
 * @returns its band, null for any other text
 */
export function bandOfRow(text: string): Band | null {
  if (text.length > 120 || !WIDTH_SHOWN.test(text) || !hasConcept(text, 'channel')) return null;
  if (!hasConcept(text, 'wireless', 'ssid')) return null;
  // A name that ends in "5G" is no frequency.
  return bandIn(text.replaceAll(/(?<!\d)[256](?:[.,]4)?g(?!hz)/gi, ' '));
}

/** One text alone is a channel when it says the frequency with it: "11 (2462 MHz)", "1 - 11b, 11g (2412 MHz)". */
function lonelyChannel(text: string): { score: number; band: Band | null } {
  const mhz = Number(/\b([256]\d{3}) ?mhz/i.exec(text)?.[1] ?? 0);
  if (channelOfMhz(mhz) === null) return { score: 0, band: null };
  return { score: 0.6, band: mhz < 3000 ? '2.4' : mhz < 5930 ? '5' : '6' };
}

/** Automatic, automatic at the start alone, none. */
const MOST_WORDED = 3;

function countChannels(texts: string[]): { score: number; band: Band | null } {
  if (texts.length === 1) return lonelyChannel(texts[0]!);
  const numbers = texts.map(channelIn);
  // Every frequency a radio can be set to, between the channels too.
  if (texts.length > 4 && texts.every((text) => /^[256]\d{3}$/.test(text))) {
    const bands = new Set(texts.map((text) => (text < '3' ? '2.4' : text < '5930' ? '5' : '6')));
    return { score: 0.8, band: bands.size === 1 ? ([...bands][0] as Band) : null };
  }
  const known = numbers.filter((number) => number !== null);
  // Ways to leave the choice to the router stand in words.
  const worded = texts.filter((text) => !/\d/.test(text)).length;
  const figures = texts.length - Math.min(worded, MOST_WORDED);
  // Key lengths (64, 128 bit) are 5 GHz channel numbers, too.
  if (known.length < 2 || known.length < figures * 0.8 || texts.some((text) => /bit/i.test(text))) {
    return { score: 0, band: null };
  }
  const low = known.filter((number) => number >= 1 && number <= 14);
  const high = known.filter((number) => CHANNELS_5.has(number));
  const withUnit = texts.some((text) => /[gm]hz/i.test(text)) ? 0.15 : 0;
  if (low.length === known.length) {
    const distinct = new Set(low);
    const isFull = [11, 13, 14].includes(distinct.size) && distinct.has(1) && distinct.has(11);
    if (isFull) return { score: Math.min(0.9, 0.65 + withUnit), band: '2.4' };
    if (distinct.size >= 3) return { score: Math.min(0.8, 0.35 + withUnit * 3), band: '2.4' };
    return { score: withUnit, band: '2.4' };
  }
  if (high.length === known.length) {
    if (high.every((number) => number === 64 || number === 128)) return { score: 0, band: null };
    return { score: high.length >= 3 ? 0.9 : 0.45, band: '5' };
  }
  const six = known.filter((number) => number >= 1 && number <= 233 && number % 4 === 1);
  if (six.length === known.length && six.length > 10) return { score: 0.85, band: '6' };
  if (low.length + high.length === known.length && low.length > 2 && high.length > 2)
    return { score: low.length > 4 && high.length > 3 ? 0.85 : 0.5, band: null };
  return { score: 0, band: null };
}

/** Band that 802.11 letters speak of: b or g is 2.4 GHz, a or ac is 5 GHz. */
export function bandOfModes(text: string): Band | null {
  const together = /^\W*(bg?n?|an)(?:ac)?(?:ax)?(?:be)?\W*$/i.exec(text)?.[1];
  if (together) return /^b/i.test(together) ? '2.4' : '5';
  const low =
    /(?:802\.?11|\b11|[\s/(+,-]|^)(?:[an]?[bg]{1,3}[gn]{0,3})(?=[\s/)+,_-]|$|n|ax)/i.test(text) ||
    /\b11[bg]/i.test(text);
  const high = /(?:802\.?11\s?|\b11|[\s/(+,-]|^)(?:a|ac)(?=[\s/)+,_-]|$|n\b)/i.test(text);
  if (low === high) return null;
  return low ? '2.4' : '5';
}

/** "15", "30", … "100": hundredths without their sign. */
function areShares(texts: string[]): boolean {
  const figures = texts.map(Number);
  const inOrder = figures.every((figure, index) => index === 0 || figure > figures[index - 1]!);
  const down = figures.every((figure, index) => index === 0 || figure < figures[index - 1]!);
  return texts.length > 2 && (inOrder || down) && Math.max(...figures) === 100;
}

/** Of an option that is a sentence, its beginning tells. */
const LONGEST = 90;

const hasFrequencies = (texts: string[]): boolean => texts.every((text) => /\b[256]\d{3} ?mhz/i.test(text));

/** "Wi-Fi: off", "Wi-Fi: 2.4G", "Wi-Fi: 5G": what all choices begin with is no part of them. */
function withoutLead(texts: string[]): string[] {
  const [lead] = /^[^:：\d]{2,24}[:：]\s*/u.exec(texts[0] ?? '') ?? [];
  return lead && texts.length > 1 && texts.every((text) => text.startsWith(lead))
    ? texts.map((text) => text.slice(lead.length))
    : texts;
}

/** What a list of options is. */
export function shapeOf(options: ControlOption[]): Shape {
  const texts = withoutLead(
    options
      .map(({ text, value }) => (text || value).slice(0, LONGEST).replace(/(?<=\d\s?)мгц/giu, 'MHz'))
      .filter((text) => text !== ''),
  );
  if (texts.length === 0 || options.length > 200) return EMPTY;
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length;
  const rest = texts.filter(
    (text, index) =>
      !(isAutoText(text) && !/\d\s?[/+]\s?\d+ ?mhz/i.test(text)) &&
      !(index === 0 && /^\W*(select|choose|--)/i.test(text)),
  );
  const channels = countChannels(rest);
  const short =
    texts.length > 1 &&
    rest.length > 0 &&
    rest.every((text) => WIDTH_SHORT.test(text.replace(REMARK, '').replace(DENSE_REMARK, '')));
  const widths = short
    ? rest.length
    : rest.filter((text) => WIDTH.test(text) || WIDTH_PHRASE.test(text) || WIDTH.test(text.replace(REMARK, ''))).length;
  const hasMhz =
    rest.some((text) => /mhz|\bv?ht\d|\bhe\d/i.test(text)) || options.some(({ value }) => /ht\d\d|he\d\d/i.test(value));
  const isFirm = (text: string): boolean => MODE_FIRM.test(text) || MODE_ONLY.test(text);
  const modes = texts.some((text) => ROLE.test(text))
    ? 0
    : texts.filter((text) => MODE_WORD.test(text) || isFirm(text)).length;
  const firm = modes === 0 ? 0 : texts.filter(isFirm).length;
  const secure = texts.filter((text) => SECURE.test(text)).length;
  const hasNone = texts.some(
    (text) =>
      /\b(none|open|wep|disabled?|no security|owe)\b/i.test(text) || hasConcept(text, 'open', 'disable', 'none'),
  );
  if (texts.some((text) => /green ?field/i.test(text))) return EMPTY;
  const says = (concept: Parameters<typeof hasConcept>[1]): boolean => texts.some((text) => hasConcept(text, concept));
  const phrases =
    rest.length > 1 &&
    rest.length <= 4 &&
    rest.every((text) => BAND_PHRASE.test(text) && text.length < 60 && !MODE_FIRM.test(text));
  // Tags of a choice of several stand in one text.
  const tags = texts.length === 1 ? texts[0]!.split(/[\s,;]+/) : texts;
  const bands =
    areBands(tags) ||
    (phrases &&
      new Set(rest.map(bandIn)).size === rest.length &&
      firm === 0 &&
      !rest.some((text) => /\([abgn+]+\)/i.test(text)))
      ? 1
      : share((text) => BAND_TEXT.test(text));
  const modeBands = new Set(
    texts.filter((text) => MODE_FIRM.test(text)).flatMap((text) => bandIn(text) ?? bandOfModes(text) ?? []),
  );
  const answers = texts.map((text) => answerOf(text)?.on ?? null);
  const on = says('enable') || says('on') || says('yes') || answers.includes(true);
  const off =
    says('disable') || says('off') || says('no') || answers.includes(false) || texts.some((text) => CLOSE.test(text));
  return {
    channel: channels.score,
    width: rest.length > 0 && widths === rest.length ? (hasMhz ? 0.9 : rest.length > 1 ? 0.6 : 0.3) : 0,
    // A channel may name the standards that it carries: "1 - 11b, 11g (2412 MHz)".
    mode:
      secure > 0 || (channels.score > 0.3 && hasFrequencies(rest))
        ? 0
        : firm >= rest.length * 0.4 && firm > 0
          ? 0.85
          : modes >= texts.length * 0.5
            ? 0.45
            : 0,
    // "Encrypted (recommended)", "not encrypted": a page for beginners.
    security: secure > 0 ? (hasNone ? 0.9 : 0.6) : texts.length === 2 && says('encryption') && says('open') ? 0.6 : 0,
    // How devices are connected, with a cable among the ways.
    bands: bands >= 0.5 && rest.length <= 6 && !says('wired') && !texts.some((text) => MOBILE.test(text)) ? 0.8 : 0,
    power: share((text) => /^\W*\d{1,3}\s*(%|dbm|mw)/i.test(text)) > 0.6 ? 0.6 : areShares(texts) ? 0.3 : 0,
    band: channels.score > 0.3 ? channels.band : bands > 0 || modeBands.size !== 1 ? null : ([...modeBands][0] ?? null),
    onOff: texts.length <= 3 && on && off,
    policy:
      (texts.length <= 6 && says('allow') && (says('deny') || off)) ||
      (texts.length === 2 && texts.every((text) => /\blisted\b/i.test(text)) && says('deny')) ||
      (texts.length <= 6 && bothModes(texts)),
    autoManual: texts.length === 2 && says('auto') && (says('manual') || !on),
    hasNone,
  };
}

/** "Only my devices", "everyone except these": phrases that allow and forbid without a word for it. */
function bothModes(texts: readonly string[]): boolean {
  const modes = texts.map((text) => filterModeOf(text, '', texts.length > 2));
  return modes.includes('allow') && modes.includes('deny');
}
