import { openAsTab } from '../../utils/browser/view-kind.ts';
import { u } from './primitives.tsx';
import { front, place } from './tab-report.ts';

/** Prints what is shown; a popup closes when the print window opens, so there it leads to a tab first. */
export function PrintButton() {
  return place === 'popup' ? (
    <button type="button" class="btn quiet small" onClick={() => openAsTab(front.value?.id ?? null)}>
      {u('ui.print_tab')}
    </button>
  ) : (
    <button type="button" class="btn quiet small" onClick={() => window.print()}>
      {u('ui.print')}
    </button>
  );
}
