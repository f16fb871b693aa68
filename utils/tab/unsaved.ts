/**
 * A page as its router has it: what the person has changed on it and not saved counts for nothing yet. Values that
 * scripts fill in late are the router's; those of controls that a hand was on are the person's until a fresh document
 * or another page shows them. Pure.
 */
import type { Extra, Reading, Setting } from '../reading/types.ts';

/**
 * @param before the same document as its router had it
 * @param now what it shows
 * @param touched selectors of the controls that the person's hand was on
 */
export function asSaved(before: Reading, now: Reading, touched: readonly string[]): Reading {
  if (touched.length === 0 || before.url !== now.url) return now;
  // Of radio buttons the chosen one stands for all: another choice is another selector.
  const byHand = (a: Setting | Extra, b: Setting | Extra) =>
    touched.includes(a.selector) || touched.includes(b.selector);
  return {
    ...now,
    settings: now.settings.map((setting) => {
      const old = before.settings.find((one) => isSame(one, setting));
      return old && old.value !== null && byHand(old, setting) ? { ...setting, value: old.value } : setting;
    }),
    extras: now.extras.map((extra) => {
      const old = before.extras.find((one) => isSame(one, extra));
      return old && old.value != null && byHand(old, extra) ? { ...extra, value: old.value } : extra;
    }),
  };
}

function isSame<T extends Setting | Extra>(a: T, b: T): boolean {
  return a.kind === b.kind && (a.selector === b.selector || (a.band === b.band && !!a.label && a.label === b.label));
}
