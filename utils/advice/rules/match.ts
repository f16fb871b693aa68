/** Matches that many rules make. */
import type { TextRef } from '../../text.ts';
import type { Placed } from '../context.ts';
import { shownNow, wanted } from '../offer.ts';
import type { Match } from './types.ts';

/** "Set this control to that value": in the page's words, and only a value it offers. */
export function setTo({ index, setting }: Placed, value: string, why: TextRef, more: Partial<Match> = {}): Match {
  return { setting: index, from: shownNow(setting), ...wanted(setting, value), why, ...more };
}
