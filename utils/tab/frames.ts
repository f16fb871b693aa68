/** Readings of the frames of one tab: what comes, what goes. Pure: a state in, a state out. */
import type { FrameReading } from '../reading/types.ts';
import { emptyTab, type TabState } from './types.ts';
import { asSaved } from './unsaved.ts';
import { hostOf } from './visible.ts';

/**
 * Puts a frame's reading into the tab's state. A new document in the top frame is a new page: everything known of the
 * old one is dropped (dismissals of the whole tab stay: the person asked for quiet).
 * @param frameId as the browser counts frames; 0 is the top document
 * @param now milliseconds since 1970
 */
export function withReading(state: TabState, frameId: number, message: FrameReading, now: number): TabState {
  const before = state.frames[frameId];
  const sameDocument = before?.doc === message.doc;
  const page = frameId === 0 && before && !sameDocument ? nextPage(state) : state;
  const base = frameId === 0 ? atHost(page, hostOf(message.reading.url)) : page;
  return {
    ...base,
    frames: {
      ...base.frames,
      [frameId]: {
        doc: message.doc,
        framePath: message.framePath,
        reading: message.reading,
        saved: sameDocument ? asSaved(before.saved, message.reading, message.touched) : message.reading,
        touched: message.touched,
        firstReadAt: sameDocument ? before.firstReadAt : now,
      },
    },
  };
}

function nextPage({ quiet, asked, host, current, following, led }: TabState): TabState {
  return { ...emptyTab(), quiet, asked, host, current, following, led };
}

/** A click that asked for one site to be read does not speak for the next site in the same tab. */
function atHost(state: TabState, host: string): TabState {
  return { ...state, host, asked: state.asked && (state.host === null || state.host === host) };
}

/** Forgets the document with this token. Another document in the same frame is not touched. */
export function withoutDocument(state: TabState, doc: string): TabState {
  const frames = Object.fromEntries(Object.entries(state.frames).filter(([, frame]) => frame.doc !== doc));
  return Object.keys(frames).length === Object.keys(state.frames).length ? state : { ...state, frames };
}
