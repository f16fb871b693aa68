/** What a page says for longer than a moment: signals waver and tables sort themselves anew, and nothing has changed. */
import type { Client, Network, Reading } from '../reading/types.ts';

const steady = <T extends Client | Network>(rows: readonly T[]): string[] =>
  rows.map((row) => JSON.stringify({ ...row, rssi: null })).toSorted();

/** @returns a text that is the same for two readings of a page on which only signals and the order of rows differ */
export function lastingOf(content: Omit<Reading, 'scanMs'>, touched: readonly string[]): string {
  return JSON.stringify([
    { ...content, clients: steady(content.clients), networks: steady(content.networks) },
    touched,
  ]);
}
