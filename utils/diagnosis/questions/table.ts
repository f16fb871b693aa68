/** The shape of one question with what its answers say about the causes. */
import type { Known, Level } from '../levels.ts';
import type { Cause } from '../../common/ids.ts';

/** How usual each option is given one cause; options left out keep the level of `options`. */
export type Row<O extends string = string> = Partial<Record<O, Level>>;
export type Rows<O extends string = string> = Partial<Record<Cause, Row<O>>>;

export interface Table<O extends string = string> {
  known: Known;
  /** Option id → how usual it is for a cause that has nothing to do with the question. `not-sure` is always added. */
  options: Record<O, Level>;
  rows: Rows<O>;
  /** Ask only when one of these answers was given: question id → option ids. */
  after?: Record<string, readonly string[]>;
  /** Not asked, and without weight, once one of these more exact questions is answered. */
  exact?: readonly string[];
}

/** Checks at compile time that rows only name options of their own question. */
export function table<O extends string>(data: Table<O>): Table<O> {
  return data;
}
