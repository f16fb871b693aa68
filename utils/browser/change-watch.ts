/** Follows changes the person makes on router pages: from the hint, over the save, to the fresh page that proves it. */
import { elapsed } from '../common/elapsed.ts';
import { withoutRecord, withRecord } from '../advice/change-log.ts';
import { marksOf } from '../advice/same-router.ts';
import {
  beginChange,
  isOf,
  step,
  toRecord,
  undoings,
  type ChangeEvent,
  type PendingChange,
} from '../advice/save-flow.ts';
import type { HintAction } from '../advice/types.ts';
import { hostOf } from '../tab/visible.ts';
import { shownSuggestions } from '../tab/hint-payloads.ts';
import type { TabState } from '../tab/types.ts';
import { pendingChanges, suggestedChanges } from './change-store.ts';
import type { FrameReading, Reading } from '../reading/types.ts';
import { keyedQueue } from './queue.ts';
import { changeLog } from './store.ts';
import type { TabView } from './tab-report.ts';

const DONE: ReadonlySet<PendingChange['state']> = new Set(['camera-back', 'put-back']);
const inOrder = keyedQueue<'changes'>();

const isNoted = ({ state }: PendingChange): boolean => state === 'suggested';

async function update(change: (before: PendingChange[]) => PendingChange[]): Promise<PendingChange[]> {
  return inOrder('changes', async () => {
    const [made, noted] = await Promise.all([pendingChanges.get(), suggestedChanges.get()]);
    // A background stopped between two writes leaves a change in both places: what the person touched counts.
    const before = [...new Map([...noted, ...made].map((one) => [placeOf(one), one])).values()];
    const changed = change(before);
    const undone = undoings(before, changed);
    const after = changed.filter((one) => !undone.includes(one));
    const news = after.filter((one) => !before.includes(one));
    if (news.length === 0 && after.length === made.length + noted.length) return before;
    // On disk only what the person touched; a write that fails costs the memory of it and not the hints.
    const touched = after.filter((one) => !isNoted(one));
    if (!sameAll(touched, made)) await pendingChanges.set(touched);
    await suggestedChanges.set(after.filter(isNoted));
    const records = news.flatMap((one) => toRecord(one) ?? []);
    if (records.length > 0 || undone.length > 0) {
      const log = await changeLog.get();
      await changeLog.set(records.reduce(withRecord, undone.reduce(withoutRecord, log)));
    }
    return after;
  });
}

/** What a change is of: the setting, and the router by its host and marks. */
const placeOf = ({ id, router, marks }: PendingChange): string => JSON.stringify([id, router, marks]);

const sameAll = (a: readonly PendingChange[], b: readonly PendingChange[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

function stepAll(event: ChangeEvent, concerns: (change: PendingChange) => boolean) {
  const now = Date.now();
  return update((before) => before.map((change) => (concerns(change) ? step(change, event, now) : change)));
}

/** Whether a change is of the router that this tab shows. */
function ofRouter(reading: Reading): (change: PendingChange) => boolean {
  const host = hostOf(reading.url);
  const marks = marksOf(reading);
  return (change) => isOf(change, host, marks);
}

/**
 * Notes what the page shows now for every suggestion with a control: the value to come back to must be known before the
 * person touches anything.
 */
export function beginShown(state: TabState, view: TabView): Promise<PendingChange[]> {
  const { reading } = view;
  if (!reading) return Promise.resolve([]);
  const now = Date.now();
  const here = ofRouter(reading);
  return update((before) => {
    // What was put back, or helped once, is in the log; suggested again, it begins anew.
    const known = new Set(before.filter(here).flatMap(({ id, state: at }) => (DONE.has(at) ? [] : [id])));
    const begun = shownSuggestions({ state, ...view }).flatMap(({ id, suggestion }) => {
      const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
      const doc = setting && docOf(state, setting.frame);
      return known.has(id) || !doc ? [] : (beginChange(suggestion, reading, hostOf(reading.url), doc, now) ?? []);
    });
    if (begun.length === 0) return before;
    const anew = new Set(begun.map(({ id }) => id));
    return [...before.filter((change) => !anew.has(change.id) || !here(change)), ...begun].slice(-MOST);
  });
}

/** Of all routers together; the oldest go first. */
const MOST = 400;

function docOf(state: TabState, frame: number[]): string | null {
  const path = frame.join();
  return Object.values(state.frames).find(({ framePath }) => framePath.join() === path)?.doc ?? null;
}

/**
 * The person edited a ringed control, or pressed the page's save button.
 * @param doc token of the document in which that was
 */
export async function followHintAction(
  view: TabView,
  action: Extract<HintAction, { type: 'edited' | 'save-pressed' }>,
  doc: string | undefined,
): Promise<void> {
  if (!view.reading) return;
  const here = ofRouter(view.reading);
  if (action.type === 'edited') {
    await stepAll({ type: 'edited', value: action.value, doc }, (change) => change.id === action.id && here(change));
  } else await stepAll({ type: 'save-pressed' }, here);
}

/**
 * A frame was read: it may be the fresh document that proves a change.
 * @returns whether a list on it may still be filling, so that it should be read once more a little later; and the kinds of
 * settings that this reading proves to be saved
 */
export async function followReading(
  state: TabState,
  view: TabView,
  message: FrameReading,
): Promise<{ filling: boolean; saved: string[] }> {
  if (!view.reading) return { filling: false, saved: [] };
  const before = await pendingChanges.get();
  const router = hostOf(view.reading.url);
  const frame = Object.values(state.frames).find(({ doc }) => doc === message.doc);
  const age = frame ? elapsed(frame.firstReadAt) : 0;
  // The frame's own settings, under the identity of the whole page: inner frames of a frameset carry no marks.
  const reading = { ...message.reading, router: view.reading.router };
  const marks = marksOf(view.reading);
  const after = await stepAll({ type: 'read', reading, router, marks, doc: message.doc, age }, () => true);
  const here = after.filter(ofRouter(view.reading));
  const saved = here.filter((change) => change.state === 'saved' && !wasSaved(before, change.id));
  return {
    filling: here.some((change) => change.goal.is === 'gone' && change.state === 'save-pressed'),
    saved: saved.map(({ kind }) => kind),
  };
}

const wasSaved = (before: readonly PendingChange[], id: string): boolean =>
  before.some((change) => change.id === id && change.state === 'saved');

/**
 * The person said whether the camera came back.
 * @param at when they said so; it speaks only of changes saved before, ms since 1970
 */
export function followCamera(back: boolean, at: number): Promise<PendingChange[]> {
  return stepAll(
    { type: 'camera', back },
    // What lies ahead of the clock was saved before it was set back.
    (change) => change.state === 'saved' && (change.at < at || change.at > Date.now()) && change.helped === null,
  );
}
