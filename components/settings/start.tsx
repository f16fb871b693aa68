import { render } from 'preact';
import { u } from '../ui/primitives.tsx';
import { speakLanguage } from '../ui/speak-language.ts';
import { load } from '../ui/state.ts';
import { Settings } from './Settings.tsx';
import { loadSettings } from './state.ts';

/** Draws the settings from what is stored. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return;
  await Promise.all([load(), loadSettings(), speakLanguage()]);
  document.title = u('settings.page_title');
  render(<Settings />, root);
}
