/** The log of changes: what was changed on which router and when, as records and as text to copy. */
import { SETTING_KINDS } from '../common/kinds.ts';
import type { ChangeRecord } from './change-record.ts';
import { shownChange } from './change-shown.ts';
import { text, type TextRef } from '../common/text.ts';

/** Old records are dropped from this number on. */
const LONGEST_LOG = 200;

/**
 * Puts a record into the log. A change that goes on (edited → saved) replaces its record; a new change of the same
 * control after it was done gets its own.
 */
export function withRecord(log: readonly ChangeRecord[], record: ChangeRecord): ChangeRecord[] {
  const index = log.findLastIndex((old) => sameChange(old, record));
  const next = index === -1 ? [...log, record] : log.with(index, record);
  return next.slice(-LONGEST_LOG);
}

/** Takes the open record of a change out of the log again. */
export function withoutRecord(
  log: readonly ChangeRecord[],
  change: Pick<ChangeRecord, 'router' | 'kind' | 'band' | 'label' | 'from'>,
): ChangeRecord[] {
  const index = log.findLastIndex((old) => sameChange(old, change));
  return index === -1 ? [...log] : log.toSpliced(index, 1);
}

function sameChange(
  old: ChangeRecord,
  record: Pick<ChangeRecord, 'router' | 'kind' | 'band' | 'label' | 'from'>,
): boolean {
  return (
    old.router === record.router &&
    old.kind === record.kind &&
    old.band === record.band &&
    old.label === record.label &&
    old.from === record.from &&
    old.state !== 'camera-back' &&
    old.state !== 'put-back'
  );
}

/** One line of the log. `name` and `state` are texts themselves: put their words in before showing the line. */
export interface LogLine {
  at: number;
  router: string;
  name: TextRef;
  band: string | null;
  label: string;
  from: TextRef | string;
  to: TextRef | string;
  /** What to put back if it did not help; empty when that is not known or the camera came back by it. */
  back: TextRef | string;
  state: TextRef;
}

/** The log for showing, newest first. */
export function logLines(log: readonly ChangeRecord[]): LogLine[] {
  return log
    .toSorted((a, b) => b.at - a.at)
    .map((record) => {
      const { at, router, kind, band, label, state } = record;
      const shown = shownChange(record);
      return {
        at,
        router,
        name: text(isKind(kind) ? `setting.${kind}` : 'setting.other'),
        band,
        label,
        ...shown,
        back: state === 'saved' ? shown.back : '',
        state: text(`audit.state.${state}`),
      };
    });
}

/**
 * The log as plain text to copy, oldest first.
 * @param words turns a text reference into words, and leaves a text as it is
 */
export function logText(log: readonly ChangeRecord[], words: (ref: TextRef | string) => string): string {
  if (log.length === 0) return words(text('audit.log_empty'));
  const lines = logLines(log)
    .toReversed()
    .map((line) => {
      const name = line.band
        ? words(text('audit.name_band', { name: words(line.name), band: Number(line.band) }))
        : words(line.name);
      const when = new Date(line.at).toISOString().slice(0, 16).replace('T', ' ');
      const values = {
        when,
        router: line.router,
        name,
        from: words(line.from),
        to: words(line.to),
        state: words(line.state),
      };
      return words(text('audit.log_line', values));
    });
  return [words(text('audit.log_title')), ...lines].join('\n');
}

function isKind(kind: string): boolean {
  return (SETTING_KINDS as readonly string[]).includes(kind);
}
