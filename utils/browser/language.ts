/**
 * A language other than the browser's own. `browser.i18n` cannot change its language, so the texts of the chosen one are
 * taken from the package when it is chosen, and stored: background and popup then have them without loading anything.
 */
import * as v from 'valibot';
import { takeTexts } from './i18n.ts';
import { item } from './item.ts';
import { preferences } from './preferences.ts';

interface Words {
  language: string;
  /** Of the package they were taken from. */
  version: string;
  texts: Record<string, string>;
}

const schema: v.GenericSchema<unknown, Words | null> = v.nullable(
  v.object({ language: v.string(), version: v.string(), texts: v.record(v.string(), v.string()) }),
);
export const words = item('words', schema, () => null);

let ready: Promise<void> | null = null;

/** Reads once more what was chosen. */
export function readLanguage(): Promise<void> {
  ready = load();
  return ready;
}

async function load(): Promise<void> {
  const [{ language }, stored] = await Promise.all([preferences.get(), words.get()]);
  if (language === null || stored?.language !== language) return takeTexts(null);
  takeTexts(stored.texts);
}

/** Resolves when texts come in the language that was chosen; at once when none was. */
export function languageReady(): Promise<void> {
  if (!ready) {
    words.watch(() => void readLanguage());
    return readLanguage();
  }
  return ready;
}
