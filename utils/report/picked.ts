/** What a frame and the background agree on while a person shows something on the page. Pure types. */
import type { PageFacts } from '../reading/recognise.ts';
import type { Bare } from './said.ts';

/** Finished words of the bar that tells what to do. */
export interface PickWords {
  language: string;
  title: string;
  keys: string;
  cancel: string;
  /** Said of a thing without a name. */
  unnamed: string;
}

export interface PickStart {
  words: PickWords;
  /** Whether this frame shows the bar; the others only listen. */
  bar: boolean;
  /** Afterwards our panel is to open beside the page: what asked for this has closed. */
  beside: boolean;
}

/** What was shown. It is masked before it is kept. */
export interface Picked {
  facts: PageFacts;
  /** Its number in the facts; null for what is not described there. */
  ref: number | null;
  /** The element shown and those around it, the innermost first. */
  elements: Bare[];
  beside: boolean;
}
