/** What the background lends a frame of the firmware files: plain data, so patterns travel as text. */
import type { Mark, Sight } from './pack.ts';

/** Source and flags of a pattern. */
type PatternText = [source: string, flags: string];
type LentMark = { [What in 'title' | 'path' | 'host' | 'source' | 'has']?: string | PatternText } & { weight: number };

/** A family as it travels. */
export interface LentSight extends Omit<Sight, 'marks'> {
  marks: readonly LentMark[];
}

/** All that goes before the reader, into a world that pages do not see. */
export interface Lent {
  sights: readonly LentSight[];
  /** The tab is at an address of a home (`home-address.ts`). */
  atHome: boolean;
}

const entries = (mark: object, change: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(mark).map(([name, value]) => [name, change(value)]));

export const lend = (sight: Sight): LentSight => ({
  ...sight,
  marks: sight.marks.map(
    (mark) => entries(mark, (value) => (value instanceof RegExp ? [value.source, value.flags] : value)) as LentMark,
  ),
});

/** @returns what was lent, with its patterns */
export const taken = (lent: LentSight): Sight => ({
  ...lent,
  marks: lent.marks.map(
    (mark) => entries(mark, (value) => (Array.isArray(value) ? new RegExp(value[0], value[1]) : value)) as Mark,
  ),
});
