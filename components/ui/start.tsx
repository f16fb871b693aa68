import { render } from 'preact';
import { loadScreens } from '../troubleshooter/Troubleshooter.tsx';
import { App, loadRouterTab } from './App.tsx';
import { speakLanguage } from './speak-language.ts';
import { load, loadEngine, theCase, view } from './state.ts';
import { followTab, place } from './tab-report.ts';

/** Draws the troubleshooter from storage; what the page in front says is asked meanwhile and comes after. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return;
  document.body.className = place;
  // Asked first: a popup may be closed again before it is read.
  const following = followTab();
  // Fetched while storage is read, waited for only when the stored state shows it: one screen, not a skeleton and a screen.
  const rest = Promise.all([loadEngine(), loadScreens()]);
  await Promise.all([load(), speakLanguage()]);
  if (view.value.tab === 'router') await loadRouterTab();
  else if (theCase.value.answers.model && theCase.value.answers.light) await rest;
  // In the place of the frame that stands in the HTML, and in the same paint.
  root.replaceChildren();
  render(<App />, root);
  await Promise.all([rest, following]);
}
