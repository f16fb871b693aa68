/** A peer for describing: the names of all controls as dom-accessibility-api works them out, and of each its description. */
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';

/**
 * @returns how many letters the names and descriptions have together
 * @public
 */
export function nameAll(document: Document): number {
  let letters = 0;
  for (const control of document.querySelectorAll('input, select, textarea, button, a'))
    letters += computeAccessibleName(control).length + computeAccessibleDescription(control).length;
  return letters;
}
