/** What is kept in `storage.local` about the user's case. */
import type { Fix, Outcome } from '../diagnosis/types.ts';

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

/** One change the user made on a router page: old → new, kept so that it can be put back. */
export interface ChangeRecord {
  at: number;
  /** Host of the router page. */
  router: string;
  /** Setting kind and band, e.g. `channel` and `2.4`. */
  kind: string;
  band: string | null;
  label: string;
  from: string;
  to: string;
  state: 'edited' | 'save-pressed' | 'saved' | 'camera-back' | 'put-back';
}
