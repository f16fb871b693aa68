import { render } from 'preact';
import { App } from './App.tsx';
import { load, loadEngine } from './state.ts';
import { followTab, place } from './tab-report.ts';

/** Draws the troubleshooter from storage at once; what the page in front says is asked meanwhile and comes after. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return;
  document.body.className = place;
  // Asked first: a popup may be closed again before it is read.
  const following = followTab();
  await load();
  render(<App />, root);
  await Promise.all([loadEngine(), following]);
}
