/** Is a form filled already? */
import type { Found } from './draft.ts';
import { onOffOf } from './values.ts';

/** A field as HTML gives it before any script fills it. */
function isBlank({ f: { control } }: Found): boolean {
  switch (control.type) {
    case 'toggle':
      return control.checked !== true;
    case 'select':
      return control.selected <= 0 && control.shown === undefined;
    case 'radios':
      return control.selected < 0;
    case 'slider':
      return true;
    default:
      return control.value === '';
  }
}

/** It stands as if off, or offers nothing yet. */
function saysNothing({ kind, f: { control } }: Found): boolean {
  if (control.type === 'toggle') return kind === 'radio-enable' || kind === 'ssid-broadcast';
  if (control.type !== 'select' || control.hidden) return false;
  const [first] = control.options;
  return !first || onOffOf(first.text) === false;
}

/**
 * @returns false where the network's name is empty and nothing differs from what HTML gives by itself: a network without
 * a name does not exist, so the values are still to come
 */
export function isLoaded(found: readonly Found[]): boolean {
  const fields = found.filter(({ f }) => f.control.type !== 'button');
  const names = fields.filter(({ kind }) => kind === 'ssid');
  if (names.length === 0 || !fields.every(isBlank)) return true;
  return !fields.some(saysNothing);
}
