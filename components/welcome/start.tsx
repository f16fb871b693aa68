import { render } from 'preact';
import { ownWindow } from '../../utils/browser/view-kind.ts';
import { u } from '../ui/primitives.tsx';
import { speakLanguage } from '../ui/speak-language.ts';
import { load } from '../ui/state.ts';
import { Welcome } from './Welcome.tsx';

/** Draws the welcome page. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return;
  const [windowId] = await Promise.all([ownWindow(), load(), speakLanguage()]);
  document.title = u('welcome.page_title');
  render(<Welcome windowId={windowId} />, root);
}
