/** What is kept about one browser tab while it shows a router page (in `storage.session`). */
import type { Reading } from '../reading/types.ts';

export interface FrameState {
  /** Token that the reader made for its document: another token is another document. */
  doc: string;
  framePath: number[];
  /** What the document shows. */
  reading: Reading;
  /** The same as its router has it: without what the person changed and has not saved. */
  saved: Reading;
  touched: string[];
  /** Milliseconds since 1970 when this document was first read. */
  firstReadAt: number;
}

export interface TabState {
  /** frame id (as the browser counts) → what that frame's document said. */
  frames: Record<string, FrameState>;
  /** Hint opened in the page, by id. */
  current: string | null;
  /** Hints put away on this page. */
  dismissed: string[];
  /** All hints of this tab put away. */
  quiet: boolean;
  /** The user asked for this page to be read: hints may show on a public address too. */
  asked: boolean;
  /** A ringed menu entry was pressed in these documents: what comes next goes on where it left off. */
  following: string[] | null;
  /** The hint that opened by itself on arrival; null once the person has opened or put away one. */
  led: string | null;
  /** Host (with port) of the top document read last, which may have left since; null before there was one. */
  host: string | null;
}

/** A tab of which nothing is known. */
export function emptyTab(): TabState {
  return {
    frames: {},
    current: null,
    dismissed: [],
    quiet: false,
    asked: false,
    following: null,
    led: null,
    host: null,
  };
}
