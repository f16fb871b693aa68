import type { Control } from '../control.ts';

/** What a file of a kind of widget hands back. */
export interface Made {
  /** null: it belongs to a control elsewhere. */
  control: Control | null;
  /** Subtree that is part of the control. */
  skip: Element | null;
  /** More that is part of it, elsewhere on the page: a list of its own, a native twin. */
  also?: readonly Element[];
}
