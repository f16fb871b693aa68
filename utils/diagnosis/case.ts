/** What is kept about the user's case, in the browser's own storage. */
import type { Fix } from '../common/ids.ts';
import type { Outcome } from './types.ts';

export interface HistoryEntry {
  /** Milliseconds since 1970. */
  at: number;
  fix: Fix;
  outcome: Outcome;
}

export interface StoredCase {
  version: 1;
  /** question id → option id. `model` and `light` are questions like any other. */
  answers: Record<string, string>;
  tried: { fix: Fix; outcome: Outcome }[];
  history: HistoryEntry[];
  /** The step being waited for, and until when (milliseconds since 1970). */
  waiting: { fix: Fix; until: number } | null;
  /** Milliseconds since 1970. */
  startedAt: number;
}
