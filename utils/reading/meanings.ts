/** What the words of a router page mean where advice depends on it: security, radio modes, names, power. */
import type { Setting } from './types.ts';
import { hasConcept } from '../words/index.ts';

export type Security =
  | 'open'
  | 'wep'
  /** WPA of the first generation, or a value that says TKIP and nothing better. */
  | 'wpa-tkip'
  /** First and second generation side by side. */
  | 'wpa-wpa2'
  | 'wpa2'
  | 'wpa2-wpa3'
  | 'wpa3'
  | 'enterprise'
  /** Encrypted without a password (OWE, "enhanced open"). */
  | 'owe'
  | 'unknown';

/** Reads a security value as the page shows it ("WPA2-PSK [AES]", "WPA2/WPA3 mixed", "None"). */
export function securityOf(shown: string): Security {
  const value = shown.toUpperCase();
  if (/ENTERPRISE|EAP|802\.?1X|RADIUS|企业|企業/.test(value)) return 'enterprise';
  if (/\bOWE\b|ENHANCED OPEN/.test(value)) return 'owe';
  const three = /WPA\s*-?3|SAE|WPA2\s*[/+&_-]\s*3|WPA\s*3/.test(value);
  const two = /WPA\s*-?2|WPA2|RSN|11I\b/.test(value) || /WPA\s*\/\s*2\b/.test(value);
  const one = /WPA(?!\s*-?[23])(?!\s*\/\s*2\b)/.test(value);
  // "WPA3 transition" lets WPA2 in as well.
  if (three) return two || one || hasConcept(shown, 'mixed') || /MIX/.test(value) ? 'wpa2-wpa3' : 'wpa3';
  if (two) return one ? 'wpa-wpa2' : tkipOnly(value) ? 'wpa-tkip' : 'wpa2';
  if (one) return /AUTO|MIX/.test(value) ? 'wpa-wpa2' : 'wpa-tkip';
  if (/\bWEP/.test(value)) return 'wep';
  if (/\bTKIP\b/.test(value)) return 'wpa-tkip';
  if (
    /\bOPEN\b|NO ENCRYPTION|UNENCRYPTED|NO SECURITY|UNSECURED/.test(value) ||
    hasConcept(shown, 'open', 'off', 'disable', 'none')
  )
    return 'open';
  return 'unknown';
}

function tkipOnly(value: string): boolean {
  return value.includes('TKIP') && !/AES|CCMP/.test(value);
}

/** True when a value names TKIP at all, also beside AES. */
export function namesTkip(shown: string): boolean {
  return /TKIP/i.test(shown);
}

export interface Mode {
  /** Letters of 802.11 the value names, e.g. b, g, n, ax. */
  letters: ReadonlySet<string>;
  /** The page says "only". */
  only: boolean;
  /** "Auto", "Mixed", "Legacy": admits old devices without naming letters. */
  broad: boolean;
  off: boolean;
}

/** "Only", said about standards. */
const ONLY =
  /(?<!\p{L})(only|nur|seulement|uniquement|solo|soltanto|só|somente|apenas|alleen|tylko|pouze|endast|только|yalnızca|sadece)(?!\p{L})|[仅僅只]|のみ|専用/iu;

/** Reads an 802.11 mode as the page shows it ("802.11b/g/n", "11bgn mixed", "2.4 GHz (B+G+N)", "AX only"). */
export function modeOf(shown: string): Mode {
  const letters = new Set<string>();
  const plain = shown
    .toLowerCase()
    .replaceAll(/\b(2\.4|5|6)(\/(5|6)){0,3}\s{0,3}ghz/g, ' ')
    .replaceAll(/wi-?fi\s*[4-7](e\b)?/g, (name) => ` ${WIFI_NAMES[name.replaceAll(/\D/g, '')] ?? ''} `)
    .replaceAll(/802\.11|\b11(?=[abgn])/g, ' ');
  // Words hold letters too: only tokens made of nothing but mode letters count.
  for (const token of plain.split(/[^\p{Script=Latin}]+/u)) {
    if (!/^(?:a[cx]|be|[abgn])+$/.test(token)) continue;
    for (const letter of token.match(/a[cx]|be|[abgn]/g) ?? []) letters.add(letter);
  }
  return {
    letters,
    only: ONLY.test(shown),
    broad: hasConcept(shown, 'mixed', 'auto') || /legacy|compatib|\bmix\b/i.test(shown),
    off: letters.size === 0 && hasConcept(shown, 'off', 'disable', 'none'),
  };
}
const WIFI_NAMES: Record<string, string> = { '4': 'n', '5': 'ac', '6': 'ax', '7': 'be' };

/** True when the mode lets a device of b, g or n join. Unknown words are given the benefit of the doubt. */
export function admitsOldDevices(mode: Mode): boolean {
  return mode.broad || mode.letters.size === 0 || ['b', 'g', 'n'].some((letter) => mode.letters.has(letter));
}

/** A network name that every Blink device takes: letters, digits, hyphen, underscore. */
export function isPlainName(ssid: string): boolean {
  return /^[A-Za-z0-9_-]*$/.test(ssid);
}

/**
 * The characters of a name that can be trouble, each once, for showing: "space", "&" …
 * @returns null as an entry stands for a space (it has a word of its own)
 */
export function unusualCharacters(ssid: string): (string | null)[] {
  return [...new Set([...ssid].filter((char) => !/[A-Za-z0-9_-]/.test(char)))].map((char) =>
    /\s/u.test(char) ? null : char,
  );
}

const POWER_WORDS: readonly [RegExp, number][] = [
  [/^(high|max(imum)?|full|hoch|haute?|élevée?|alt[oa]|hoog|wysok[ia]|performance|100 ?%|高)/iu, 100],
  [/^(middle|medium|mid|mittel|moyen(ne)?|medi[oa]|gemiddeld|średni[ae]?|balance(d)?|中)/iu, 50],
  [/^(low|min(imum)?|niedrig|gering|basse?|faible|baj[oa]|baix[oa]|bass[oa]|laag|nisk[ia]|power ?saving|低)/iu, 25],
];

/**
 * Transmit power as a number that can be compared within one control: per cent, dBm or mW as shown, or a rank of the
 * word. Null for "auto", "driver default" and everything not understood.
 */
export function powerOf(shown: string): { amount: number; unit: string } | null {
  const number = /(\d+(?:\.\d+)?)\s*(%|dbm|mw)/i.exec(shown);
  if (number) return { amount: Number(number[1]), unit: number[2]!.toLowerCase() };
  for (const [pattern, amount] of POWER_WORDS) if (pattern.test(shown.trim())) return { amount, unit: 'word' };
  return /^\d+(\.\d+)?$/.test(shown.trim()) ? { amount: Number(shown.trim()), unit: 'bare' } : null;
}

/** The band a setting speaks of where the page did not say: from what it offers or shows. Null when that tells nothing. */
export function bandByContent(setting: Setting): '2.4' | '5' | '6' | null {
  const values = setting.options?.map((option) => option.value) ?? [];
  const shown = typeof setting.value === 'string' ? [setting.value] : [];
  // Many people and most routers end the name of the faster network so.
  if (setting.kind === 'ssid') return shown.some((name) => /[-_. ]5 ?g(hz)?$/i.test(name)) ? '5' : null;
  if (setting.kind === 'channel') return bandOfChannels(values, shown);
  if (setting.kind === 'channel-width') {
    return [...values, ...shown].some((value) => /80|160|320/.test(value)) ? '5' : null;
  }
  if (setting.kind === 'wireless-mode') {
    const text = shown.concat(setting.options?.map((option) => option.text) ?? []);
    const letters = modeOf(text.join(' ; ')).letters;
    const new5 = letters.has('a') || letters.has('ac');
    const old24 = letters.has('b') || letters.has('g');
    return new5 === old24 ? null : old24 ? '2.4' : '5';
  }
  return null;
}

function bandOfChannels(values: readonly string[], shown: readonly string[]): '2.4' | '5' | '6' | null {
  const offered = values.map(Number).filter((value) => Number.isInteger(value) && value > 0);
  if (offered.some((value) => value > 14 && value < 36)) return '6';
  const low = offered.some((value) => value <= 14);
  const high = offered.some((value) => value >= 36);
  const current = Number(shown[0]);
  if (low && !high) return '2.4';
  if (high && !low) return '5';
  if (Number.isInteger(current) && current >= 36) return '5';
  if (Number.isInteger(current) && current >= 1 && current <= 14) return '2.4';
  return null;
}
