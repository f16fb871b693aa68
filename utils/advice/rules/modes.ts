/** Which devices a mode of 2.4 GHz lets in, and the mode that lets the most of them in with the least change. */
import { text } from '../../common/text.ts';
import { admitsOldDevices, modeOf, type Mode } from '../../reading/meanings.ts';
import type { IndexedSetting } from '../../reading/main-network.ts';
import type { Choice, Setting } from '../../reading/types.ts';
import type { Context } from '../context.ts';
import { shownNow } from '../offer.ts';
import type { Match } from './types.ts';

/** 2.4 GHz modes that keep every device of b, g and n out. */
export function shutModes(context: Context): { at: IndexedSetting; mode: Mode }[] {
  return context
    .on24('wireless-mode')
    .filter(({ setting }) => typeof setting.value === 'string' && setting.value !== '')
    .map((at) => ({ at, mode: modeOf(shownText(at.setting, at.setting.value as string)) }))
    .filter(({ at, mode }) => mode.off || (!admitsOldDevices(mode) && (mode.only || hasMixed(at.setting, mode))));
}

/** Many firmwares call "AX" what also admits n: it shuts old devices out only where a mixed AX stands beside it. */
function hasMixed(setting: Setting, now: Mode): boolean {
  return (setting.options ?? []).some((option) => {
    const mode = modeOf(option.text);
    return [...now.letters].every((letter) => mode.letters.has(letter)) && mode.letters.size > now.letters.size;
  });
}

/** The choice that admits b, g and n with the least change: it keeps what is admitted now, else admits most old devices. */
function mixedChoice(setting: Setting, now: Mode): Choice | null {
  const worth = (choice: Choice) => {
    const mode = modeOf(choice.text || choice.value);
    if (mode.off || mode.only || !admitsOldDevices(mode) || (!mode.broad && mode.letters.size === 0)) return -1;
    const old = ['b', 'g', 'n'].filter((letter) => mode.letters.has(letter)).length;
    const kept = [...now.letters].filter((letter) => mode.letters.has(letter)).length;
    return old * 10 + kept * 3 + (mode.broad ? 5 : 0);
  };
  const ranked = (setting.options ?? [])
    .map((choice) => ({ choice, worth: worth(choice) }))
    .filter((one) => one.worth > 0);
  return ranked.sort((a, b) => b.worth - a.worth)[0]?.choice ?? null;
}

/** The text of a choice, or its value where it has none. */
export function shownText(setting: Setting, value: string): string {
  return setting.options?.find((option) => option.value === value)?.text || value;
}

/** What to change such a mode to, with its reason. */
export function modeMatch({ index, setting }: IndexedSetting, mode: Mode, why: string): Match[] {
  const choice = mixedChoice(setting, mode);
  if (!choice) {
    // A list without a fitting choice: nothing to propose. No list at all: words are enough.
    if (setting.options?.length) return [];
    return [{ setting: index, from: shownNow(setting), to: text('advice.to.mode_bgn'), why: text(why) }];
  }
  return [
    { setting: index, from: shownNow(setting), to: choice.text || choice.value, value: choice.value, why: text(why) },
  ];
}
