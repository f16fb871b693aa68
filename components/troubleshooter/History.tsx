import { CopyButton, u } from '../ui/primitives.tsx';
import { PrintButton } from '../ui/PrintButton.tsx';
import { theCase, updateCase } from '../ui/state.ts';
import { undone } from './case-actions.ts';
import { historyLines } from './words.ts';

/** What was tried and what came of it: to read, copy and print. */
export function History() {
  const stored = theCase.value;
  if (stored.history.length === 0) return null;
  const lines = historyLines(stored);
  return (
    <details>
      <summary>{u('ui.history.title')}</summary>
      <div class="stack">
        <ul class="bullets small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div class="row no-print">
          <CopyButton label={u('ui.history.copy')} text={() => [u('ui.history.title'), ...lines].join('\n')} />
          <PrintButton />
          <button type="button" class="text-button flush" onClick={() => updateCase(undone)}>
            {u('ui.history.undo')}
          </button>
        </div>
      </div>
    </details>
  );
}
