/** What is kept about changes on router pages. */

/** Values are stored as lines, and storage is small; 500 addresses of a list fit. */
export const LONGEST_LINE = 10_000;

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
