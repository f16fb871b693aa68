/** A change in words: the value before and after, and how to put it back. Lists by what came and went, not entry by entry. */
import { SETTING_KINDS, type SettingKind } from '../common/kinds.ts';
import { plural, text, type TextRef } from '../common/text.ts';
import { shownEntries, shownValue } from './offer.ts';
import type { ChangeRecord } from './change-record.ts';

export interface ShownChange {
  from: TextRef | string;
  to: TextRef | string;
  /** What putting back means; empty when the value before is not known. */
  back: TextRef | string;
}

/** More devices than these are counted. */
const MOST_NAMED = 3;

/** @param change values in normal form; a list as one line, its entries parted by ", " */
export function shownChange({ kind, from, to }: Pick<ChangeRecord, 'kind' | 'from' | 'to'>): ShownChange {
  if (kind === 'mac-filter-list') return shownList(entries(from), entries(to));
  const words = (value: string) =>
    value === '' || !isKind(kind) ? value || '–' : shownValue({ kind, options: undefined }, value);
  return { from: words(from), to: words(to), back: from === '' ? '' : words(from) };
}

function shownList(before: readonly string[], after: readonly string[]): ShownChange {
  const gone = before.filter((mac) => !after.includes(mac));
  const come = after.filter((mac) => !before.includes(mac));
  const from = shownEntries(before.length);
  if (gone.length + come.length === 0) return { from, to: shownEntries(after.length), back: '' };
  return { from, to: difference(come, gone), back: difference(gone, come) };
}

function difference(come: readonly string[], gone: readonly string[]): TextRef {
  if (gone.length === 0) return text('audit.with', { devices: named(come) });
  if (come.length === 0) return text('audit.without', { devices: named(gone) });
  return text('audit.with_and_without', { come: named(come), gone: named(gone) });
}

function named(macs: readonly string[]): (TextRef | string)[] {
  const more = macs.length - MOST_NAMED;
  const first = macs.slice(0, MOST_NAMED);
  return more > 0 ? [...first, plural('ui.more_answers', more)] : first;
}

function entries(line: string): string[] {
  return line === '' ? [] : line.split(', ');
}

function isKind(kind: string): kind is SettingKind {
  return (SETTING_KINDS as readonly string[]).includes(kind);
}
