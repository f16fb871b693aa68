/** Native drop-downs that cannot be seen because something drawn stands for them. */
import type { Describer } from '../describe.ts';
import { holdsMoreThan } from '../text.ts';
import { floatOf, linkedList } from './choices.ts';
import { TRIGGER, kindByClass } from './kind.ts';
import { shownParts } from './shown.ts';

export interface SelectTwin {
  drawn: Element;
  text: string;
  /** The list that it opens, where the page has one. */
  list: Element | null;
}

const FIELDS = 'input:not([type=hidden]):not([readonly]),select,textarea';

/** @returns what is drawn for this hidden select, or null when it is hidden with all that belongs to it */
export function selectTwin(describer: Describer, select: HTMLSelectElement): SelectTwin | null {
  const isHidden = describer.hiddenBeside(select);
  if (!isHidden(select)) return null;
  const texts = new Set([...select.options].slice(0, 300).map(({ text }) => text.trim()));
  const parent = select.parentElement;
  const candidates = [
    select.nextElementSibling,
    select.previousElementSibling,
    parent && !holdsMoreThan(parent, 4) ? parent : null,
  ];
  for (const drawn of candidates) {
    if (!drawn || isHidden(drawn)) continue;
    const fields = drawn.querySelectorAll(FIELDS);
    if (fields.length > (drawn.contains(select) ? 1 : 0)) continue;
    const list = drawn.querySelector('ul,dl,[role=listbox]');
    const input = drawn.querySelector<HTMLInputElement>('input[readonly]');
    const text = input?.value.trim() || shownParts(drawn, isHidden, list).value;
    const trigger = drawn.matches(TRIGGER) ? drawn : drawn.querySelector(TRIGGER);
    const looks = !!trigger || kindByClass(drawn.getAttribute('class') ?? '') === 'combo';
    if (!text || (!texts.has(text) && !looks)) continue;
    const linked = trigger && linkedList(trigger);
    return { drawn, text, list: linked && !drawn.contains(linked) ? floatOf(linked) : null };
  }
  return null;
}
