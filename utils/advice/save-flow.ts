/**
 * The way of one change: suggested → edited → save-pressed → saved → camera-back or put-back. Pure: a state and what
 * happened in, the next state out. Only a reading of a fresh document ticks off "saved": what a form shows before it is
 * sent proves nothing, and neither does a sign-in page or another router.
 */
import type { Reading, Setting } from '../reading/types.ts';
import { LONGEST_LINE, type ChangeRecord } from './change-record.ts';
import { suggestionId } from './id.ts';
import { marksOf, sameRouter, type RouterMarks } from './same-router.ts';
import type { Suggestion } from './types.ts';

export type ChangeState = 'suggested' | ChangeRecord['state'];

/** What the fresh page must show. */
export type Goal =
  | { is: 'value'; value: string }
  /** Entries of a list. */
  | { is: 'gone' | 'there'; macs: string[] }
  /** Advice in words: any new value counts, the person knows best. */
  | { is: 'changed' };

export interface PendingChange {
  /** Id of the suggestion (`suggestionId`). */
  id: string;
  /** Host of the router's page. */
  router: string;
  /** What else its pages tell of the router: an address alone is that of many. */
  marks?: RouterMarks;
  kind: string;
  band: string | null;
  label: string;
  /** Value before, in normal form; lists as one line. Never changes, so that it can be put back. */
  from: string;
  /** Value in normal form as last seen or typed. */
  to: string;
  goal: Goal;
  /** Token of the last document with the old value, or with an edit: another token is a fresh document. */
  doc: string;
  state: ChangeState;
  /** Milliseconds since 1970 of the last step. */
  at: number;
  /** The camera stayed away after saving: the old value should be put back. */
  helped: boolean | null;
}

export type ChangeEvent =
  /** `doc`: the document it was typed in, when that is known. */
  | { type: 'edited'; value: string; doc?: string | undefined }
  | { type: 'save-pressed' }
  /** A document was read. `age`: milliseconds since this document was first read. */
  | { type: 'read'; reading: Reading; router: string; marks?: RouterMarks; doc: string; age: number }
  | { type: 'camera'; back: boolean };

/** Lists that pages fill late look empty at first: an empty one is believed from this age on (milliseconds). */
export const LATE_LIST_MS = 3000;

/**
 * A change that may begin now, or null when the suggestion speaks of no control or proposes nothing.
 * @param doc token of the document the reading comes from
 * @param now milliseconds since 1970
 */
export function beginChange(
  suggestion: Suggestion,
  reading: Reading,
  router: string,
  doc: string,
  now: number,
): PendingChange | null {
  const setting = suggestion.setting === null ? undefined : reading.settings[suggestion.setting];
  if (!setting || suggestion.to === null) return null;
  return {
    id: suggestionId(suggestion, reading),
    router,
    marks: marksOf(reading),
    kind: setting.kind,
    band: setting.band,
    label: setting.label,
    from: valueLine(setting.value),
    to: valueLine(setting.value),
    goal: goalOf(suggestion),
    doc,
    state: 'suggested',
    at: now,
    helped: null,
  };
}

function goalOf(suggestion: Suggestion): Goal {
  if (suggestion.entries) return { is: suggestion.entries.wanted, macs: suggestion.entries.macs };
  if (suggestion.value !== undefined) return { is: 'value', value: suggestion.value };
  return { is: 'changed' };
}

/** A value as one line that compares: lists in order of their entries. */
export function valueLine(value: Setting['value']): string {
  if (!Array.isArray(value)) return (value ?? '').slice(0, LONGEST_LINE);
  return value
    .map((one) => one.toUpperCase())
    .sort()
    .join(', ')
    .slice(0, LONGEST_LINE);
}

/** The next state of a change. The same object comes back when nothing happened to it. */
export function step(change: PendingChange, event: ChangeEvent, now: number): PendingChange {
  switch (event.type) {
    case 'edited':
      // What was put back can be tried again before the advice on it was drawn anew.
      return open(change) || change.state === 'put-back'
        ? { ...change, state: 'edited', to: event.value, doc: event.doc ?? change.doc, helped: null, at: now }
        : change;
    case 'save-pressed':
      // Saving without a change changes nothing.
      return change.state === 'edited' ? { ...change, state: 'save-pressed', at: now } : change;
    case 'read':
      return afterReading(change, event, now);
    case 'camera':
      return afterCamera(change, event.back, now);
  }
}

/** Is the change one of the router that this page is of? */
export function isOf(change: PendingChange, host: string, marks: RouterMarks): boolean {
  const known = change.marks ?? { family: null, box: 'unknown', names: [] };
  return sameRouter({ host: change.router, marks: known }, { host, marks }, change.kind === 'ssid');
}

/** Not saved yet. */
function open(change: PendingChange): boolean {
  return change.state === 'suggested' || change.state === 'edited' || change.state === 'save-pressed';
}

function afterReading(
  change: PendingChange,
  event: Extract<ChangeEvent, { type: 'read' }>,
  now: number,
): PendingChange {
  const { reading, router, doc, age } = event;
  if (!reading.router.detected || reading.router.login) return change;
  if (!isOf(change, router, event.marks ?? marksOf(reading))) return change;
  if (doc === change.doc) return change;
  const setting = findSetting(change, reading.settings);
  if (!setting || setting.value === null) return change;
  if (Array.isArray(setting.value) && setting.value.length === 0 && age < LATE_LIST_MS) return change;
  const value = valueLine(setting.value);
  if (change.state === 'put-back' || change.state === 'camera-back') return change;
  if (change.state === 'saved')
    return value === change.from ? { ...change, state: 'put-back', to: value, doc, at: now } : change;
  if (value === change.from) {
    // A fresh page with the old value: what was typed is lost, and the suggestion stands as before, in this document.
    return change.state === 'suggested'
      ? { ...change, doc }
      : { ...change, state: 'suggested', to: value, doc, at: now };
  }
  // A list is often added to on another page, where nothing is ringed.
  const listed = change.goal.is === 'changed' && Array.isArray(setting.value) && change.from !== '';
  if (reached(change, setting.value) || listed || change.state !== 'suggested')
    return { ...change, state: 'saved', to: value, doc, at: now };
  return change;
}

function reached({ goal }: PendingChange, value: string | string[]): boolean {
  if (goal.is === 'value') return value === goal.value;
  if (goal.is === 'changed') return false;
  const macs = new Set((Array.isArray(value) ? value : [value]).map((mac) => mac.toUpperCase()));
  return goal.macs.every((mac) => macs.has(mac.toUpperCase()) === (goal.is === 'there'));
}

function afterCamera(change: PendingChange, back: boolean, now: number): PendingChange {
  if (change.state !== 'saved') return change;
  return back ? { ...change, state: 'camera-back', helped: true, at: now } : { ...change, helped: false, at: now };
}

/**
 * The same control on another page or after a redraw: kind and band, then the page's name for it, then being visible.
 * @returns null when no control of that kind and band is there, or when several are and none has the name
 */
export function findSetting(
  wanted: Pick<PendingChange, 'kind' | 'band' | 'label'>,
  settings: readonly Setting[],
): Setting | null {
  const alike = settings.filter(({ kind, band, guest }) => kind === wanted.kind && band === wanted.band && !guest);
  const named = alike.filter(({ label }) => label === wanted.label);
  const candidates = named.length > 0 ? named : alike;
  const visible = candidates.filter(({ hidden }) => !hidden);
  const rest = visible.length > 0 ? visible : candidates;
  return rest.length === 1 ? rest[0]! : named.length > 0 ? rest[0]! : null;
}

/** The same control, as far as a change knows it. */
function sameControl(a: PendingChange, b: PendingChange): boolean {
  return a.router === b.router && a.kind === b.kind && a.band === b.band && a.label === b.label;
}

/**
 * Putting a value back may look like another change of the same control: advice on the value in between. It is none.
 * @returns the changes of `after` that only undo what another one did
 */
export function undoings(before: readonly PendingChange[], after: readonly PendingChange[]): PendingChange[] {
  const putBack = after.filter((one) => one.state === 'put-back' && !before.includes(one));
  return after.filter(
    (one) =>
      one.state !== 'suggested' &&
      !putBack.includes(one) &&
      putBack.some((other) => sameControl(one, other) && one.from !== other.from && one.to === other.to),
  );
}

/** Saved, the camera had its time, and it did not help: these are to be put back, the last one first. */
export function toPutBack(changes: readonly PendingChange[]): PendingChange[] {
  return changes.filter(({ state, helped }) => state === 'saved' && helped === false).sort((a, b) => b.at - a.at);
}

/** What is kept for good, once the person has begun to change something. */
export function toRecord(change: PendingChange): ChangeRecord | null {
  if (change.state === 'suggested') return null;
  const { at, router, kind, band, label, from, to, state } = change;
  return { at, router, kind, band, label, from, to, state };
}
