/** Matches that many rules make. */
import type { ExtraKind } from '../../common/kinds.ts';
import type { Extra } from '../../reading/types.ts';
import type { TextRef } from '../../common/text.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Context } from '../context.ts';
import { shownNow, wanted } from '../offer.ts';
import type { Match } from './types.ts';

/** "Set this control to that value": in the page's words, and only a value it offers. */
export function setTo(
  { index, setting }: IndexedSetting,
  value: string,
  why: TextRef,
  more: Partial<Match> = {},
): Match {
  return { setting: index, from: shownNow(setting), ...wanted(setting, value), why, ...more };
}

/** The first extra of a kind that fits, with its place in the reading, as a list of none or one. */
export function firstExtra(
  context: Context,
  kind: ExtraKind,
  fits: (extra: Extra) => boolean,
): { extra: Extra; index: number }[] {
  const { extras } = context.reading;
  const index = extras.findIndex((extra) => extra.kind === kind && fits(extra));
  return index === -1 ? [] : [{ extra: extras[index]!, index }];
}

/** Names of the main network on each band, where the page shows both. */
export function bandNames(context: Context): { low: IndexedSetting; high: IndexedSetting } | null {
  const shown = context.main('ssid').filter(({ setting }) => typeof setting.value === 'string' && setting.value !== '');
  const low = shown.find((one) => one.band === '2.4');
  const high = shown.find((one) => one.band === '5');
  return low && high ? { low, high } : null;
}

/** Both bands have names, and not the same. */
export function twoNames(context: Context): boolean {
  const both = bandNames(context);
  return both !== null && both.low.setting.value !== both.high.setting.value;
}
