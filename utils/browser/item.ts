/** One entry of `storage.local`. */
import * as v from 'valibot';
import { browser } from './api.ts';

export interface Item<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back after every change, from whichever part it came; returns how to stop. */
  watch(callback: (value: T) => void): () => void;
}

/**
 * Stored data is validated when read: an old or damaged entry gives the empty value, and is kept aside, never thrown away.
 * @param key name in storage
 * @param empty what an absent or unreadable entry stands for
 */
export function item<T>(key: string, schema: v.GenericSchema<unknown, T>, empty: () => T): Item<T> {
  const parse = (raw: unknown): T => {
    const result = v.safeParse(schema, raw);
    return result.success ? result.output : empty();
  };
  return {
    async get() {
      const stored = await browser.storage.local.get(key);
      const raw: unknown = stored[key];
      if (raw === undefined) return empty();
      const result = v.safeParse(schema, raw);
      if (result.success) return result.output;
      await browser.storage.local.set({ [`${key}.unreadable`]: raw });
      return empty();
    },
    set: (value) => browser.storage.local.set({ [key]: value }),
    watch(callback) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) callback(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
