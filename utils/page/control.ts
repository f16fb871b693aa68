/** What one form control, drawn switch or button says about itself. Description only: no judgement. */

export interface ControlOption {
  value: string;
  text: string;
}

/**
 * select: one of several (native or drawn) · radios: one of several, all in view · toggle: on or off · text: a typed
 * line · area: several lines · button · slider · list: several fields or items that hold one entry each
 */
export const CONTROL_TYPES = ['select', 'radios', 'toggle', 'text', 'area', 'button', 'slider', 'list'] as const;
export type ControlType = (typeof CONTROL_TYPES)[number];

/**
 * How a switch or a button shows its state, each kind of sign apart: they may disagree, and judgement weighs them.
 * Nothing here is guessed from a caption.
 */
export interface StateSigns {
  /** aria-checked, -pressed or -selected. */
  aria?: boolean;
  /** The native box's own state. */
  native?: boolean;
  /** The native box cannot be seen: something drawn stands for it, and it may follow or not. */
  twin?: boolean;
  /** A class or picture of a state on what is drawn, its parts or its wrapper. */
  drawn?: boolean;
  /** Short text shown on the switch itself: a state word, perhaps. */
  said?: string;
}

export interface Control {
  /** Index into the elements of the description: judgement never holds a DOM node. */
  ref: number;
  type: ControlType;
  /** Own id, name and data attributes, joined by spaces. */
  marks: string;
  /** Ids, names and data attributes of the ancestors, nearest first. */
  around: string[];
  /** Label texts, the nearest first: label element, aria, text after a tick box, cell to the left, column header. */
  texts: string[];
  /** Headings above, the innermost first. */
  headings: string[];
  options: ControlOption[];
  /** Index of the chosen option, -1 when none. */
  selected: number;
  /** Typed or shown value; of a list, its entries by line. Never of a password. */
  value: string;
  /** State of a toggle by the first of its signs; null when the page does not show it. */
  checked: boolean | null;
  /** Of toggles, and of buttons that may be some. */
  state?: StateSigns;
  /** What a drawn choice shows as chosen; it may offer nothing until it is opened. */
  shown?: string;
  /** Number of the innermost part of the page it stands in; 0 is the page itself. */
  region?: number;
  hidden: boolean;
  disabled: boolean;
  readOnly: boolean;
  /** The table row around a tick box or button, which may be about one entry of a list. */
  row: string;
  /** Of lists: the tables they stand in, by number. */
  within?: number[];
  /** Of lists: what stands ready to be added and is no entry yet. */
  adding?: string[];
  /** What the firmware's pack says of the element: index of a rule, -1 for "no setting". */
  fact?: number | undefined;
}
