/** What every format of a pasted list is: a signature by which it is known, and a parser. */
import type { Parsed } from '../survey-row.ts';

/** A paste, as the formats get it. */
export interface Pasted {
  /** The whole of it, cut at the longest paste that is looked at. */
  text: string;
  /** Its lines, each cut and without blanks at the end. */
  lines: readonly string[];
}

export interface Format {
  id: string;
  /** Whether the paste bears this format's signature: no other tool writes so. */
  matches(pasted: Pasted): boolean;
  /** The networks that the paste names; a row that names none is an error, never a guess. */
  parse(pasted: Pasted): Parsed;
}

export const someLine = ({ lines }: Pasted, pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
