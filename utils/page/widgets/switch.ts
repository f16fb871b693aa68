/** Switches that are drawn: by role, by class, by a picture, or over a native box. */
import { findIn, fits } from '../dom.ts';
import type { StateSigns } from '../control.ts';
import type { Describer } from '../describe.ts';
import { blankControl, refine } from '../blank.ts';
import { fieldsOf } from '../labels.ts';
import { marksOf } from '../marks.ts';
import { holdsMoreThan, readText, shownText, tidy } from '../text.ts';
import { kindByClass } from './kind.ts';
import type { Made } from './made.ts';
import { checkedBy, signsOf, stateOfClass, STATE_PICTURE } from './state.ts';

const FIELDS = 'input:not([type=hidden]),select,textarea';
const BOXES = 'input[type=checkbox],input[type=radio]';

/** Small, and without form fields or switches of its own: a row may be called after the switch in it. */
function isDrawnSwitch(element: Element): boolean {
  if (element.querySelector(`${FIELDS},table,ul,[role=switch]`)) return false;
  return (element.textContent?.length ?? 0) < 400 && element.querySelectorAll('*').length < 40;
}

/** A drawn tick box beside the real one is only its picture. */
function hasNativeTwin(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  const wrapper = element.parentElement?.parentElement;
  if (/checkbox/i.test(name)) return !!wrapper && fieldsOf(wrapper).some((field) => field.matches(BOXES));
  const { previousElementSibling: before, nextElementSibling: after } = element;
  if (fits(before, BOXES) || fits(after, BOXES)) return true;
  // The box may stand one wrapper away, as long as it is the only field there.
  if (!wrapper || /^(tr|form|body|html|fieldset|ul)$/.test(wrapper.localName)) return false;
  const fields = fieldsOf(wrapper);
  return fields.length === 1 && fields[0]!.matches(BOXES);
}

/** An element that is a switch by role or class. */
export function drawnSwitch(describer: Describer, element: Element): Made | null {
  if (!isDrawnSwitch(element) || hasNativeTwin(element)) return null;
  const control = blankControl(describer, element, new Set([element]), true);
  const inner = readText(element, 80);
  // What is sent along names the switch.
  const sent = element.querySelector('input');
  if (sent) control.marks = tidy(`${control.marks} ${marksOf(sent)}`);
  const state = signsOf([element], describer.hiddenIn(element));
  if (inner && inner !== state.said) control.texts.unshift(inner);
  else if (inner) control.texts.push(inner);
  return { control: refine(control, { type: 'toggle', checked: checkedBy(state), state }), skip: element };
}

/** A picture whose name says a state, and that can be pressed. */
export function pictureSwitch(describer: Describer, element: Element): Made | null {
  if (!STATE_PICTURE.test(element.getAttribute('src') ?? '') || !(element.id || element.closest('a,[onclick]')))
    return null;
  const state = signsOf([element], describer.isHidden);
  return {
    control: refine(blankControl(describer, element), { type: 'toggle', checked: checkedBy(state), state }),
    skip: null,
  };
}

/** Wrappers that draw a box and hold nothing else; the outermost first. */
function wrappersOf(box: Element): Element[] {
  const wrappers: Element[] = [];
  for (let up = box.parentElement; up && wrappers.length < 4; up = up.parentElement) {
    if (/^(td|tr|li|form|fieldset|body|p|dd)$/.test(up.localName) || holdsMoreThan(up, 4)) break;
    if (up.querySelectorAll(FIELDS).length > 1) break;
    wrappers.unshift(up);
  }
  return wrappers;
}

const isSwitchLike = (element: Element): boolean => {
  const role = element.getAttribute('role');
  if (role === 'switch' || role === 'checkbox') return true;
  const name = element.getAttribute('class') ?? '';
  return name !== '' && (kindByClass(name) === 'switch' || /switch|toggle|check|radio/i.test(name));
};

export interface Twin {
  state: StateSigns;
  /** What is drawn for the box, where that is not the box itself. */
  drawn: Element | null;
  /** A drawn part beside the box, to be left out of the walk. */
  beside: Element | null;
  /** Names that stand on the wrappers. */
  names: string[];
}

/** How a native box stands, and what is drawn for it. */
export function boxState(describer: Describer, box: HTMLInputElement): Twin {
  const isGone = describer.isHidden(box);
  const isHidden = isGone ? describer.hiddenBeside(box) : describer.isHidden;
  const aria = box.getAttribute('aria-checked');
  const isUnseen = isGone && isHidden(box);
  const wrappers = wrappersOf(box);
  if (!isGone && wrappers.length === 0) {
    const state: StateSigns = { native: box.checked };
    if (aria === 'true' || aria === 'false') state.aria = aria === 'true';
    return { state, drawn: null, beside: null, names: [] };
  }
  const inner = wrappers.at(-1);
  // A drawn part stands beside the box, or the box is inside what is drawn.
  const near = [box.nextElementSibling, box.previousElementSibling].filter(
    (part) => part && part.localName !== 'input' && !findIn(part, FIELDS) && !fits(part, FIELDS),
  );
  const beside = isUnseen ? (near.find((part) => part && isSwitchLike(part) && !isHidden(part)) ?? null) : null;
  const around = wrappers.filter(isSwitchLike);
  const stated = wrappers.filter((part) => stateOfClass(part.getAttribute('class') ?? '') !== null);
  const drawn = beside ?? around[0] ?? stated[0] ?? (isUnseen && inner && !isHidden(inner) ? inner : null);
  const state: StateSigns = {};
  if (drawn && (isUnseen || around.length > 0)) {
    const all = wrappers.filter((part) => around.includes(part) || stated.includes(part));
    const { aria: said, drawn: shown } = signsOf(beside ? [...all, beside] : all, isHidden);
    // A native box carries its own state; what is said of it elsewhere is of what is drawn.
    if (said !== undefined) state.aria = said;
    if (shown !== undefined) state.drawn = shown;
  }
  if (aria === 'true' || aria === 'false') state.aria = aria === 'true';
  if (beside && beside.localName !== 'label') {
    const said = shownText(beside, isHidden, 25);
    if (said && said.length < 25) state.said = said;
  }
  state.native = box.checked;
  if (isUnseen && drawn) state.twin = true;
  const names = around.flatMap((part) => part.getAttribute('aria-label') ?? []);
  return { state, drawn: isUnseen ? drawn : null, beside, names };
}
