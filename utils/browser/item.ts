/** One entry of what is stored, checked on its way out. */
import * as v from 'valibot';
import { browser } from './api.ts';
import { INVENTORY, isOver, type Area, type Key } from './inventory.ts';
import { put, take } from './storage.ts';

export interface Item<T> {
  get(): Promise<T>;
  /** What something from outside storage (a file) means as this entry; undefined when it is none. */
  read(raw: unknown): T | undefined;
  /** Never fails: what could not be stored is noted (`inTrouble`). @returns whether it was stored */
  set(value: T): Promise<boolean>;
  /** Takes out of storage, too, what has gone by itself: an entry that nobody reads again must not stay. */
  prune(): Promise<void>;
  /** Calls back after every change, from whichever part it came; returns how to stop. */
  watch(callback: (value: T) => void): () => void;
}

/** Calls back with what is stored under a name after every change, unchecked; returns how to stop. */
export function onStored(area: Area, name: string, callback: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
    const change = changes[name];
    if (changed === area && change) callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Larger damaged entries are not kept aside. */
const LARGEST_DAMAGED = 100_000;

/**
 * Stored data is validated when read: an old or damaged entry gives the empty value, and is kept aside, never thrown away.
 * @param key name in the inventory and in storage
 * @param empty what an absent or unreadable entry stands for
 * @param fresh takes out what has gone by itself
 */
export function item<T>(
  key: Key,
  schema: v.GenericSchema<unknown, T>,
  empty: () => T,
  fresh: (value: T, isPast: (at: number) => boolean) => T = (value) => value,
): Item<T> {
  const { area } = INVENTORY[key];
  const living = (value: T): T => fresh(value, (at) => isOver(key, at, Date.now()));
  const parse = (raw: unknown): T => {
    const result = v.safeParse(schema, raw);
    return result.success ? living(result.output) : empty();
  };
  return {
    async get() {
      const raw = await take(area, key);
      if (raw === undefined) return empty();
      const result = v.safeParse(schema, raw);
      if (result.success) return living(result.output);
      if (JSON.stringify(raw).length <= LARGEST_DAMAGED) await put(area, `${key}.unreadable`, raw);
      await browser.storage[area].remove(key).catch(() => undefined);
      return empty();
    },
    read(raw) {
      const result = v.safeParse(schema, raw);
      return result.success ? living(result.output) : undefined;
    },
    set: (value) => put(area, key, value),
    async prune() {
      const raw = await take(area, key);
      if (raw === undefined) return;
      const value = JSON.stringify(await this.get());
      if (value === JSON.stringify(empty())) await browser.storage[area].remove(key).catch(() => undefined);
      else if (value !== JSON.stringify(raw)) await put(area, key, JSON.parse(value));
    },
    watch: (callback) => onStored(area, key, (value) => callback(value === undefined ? empty() : parse(value))),
  };
}
