/** What a value means on this firmware, where its file says so. */
import type { PackRule } from './pack.ts';

/**
 * @param option the value and text of one choice; of a switch without choices its state, as `on` or `off`
 * @returns the value in normal form; null when the firmware's file says nothing of it
 */
export function meaningOf(rule: PackRule | undefined, option: { value: string; text: string } | null): string | null {
  if (!rule?.values || !option) return null;
  const { values } = rule;
  // The page names its choices: `constructor` is no entry.
  const told = [option.value, option.text.trim()].find((name) => Object.hasOwn(values, name));
  return told === undefined ? null : values[told]!;
}
