/** "All new devices" or "only those known already": an allow list under another name, whose list is the known devices. */
import type { Control } from '../page/control.ts';
import { hasConcept } from '../words/index.ts';

const DEVICES = ['device', 'client-list', 'connected-devices', 'new-device-policy'] as const;

/** Lets in whom the router has seen before. */
const isKnownOnly = (text: string): boolean =>
  hasConcept(text, 'known') && hasConcept(text, ...DEVICES) && !hasConcept(text, 'new', 'new-device-policy');

/** Lets in anybody. */
const isOpen = (text: string): boolean =>
  hasConcept(text, 'new', 'new-device-policy') && hasConcept(text, 'allow') && !hasConcept(text, 'deny', 'none');

/** @returns whether a choice is between all devices and the known ones */
export function letsInKnown({ type, options }: Control): boolean {
  if ((type !== 'radios' && type !== 'select') || options.length !== 2) return false;
  return options.some(({ text }) => isKnownOnly(text)) && options.some(({ text }) => isOpen(text));
}

/** What the chosen option does, as the mode of a filter. */
export function knownPolicy(text: string): 'allow' | 'off' | null {
  if (isKnownOnly(text)) return 'allow';
  return isOpen(text) ? 'off' : null;
}
