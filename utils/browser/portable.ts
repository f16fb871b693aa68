/** Everything worth keeping as one file, to carry to another browser; what comes back is checked before anything changes. */
import { pendingChanges } from './change-store.ts';
import type { Item } from './item.ts';
import { preferences } from './preferences.ts';
import { changeLog, dismissedRouters, ownDevices, pastedSurvey, storedCase } from './store.ts';

const ENTRIES = {
  case: storedCase,
  devices: ownDevices,
  changes: changeLog,
  pending: pendingChanges,
  survey: pastedSurvey,
  dismissed: dismissedRouters,
  preferences,
} as const;

type Name = keyof typeof ENTRIES;
const NAMES = Object.keys(ENTRIES) as Name[];

/** How the file says what it is. */
const KIND = 'redlight';
const FORMAT = 1;
/** In characters; full logs and lists stay far below. */
export const LARGEST_FILE = 2_000_000;

/** @returns the text of the file */
export async function exportFile(version: string): Promise<string> {
  const entries = await Promise.all(NAMES.map(async (name) => [name, await ENTRIES[name].get()] as const));
  return `${JSON.stringify({ kind: KIND, format: FORMAT, version, entries: Object.fromEntries(entries) }, null, 2)}\n`;
}

function parsed(file: string): Record<string, unknown> | null {
  if (file.length > LARGEST_FILE) return null;
  try {
    const { kind, format, entries } = JSON.parse(file) as Record<string, unknown>;
    const right = kind === KIND && format === FORMAT && typeof entries === 'object' && entries !== null;
    return right && !Array.isArray(entries) ? (entries as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * Takes over what a file holds: all of it, or nothing when any part is not as it must be.
 * @returns whether it was taken over
 */
export async function importFile(file: string): Promise<boolean> {
  const raw = parsed(file);
  if (!raw) return false;
  const given = Object.keys(raw);
  if (given.length === 0 || given.some((name) => !Object.hasOwn(ENTRIES, name))) return false;
  const writes: (() => Promise<boolean>)[] = [];
  for (const name of given as Name[]) {
    const entry = ENTRIES[name] as unknown as Item<unknown>;
    const value = entry.read(raw[name]);
    if (value === undefined) return false;
    writes.push(() => entry.set(value));
  }
  const done = await Promise.all(writes.map((write) => write()));
  return done.every(Boolean);
}
