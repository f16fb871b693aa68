/** Tells the page which language its words are in, and which way it is read. */
import { languageReady } from '../../utils/browser/language.ts';
import { u } from './primitives.tsx';

/** To be waited for before anything is drawn. */
export async function speakLanguage(): Promise<void> {
  await languageReady();
  document.documentElement.dir = u('ui.direction');
  // The language of the texts in use, which is English where the browser's own has no translation.
  document.documentElement.lang = u('hint_word.language');
  // An update of the extension brings new texts; the stored ones are shown meanwhile.
  void import('../../utils/browser/language-choice.ts').then(({ freshLanguage }) => freshLanguage());
}
