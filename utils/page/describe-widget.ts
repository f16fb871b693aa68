/** Drawn controls as controls. */
import type { Control } from './control.ts';
import type { Describer } from './describe.ts';
import { blankControl, marksOf, refine } from './fields.ts';
import { readText, tidy } from './text.ts';
import {
  isDrawnSwitch,
  itemsOf,
  readCombo,
  readReadOnlyCombo,
  STATE_PICTURE,
  switchState,
  widgetKind,
  type Combo,
} from './widgets.ts';

export interface Made {
  control: Control;
  /** Subtree that is part of the control. */
  skip: Element | null;
}

function fromCombo(describer: Describer, combo: Combo, element: Element): Made {
  const control = blankControl(describer, combo.element);
  if (combo.element !== element) control.marks = tidy(`${control.marks} ${marksOf(element)}`);
  const { options, selected, value } = combo;
  return { control: refine(control, { type: 'select', options, selected, value, readOnly: false }), skip: combo.list };
}

/** A drawn tick box beside the real one is only its picture. */
function hasNativeTwin(element: Element): boolean {
  if (!/checkbox/i.test(element.className)) return false;
  return !!element.parentElement?.parentElement?.querySelector('input[type=checkbox],input[type=radio]');
}

/** @returns null when the element is no control by itself */
export function describeWidget(describer: Describer, element: Element): Made | null {
  const tag = element.localName;
  if (tag === 'input') {
    const input = element as HTMLInputElement;
    if (
      input.type !== 'text' ||
      !(input.readOnly || input.hasAttribute('aria-controls') || input.hasAttribute('aria-owns'))
    ) {
      return null;
    }
    const combo = readReadOnlyCombo(input);
    return combo && combo.options.length > 0 ? fromCombo(describer, combo, input) : null;
  }
  if (tag === 'img') {
    const picture = element.getAttribute('src') ?? '';
    if (!STATE_PICTURE.test(picture) || !(element.id || element.closest('a,[onclick]'))) return null;
    return {
      control: refine(blankControl(describer, element), { type: 'toggle', checked: switchState(element) }),
      skip: null,
    };
  }
  if (tag === 'td' || tag === 'tr' || tag === 'table' || tag === 'form' || tag === 'body') return null;
  switch (widgetKind(element)) {
    case 'combo': {
      const combo = readCombo(element);
      return combo && fromCombo(describer, combo, element);
    }
    case 'switch': {
      if (!isDrawnSwitch(element) || hasNativeTwin(element)) return null;
      const control = blankControl(describer, element, new Set([element]), true);
      const inner = readText(element, 80);
      // What is sent along names the switch.
      const sent = element.querySelector('input');
      if (sent) control.marks = tidy(`${control.marks} ${marksOf(sent)}`);
      if (inner) control.texts.unshift(inner);
      return { control: refine(control, { type: 'toggle', checked: switchState(element) ?? false }), skip: element };
    }
    case 'radios': {
      const items = [...element.querySelectorAll('[role=radio]')];
      if (items.length < 2 || element.querySelector('input[type=radio]')) return null;
      const options = items.map((item) => ({
        value: item.getAttribute('data-value') ?? readText(item),
        text: readText(item),
      }));
      const selected = items.findIndex((item) => item.getAttribute('aria-checked') === 'true');
      return {
        control: refine(blankControl(describer, element), {
          type: 'radios',
          options,
          selected,
          value: options[selected]?.value ?? '',
        }),
        skip: element,
      };
    }
    case 'slider': {
      const value = element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? '';
      const beside = element.closest('td')?.nextElementSibling ?? element.nextElementSibling;
      const shown = value || (beside ? readText(beside, 40) : '');
      return { control: refine(blankControl(describer, element), { type: 'slider', value: shown }), skip: element };
    }
    case 'list':
      return {
        control: refine(blankControl(describer, element), { type: 'list', value: itemsOf(element).join('\n') }),
        skip: element,
      };
    default:
      return null;
  }
}
