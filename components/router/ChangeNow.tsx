import { useEffect, useState } from 'preact/hooks';
import { shownChange } from '../../utils/advice/change-shown.ts';
import { mendedBy } from '../../utils/advice/mended-by.ts';
import type { PendingChange } from '../../utils/advice/save-flow.ts';
import { pendingChanges } from '../../utils/browser/change-store.ts';
import { t } from '../../utils/browser/i18n.ts';
import { text } from '../../utils/common/text.ts';
import { recorded } from '../troubleshooter/case-actions.ts';
import { focusNext, u } from '../ui/primitives.tsx';
import { updateCase } from '../ui/state.ts';

const DAY_MS = 86_400_000;
/** The ticks that are done at each stage, of three. */
const DONE: Record<PendingChange['state'], number> = {
  suggested: 0,
  edited: 1,
  'save-pressed': 1,
  saved: 2,
  'camera-back': 3,
  'put-back': 2,
};
const TICKS = ['changed', 'saved', 'camera_back'] as const;

/** Changes under way on a router: changed, saved, camera back. The person says the last; nothing else can. */
export function ChangeNow() {
  const [changes, setChanges] = useState<PendingChange[]>([]);
  useEffect(() => {
    void pendingChanges.get().then(setChanges);
    return pendingChanges.watch(setChanges);
  }, []);
  const now = changes
    .filter(({ state, at }) => state !== 'suggested' && state !== 'put-back' && Date.now() - at < DAY_MS)
    .toSorted((a, b) => b.at - a.at);
  return (
    <>
      {now.map((change) => (
        <ChangeCard key={`${change.router} ${change.id}`} change={change} />
      ))}
    </>
  );
}

function ChangeCard({ change }: { change: PendingChange }) {
  const { kind, band, state, helped } = change;
  const { from, to, back } = shownChange(change);
  const name = t(text(`setting.${kind}`));
  return (
    <section class={`card${state === 'camera-back' ? ' calm' : ''}`}>
      <h2>{band ? t(text('audit.name_band', { name, band: Number(band) })) : name}</h2>
      <p class="change">
        <del>{t(from)}</del>
        <span class="onward" aria-hidden="true">
          →
        </span>
        <ins>{t(to)}</ins>
      </p>
      <ol class="plain ticks small">
        {TICKS.map((tick, index) => {
          const done = index < DONE[state];
          return (
            <li key={tick} class={done ? 'done' : undefined}>
              <span class={`sev ${done ? 'fine' : 'open'}`} aria-hidden="true">
                {done ? '✓' : '–'}
              </span>{' '}
              {u(`hint_word.${tick}`)}
              <span class="sr"> {u(done ? 'ui.stage.done' : 'ui.stage.open')}</span>
            </li>
          );
        })}
      </ol>
      {state === 'edited' && <p class="small">{u('ui.stage.save_next')}</p>}
      {state === 'save-pressed' && <p class="small">{u('ui.stage.reload_next')}</p>}
      {state === 'saved' && helped === null && <Back change={change} />}
      {state === 'saved' && helped === false && (
        <p class="small">{u('ui.stage.put_back', { value: t(back) || '–' })}</p>
      )}
    </section>
  );
}

function Back({ change }: { change: PendingChange }) {
  const tell = (outcome: 'fixed' | 'not-fixed') => {
    focusNext();
    updateCase((before) => recorded(before, mendedBy(change.kind), outcome, Date.now()));
  };
  return (
    <>
      <p class="small">{u('ui.stage.back_ask')}</p>
      <div class="row">
        <button type="button" class="btn calm small" onClick={() => tell('fixed')}>
          {u('ui.stage.back_yes')}
        </button>
        <button type="button" class="btn quiet small" onClick={() => tell('not-fixed')}>
          {u('ui.stage.back_no')}
        </button>
      </div>
    </>
  );
}
