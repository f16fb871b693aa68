/** The shape of every entry of the inventory: what a stored value is when it is read; something else for what has another shape. */
import { expect } from 'vitest';
import type { Dump } from '../../tooling/browsers/session.ts';
import { pendingChanges, suggestedChanges } from '../../utils/browser/change-store.ts';
import { entryOf, INVENTORY, type Area, type Key } from '../../utils/browser/inventory.ts';
import { words } from '../../utils/browser/language.ts';
import { misreadMark } from '../../utils/browser/misread-mark.ts';
import { preferences } from '../../utils/browser/preferences.ts';
import { parseRouterMemory } from '../../utils/browser/router-store.ts';
import { changeLog, dismissedRouters, ownDevices, pastedSurvey, storedCase } from '../../utils/browser/store.ts';
import { parseTab } from '../../utils/browser/tab-store.ts';
import { parseStoredSaid } from '../../utils/browser/said-store.ts';
import { parseView } from '../../utils/browser/view-state.ts';

const SHAPES = {
  case: storedCase.read,
  view: parseView,
  pending: pendingChanges.read,
  devices: ownDevices.read,
  changes: changeLog.read,
  survey: pastedSurvey.read,
  dismissed: dismissedRouters.read,
  preferences: preferences.read,
  words: words.read,
  // As it was.
  unreadable: (raw) => raw,
  tab: parseTab,
  router: parseRouterMemory,
  misread: misreadMark.read,
  said: parseStoredSaid,
  suggested: suggestedChanges.read,
  trouble: (raw) => raw === true,
} satisfies Record<Key, (raw: unknown) => unknown>;

/** Holds what is stored to the inventory: every name in it, in its area, in its shape and with nothing beside it. */
export function expectInventoried(dump: Dump): void {
  for (const area of ['local', 'session'] satisfies Area[]) {
    for (const [name, value] of Object.entries(dump[area])) {
      const entry = entryOf(name);
      expect(entry, `${area} ${name}`).not.toBeNull();
      expect(INVENTORY[entry!].area, name).toBe(area);
      expect(SHAPES[entry!](value), name).toEqual(value);
    }
  }
}

/** Which entries of the inventory are there. */
export function entriesIn(dump: Dump): Key[] {
  const names = Object.values(dump).flatMap((area) => Object.keys(area));
  return [...new Set(names.map((name) => entryOf(name)!))].toSorted();
}
