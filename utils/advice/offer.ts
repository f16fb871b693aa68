/** What a control shows and offers, in the page's own words where it has them. */
import type { Setting } from '../reading/types.ts';
import { plural, text, type TextRef } from '../common/text.ts';

const COMMON: Record<string, string> = {
  on: 'on',
  off: 'off',
  auto: 'auto',
  allow: 'allow',
  deny: 'deny',
  both: 'both',
};

/** A value in normal form as the page shows it. */
export function shownValue(
  setting: Pick<Setting, 'kind' | 'options'>,
  value: string | string[] | null,
): TextRef | string {
  if (value === null) return text('advice.value.unknown');
  if (Array.isArray(value)) return shownEntries(value.length);
  const option = setting.options?.find((one) => one.value === value);
  const own = option?.text.trim();
  if (own) return own;
  const common = Object.hasOwn(COMMON, value) ? COMMON[value] : undefined;
  if (common) return text(`advice.value.${common}`);
  if (value === '') return text('advice.value.empty');
  if (setting.kind === 'channel-width') return text('advice.value.width', { width: value });
  return value;
}

/** How long a list of devices is, in words. */
export function shownEntries(count: number): TextRef {
  return plural('advice.value.entries', count);
}

/** The value the control has now, as the page shows it. */
export function shownNow(setting: Setting): TextRef | string {
  return shownValue(setting, setting.value);
}

/**
 * True when the control can be set to this value. A control without a list of choices (a switch, a text box) can be set
 * to anything of its kind; one with a list only to what is on it.
 */
export function offers(setting: Setting, value: string): boolean {
  if (!setting.options || setting.options.length === 0) return true;
  return setting.options.some((option) => option.value === value);
}

/** A proposed value: words, and the value itself where the control is known to offer it. */
export function wanted(setting: Setting, value: string): { to: TextRef | string; value: string | undefined } {
  const listed = setting.options?.some((option) => option.value === value) ?? false;
  const switchable = (value === 'on' || value === 'off') && !setting.options?.length;
  return { to: shownValue(setting, value), value: listed || switchable ? value : undefined };
}
