/** Choosing a language: its texts are taken from the package. For pages only: a background cannot load files. */
import { browser } from './api.ts';
import { languageReady, readLanguage, words } from './language.ts';
import { preferences } from './preferences.ts';

/** Put in by the build: names of the files in locales/, without their ending. */
declare const __LANGUAGES__: readonly string[];

/** Languages there are texts in, as codes of `_locales`: "en", "pt_BR". */
export const LANGUAGES: readonly string[] = __LANGUAGES__;

const versionNow = () => browser.runtime.getManifest().version;

/** @throws when the package has no such language */
async function textsOf(language: string): Promise<Record<string, string>> {
  const file = browser.runtime.getURL(`_locales/${language}/messages.json`);
  const { default: messages } = (await import(/* @vite-ignore */ file, { with: { type: 'json' } })) as {
    default: Record<string, { message: string }>;
  };
  return Object.fromEntries(Object.entries(messages).map(([id, { message }]) => [id, message]));
}

/** Chooses a language for good; null: the browser's own. */
export async function chooseLanguage(language: string | null): Promise<void> {
  const before = await preferences.get();
  const texts = language === null ? null : await textsOf(language);
  await words.set(language === null || texts === null ? null : { language, version: versionNow(), texts });
  await preferences.set({ ...before, language });
  await readLanguage();
}

/** After an update of the extension the stored texts are those of the version before. */
export async function freshLanguage(): Promise<void> {
  await languageReady();
  const [{ language }, stored] = await Promise.all([preferences.get(), words.get()]);
  if (language === null || (stored?.language === language && stored.version === versionNow())) return;
  await chooseLanguage(LANGUAGES.includes(language) ? language : null).catch(() => undefined);
}
