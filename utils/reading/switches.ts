/** How a switch stands, by the signs it shows (page/control.ts), and which of them said so. */
import type { Witness } from '../common/kinds.ts';
import type { Control } from '../page/control.ts';
import { hasConcept } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';
import { onOffOf } from './on-off.ts';

export interface SwitchState {
  /** null: not shown, or the signs contradict each other. */
  on: boolean | null;
  by: Witness | null;
  contradiction: boolean;
}

type Sign = readonly [by: Witness, on: boolean | undefined];

/** Signs in the order in which they are believed; the native box only where nothing drawn stands for it. */
function signsOf({ state = {} }: Control): Sign[] {
  const { aria, native, twin = false, drawn, said } = state;
  const word = said === undefined ? null : stateWord(said);
  return [
    ['aria', aria],
    ['native', twin ? undefined : native],
    ['drawn', drawn],
    ['word', word ?? undefined],
    ['native', twin ? native : undefined],
  ];
}

/** Without any sign. */
function unsigned({ checked }: Control): SwitchState {
  return { on: checked, by: checked === null ? null : 'native', contradiction: false };
}

/** @returns the state of a toggle by the first of its signs; where an equal sign says the opposite, none */
export function switchState(control: Control): SwitchState {
  const signs = signsOf(control).filter((sign): sign is readonly [Witness, boolean] => sign[1] !== undefined);
  const [first, ...others] = signs;
  if (!first) return unsigned(control);
  // What is drawn outranks the hidden box behind it, which scripts may keep the other way round.
  const twin = control.state?.twin === true;
  const rivals = others.filter(([by]) => !(by === 'native' && twin) && !(by === 'drawn' && first[0] === 'native'));
  const contradiction = rivals.some(([, on]) => on !== first[1]);
  return { on: contradiction ? null : first[1], by: first[0], contradiction };
}

/** A button with a state: nothing is written on it, or how it stands, or what it turns on while it is pressed. */
function isToggleButton({ type, value, state }: Control): boolean {
  if (type !== 'button') return false;
  const pressed = state?.aria !== undefined || state?.drawn !== undefined;
  if (value === '') return pressed;
  return stateWord(value) !== null || (state?.aria !== undefined && hasConcept(value, 'enable', 'disable'));
}

/** "ON OFF": the two ends that are drawn in a switch. */
const isBothEnds = (text: string): boolean => {
  const [one, other, ...more] = text.split(' ').map(stateWord);
  return more.length === 0 && typeof one === 'boolean' && other === !one;
};

/** A radio button that stands alone is a tick. */
function asTick(control: Control): Control {
  const [choice, ...more] = control.options;
  if (control.type !== 'radios' || !choice || more.length > 0) return control;
  const native = control.selected === 0;
  const texts = control.texts.includes(choice.text) ? control.texts : [choice.text, ...control.texts];
  return { ...control, type: 'toggle', texts, options: [], selected: -1, checked: native, state: { native } };
}

/** Two radio buttons without a word of their own, "true" and "false": the ends of a switch that is drawn for them. */
function asEnds(control: Control): Control {
  const { type, options, selected, texts } = control;
  const [one, other, ...more] = options;
  if (type !== 'radios' || !other || more.length > 0 || one!.text !== other.text) return control;
  const [first, second] = [onOffOf(one!.value), onOffOf(other.value)];
  if (first === null || second !== !first || selected < 0) return control;
  const native = selected === 0 ? first : second;
  const names = [one!.text, ...texts.filter((text) => text !== one!.text)];
  return { ...control, type: 'toggle', texts: names, options: [], selected: -1, checked: native, state: { native } };
}

/** The control as it is judged: a toggle button is a switch, and the state written on it is none of its names. */
export function asSwitch(given: Control): Control {
  const described = asTick(asEnds(given));
  const names = described.type === 'toggle' ? described.texts.filter((text) => !isBothEnds(text)) : [];
  const control = names.length > 0 ? { ...described, texts: names } : described;
  if (!isToggleButton(control)) return control;
  const { value, texts, state = {} } = control;
  const said = state.said ?? value;
  const toggle: Control = {
    ...control,
    type: 'toggle',
    texts: stateWord(value) === null ? texts : texts.filter((text) => text !== value),
    state: stateWord(said) === null ? state : { ...state, said },
    value: '',
  };
  return { ...toggle, checked: switchState(toggle).on };
}
