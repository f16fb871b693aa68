import { useEffect, useState } from 'preact/hooks';
import type { Fix } from '../../utils/common/ids.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { updateCase } from '../ui/state.ts';
import { recorded } from './case-actions.ts';
import { Outcomes } from './Outcomes.tsx';
import { fixName } from './words.ts';

/** "4:07" */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Waiting for the camera to come back. The end is stored, so that closing the popup does not stop the clock. */
export function WaitingScreen({ fix, until }: { fix: Fix; until: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const over = now >= until;
  return (
    <div class="screen">
      <p class="small soft">{fixName(fix)}</p>
      <Heading>{u(over ? 'ui.waiting.now' : 'ui.waiting.title')}</Heading>
      <p>{u('ui.waiting.text')}</p>
      {!over && (
        <p class="timer" role="timer">
          {clock(until - now)} <span class="small soft">{u('ui.waiting.left')}</span>
        </p>
      )}
      <p class={over ? 'note' : 'small soft'} role="status">
        {u(over ? 'ui.waiting.over' : 'ui.waiting.closing')}
      </p>
      <div class="row">
        {over && (
          <button
            type="button"
            class="btn quiet small"
            onClick={() => updateCase((before) => recorded(before, fix, 'waiting', Date.now()))}
          >
            {u('ui.waiting.again')}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          onClick={() => {
            focusNext();
            updateCase((before) => ({ ...before, waiting: null }));
          }}
        >
          {u('ui.waiting.cancel')}
        </button>
      </div>
      <Outcomes fix={fix} title={u('ui.waiting.now')} wait={0} />
    </div>
  );
}
