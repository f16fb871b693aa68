/** The small checks that guides ask for: figures a person types, judged. Pure. */
import { signalClass } from '../../utils/advice/signal.ts';
import type { OptionId } from '../../utils/diagnosis/options.ts';

/** Blink asks for this much upload (official network page). Mbit/s. */
export const UPLOAD_NEEDED = 2;

/** @returns the typed figure in Mbit/s, or null when it is none */
export function parseSpeed(typed: string): number | null {
  const match = /^\s*(\d{1,5}(?:[.,]\d{1,3})?)\s*(?:m\w*(?:\/s)?)?\s*$/i.exec(typed);
  if (!match?.[1]) return null;
  return Number(match[1].replace(',', '.'));
}

/**
 * A signal as the router or an analyzer app shows it. The sign is often left out: no signal is above 0 dBm.
 * @returns dBm from -20 to -110, or null when it is no such figure (bars and per cent are none)
 */
export function parseDbm(typed: string): number | null {
  const match = /^\s*[-−–]?\s*(\d{2,3})(?:[.,]\d{1,2})?\s*(?:dbm?)?\s*$/i.exec(typed);
  const strength = Number(match?.[1]);
  return strength >= 20 && strength <= 110 ? -strength : null;
}

/** The answer to the question `signal` that a figure gives. */
export function signalAnswer(dbm: number): OptionId<'signal'> {
  const found = signalClass(dbm);
  return found === null || found === 'failing' ? 'weak' : found;
}

/**
 * Sync Modules with a serial number below 2XX-200-200 are said to have trouble with special characters (article, point
 * 40; the original note was not found). X stands for any sign, so the first sign and the last two groups decide.
 * @returns null when it is not written as on the sticker
 */
export function serialAge(typed: string): 'below' | 'above' | null {
  const signs = typed
    .trim()
    .toUpperCase()
    .replace(/[\s.-]+/g, '');
  const match = /^(\d)[0-9A-Z]{2}(\d{3})(\d{3})\d*$/.exec(signs);
  if (!match) return null;
  const first = Number(match[1]);
  if (first !== 2) return first < 2 ? 'below' : 'above';
  const rest = Number(`${match[2]}${match[3]}`);
  return rest < 200_200 ? 'below' : 'above';
}
