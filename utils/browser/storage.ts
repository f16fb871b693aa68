/** Reading, writing and erasing what is stored; a write that fails is noted and hinders nothing else. */
import { browser } from './api.ts';
import { entryOf, INVENTORY, type Area, type Kept } from './inventory.ts';

/** Whether the last write failed; kept in memory too, for a session storage that is itself full. */
let failed = false;

/** Says that the last write failed (the disk is full, the profile damaged): what is new is lost with this browser. */
export async function inTrouble(): Promise<boolean> {
  const { trouble } = await browser.storage.session.get('trouble').catch(() => ({ trouble: undefined }));
  return failed || trouble === true;
}

async function note(trouble: boolean): Promise<void> {
  if (failed === trouble) return;
  failed = trouble;
  const { session } = browser.storage;
  await (trouble ? session.set({ trouble: true }) : session.remove('trouble')).catch(() => undefined);
}

/** @returns whether it was stored */
export async function put(area: Area, name: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage[area].set({ [name]: value });
    if (area === 'local') await note(false);
    return true;
  } catch {
    await note(true);
    return false;
  }
}

/** What was asked for and goes into the next read of its area. */
const asked = new Map<Area, { names: Set<string>; stored: Promise<Record<string, unknown>> }>();

/** What is stored under this name; undefined when nothing is, or it cannot be read. What is asked for at once is read at once. */
export async function take(area: Area, name: string): Promise<unknown> {
  let read = asked.get(area);
  if (!read) {
    const names = new Set<string>();
    const stored = Promise.resolve().then(() => {
      asked.delete(area);
      return browser.storage[area].get([...names]).catch((): Record<string, unknown> => ({}));
    });
    asked.set(area, (read = { names, stored }));
  }
  read.names.add(name);
  return (await read.stored)[name];
}

async function namesIn(area: Area): Promise<string[]> {
  return Object.keys(await browser.storage[area].get(null).catch(() => ({})));
}

/** "Start over": the case and all that hangs on it. Own devices and the list of changes stay: they are facts, not answers. */
export async function eraseCase(): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const names = (await namesIn(area)).filter((name) => {
      const entry = entryOf(name);
      return entry !== null && (INVENTORY[entry] as Kept).startOver;
    });
    if (names.length > 0) await browser.storage[area].remove(names);
  }
}

/** "Erase everything": nothing of ours is left, not even what an older version wrote under another name. */
export async function eraseAll(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  failed = false;
}

/** Pages, and scripts of ours in them, cannot look into our storage. Asked for anew at each start, as browsers want it. */
export async function closeStorage(): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const store = browser.storage[area] as { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
    await store.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);
  }
}
