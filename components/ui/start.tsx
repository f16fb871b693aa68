import { render } from 'preact';
import { t } from '../../utils/browser/i18n.ts';
import { text } from '../../utils/common/text.ts';
import { loadScreens } from '../troubleshooter/Troubleshooter.tsx';
import { App, loadRouterTab } from './App.tsx';
import { u } from './primitives.tsx';
import { load, loadEngine, theCase, view } from './state.ts';
import { followTab, place } from './tab-report.ts';

/** Draws the troubleshooter from storage at once; what the page in front says is asked meanwhile and comes after. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return;
  document.body.className = place;
  document.documentElement.dir = u('ui.direction');
  // The language of the texts in use, which is English where the browser's own has no translation.
  document.documentElement.lang = t(text('hint_word.language'));
  // Asked first: a popup may be closed again before it is read.
  const following = followTab();
  // Fetched while storage is read, waited for only when the stored state shows it: one screen, not a skeleton and a screen.
  const rest = Promise.all([loadEngine(), loadScreens()]);
  await load();
  if (view.value.tab === 'router') await loadRouterTab();
  else if (theCase.value.answers.model && theCase.value.answers.light) await rest;
  render(<App />, root);
  await Promise.all([rest, following]);
}
