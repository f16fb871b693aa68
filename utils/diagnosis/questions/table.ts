/** The shape of one question with what its answers say about states and causes. */
import type { Known, Weight } from '../levels.ts';
import type { State } from '../states.ts';
import type { Cause } from '../../common/ids.ts';

/** How usual each option is; options left out keep what is said of them before. */
export type Row<O extends string = string> = Partial<Record<O, Weight>>;
export type Rows<O extends string = string> = Partial<Record<Cause | `${Cause}@${State}`, Row<O>>>;

export interface Table<O extends string = string> {
  known: Known;
  /** Option id → how usual it is where nothing speaks for or against it. `not-sure` is always added. */
  options: Record<O, Weight>;
  /** What the state of the camera makes usual. */
  states?: Partial<Record<State, Row<O>>>;
  /** What a cause makes usual, in any state; or `cause@state`, in this one only, which outweighs all others. */
  rows: Rows<O>;
  /** The state outweighs the cause: Live View does not open from a camera that is off, whatever the reason. */
  stateFirst?: boolean;
  /**
   * An answer that people give nearly whatever is so, because what would speak against it goes unnoticed: no cause makes it
   * rarer than this share of how usual it is.
   */
  unnoticed?: Partial<Record<O, number>>;
  /** Ask only when one of these answers was given: question id → option ids. */
  after?: Record<string, readonly string[]>;
  /** Not asked once one of these answers was given: they settle it. */
  unless?: Record<string, readonly string[]>;
}

/** Checks at compile time that rows only name options of their own question. */
export function table<O extends string>(data: Table<O>): Table<O> {
  return data;
}

/** The row of one cause in one state: what is said last counts. */
export function rowOf(data: Table, cause: Cause, state: State): Record<string, Weight> {
  const ofState = data.states?.[state];
  const ofCause = data.rows[cause];
  const exact = data.rows[`${cause}@${state}`];
  return (
    data.stateFirst
      ? { ...data.options, ...ofCause, ...ofState, ...exact }
      : { ...data.options, ...ofState, ...ofCause, ...exact }
  ) as Record<string, Weight>;
}
