/** The settings of one network of a page, each once: what the person sees of it, and what nothing visible says. */
import type { SettingKind } from '../common/kinds.ts';
import { bandByContent } from './meanings.ts';
import type { Reading, Setting } from './types.ts';

type Page = Pick<Reading, 'settings'>;

/** A setting with its place in the reading and the band it speaks of. */
export interface IndexedSetting {
  /** Index into `reading.settings`. */
  index: number;
  setting: Setting;
  /** As read, or found out from what the control offers; null = one for all, or unknown. */
  band: Setting['band'];
}

const known = new WeakMap<Page, { main: IndexedSetting[]; guest: IndexedSetting[] }>();

/** @returns the settings of the main network, or of guest and extra networks, without hidden twins of others */
export function networkSettings(reading: Page, whose: 'main' | 'guest' = 'main'): IndexedSetting[] {
  let both = known.get(reading);
  if (!both) {
    both = { main: settingsOf(reading, false), guest: settingsOf(reading, true) };
    known.set(reading, both);
  }
  return both[whose];
}

/** Those of a kind that a camera on 2.4 GHz meets: of its band, or of all bands at once. */
export function reaching24(reading: Page, kind: SettingKind): IndexedSetting[] {
  return networkSettings(reading).filter(
    ({ band, setting }) => setting.kind === kind && (band === '2.4' || band === null),
  );
}

function settingsOf(reading: Page, guests: boolean): IndexedSetting[] {
  const bands = new Set(reading.settings.map((setting) => setting.band).filter((band) => band !== null));
  const only24 = bands.size === 1 && bands.has('2.4');
  const all = reading.settings.map((setting, index) => ({
    index,
    setting,
    band: setting.band ?? bandByContent(setting) ?? (only24 ? ('2.4' as const) : null),
  }));
  const asked = all.filter(({ setting }) => (setting.guest ?? false) === guests);
  const said = (a: IndexedSetting, b: IndexedSetting) => a.setting.kind === b.setting.kind && a.band === b.band;
  return asked.filter((one) => {
    if (!one.setting.hidden) return true;
    // A hidden twin of something visible adds nothing; of several hidden ones the surest speaks.
    if (asked.some((other) => !other.setting.hidden && said(one, other))) return false;
    const twins = asked.filter((other) => said(one, other));
    const surest = twins.reduce((best, other) => (other.setting.confidence > best.setting.confidence ? other : best));
    return surest === one;
  });
}
