/** Drawn controls as controls: whatever draws it, what a person would call one control is one. */
import type { Describer } from '../describe.ts';
import { inputCombo, drawnCombo } from './combo.ts';
import { drawnRadios } from './drawn-radios.ts';
import { itemList } from './item-list.ts';
import { widgetKind } from './kind.ts';
import type { Made } from './made.ts';
import { slider } from './slider.ts';
import { drawnSwitch, pictureSwitch } from './switch.ts';

/** @returns null when the element is no control by itself */
export function describeWidget(describer: Describer, element: Element): Made | null {
  const tag = element.localName;
  if (tag === 'input') return inputCombo(describer, element as HTMLInputElement);
  if (tag === 'img') return pictureSwitch(describer, element);
  if (/^(?:t[dr]|table|form|body)$/.test(tag)) return null;
  switch (widgetKind(element)) {
    case 'combo':
      return drawnCombo(describer, element);
    case 'switch':
      return drawnSwitch(describer, element);
    case 'radios':
      return drawnRadios(describer, element);
    case 'slider':
      return slider(describer, element);
    case 'list':
      return itemList(describer, element);
    default:
      return null;
  }
}
