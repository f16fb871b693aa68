/** Lists of choices that float apart from what opens them: each belongs to the drop-down that is open. */
import { blankControl, refine } from '../blank.ts';
import type { Describer } from '../describe.ts';
import type { Choices } from './choices.ts';
import { isOpen } from './combo.ts';

export interface BareList {
  list: Element;
  choices: Choices;
  /** Place in the order of controls. */
  at: number;
  headings: string[];
  region: number;
}

/** Is it part of the page's flow, where a person would take it for a control of its own? */
function standsAlone(list: Element): boolean {
  if (list.getAttribute('role') === 'menu') return false;
  const { parentElement: parent } = list;
  return !!parent && parent.localName !== 'body' && parent.parentElement?.localName !== 'body';
}

/** Gives each list to the drop-down that shows its chosen entry and is open; what is left stands alone or is no control. */
export function settleLists(describer: Describer): void {
  const { bareLists, drawn, out, isHidden } = describer;
  const alone: BareList[] = [];
  for (const bare of bareLists) {
    const { options } = bare.choices;
    const chosen = options[bare.choices.selected]?.text;
    const fits = drawn.filter(({ control }) => {
      if (control.options.length > 1) return false;
      return control.value === chosen || options.some(({ text }) => text === control.value);
    });
    const owner = fits.find(({ trigger }) => isOpen(trigger)) ?? (fits.length === 1 ? fits[0] : undefined);
    if (owner) {
      const { control } = owner;
      control.options = options;
      control.selected = options.findIndex(({ text }) => text === control.value);
    } else if (standsAlone(bare.list) && !isHidden(bare.list)) alone.push(bare);
  }
  // From behind, so that the places stay right.
  for (const { list, choices, at, headings, region } of alone.toReversed()) {
    const control = blankControl(describer, list);
    const value = choices.options[choices.selected]?.text ?? '';
    out.controls.splice(at, 0, refine(control, { type: 'select', ...choices, value, shown: value, headings, region }));
  }
}
