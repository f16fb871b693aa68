/**
 * Switches that show a state only while they are on: what is missing on one of them means off where the library that drew
 * it is known to do so, or where another of the same make on the page shows that it does.
 */
import type { Control } from '../page/control.ts';

/** Switches of component libraries that carry a class of their own while they are on (`ant-switch-checked`) and none while off. */
const LIBRARY = /(?:^|\s)(?:ant|el|ivu|van|n|arco|t)-switch(?:\s|$)/;

const signless = ({ type, checked, state }: Control): boolean =>
  type === 'toggle' && checked === null && !!state && !state.said;

/** Told by its class alone, on or off; what stands for a native box says nothing of how the drawing works. */
const drawnAlone = ({ type, state }: Control, on: boolean): boolean =>
  type === 'toggle' && state?.drawn === on && state.aria === undefined && state.native === undefined;

/** What its make is called: the class that says what it is, else all of its marks. */
const makeOf = ({ marks }: Control): string => marks.split(' ').find((part) => WIDGET.test(part)) ?? marks;
const WIDGET = /switch|toggle|check|tick|on-?off/i;

/** Makes of which one on the page is on by its class, and none is off by one. */
function makesSeenOn(controls: readonly Control[]): ReadonlySet<string> {
  const makes = new Set(controls.filter((control) => drawnAlone(control, true)).map(makeOf));
  for (const control of controls) if (drawnAlone(control, false)) makes.delete(makeOf(control));
  makes.delete('');
  return makes;
}

/** @returns the controls, those switches off that are so by what they lack */
export function withMakes(controls: readonly Control[]): readonly Control[] {
  const makes = makesSeenOn(controls);
  return controls.map((control) =>
    signless(control) && (LIBRARY.test(control.marks) || makes.has(makeOf(control)))
      ? { ...control, checked: false, state: { ...control.state, drawn: false } }
      : control,
  );
}
