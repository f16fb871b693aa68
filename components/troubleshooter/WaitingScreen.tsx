import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { clearWaitingBadge } from '../../utils/browser/waiting-badge.ts';
import type { Fix } from '../../utils/common/ids.ts';
import { backSign } from '../../utils/guides/guides.ts';
import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { theCase, updateCase } from '../ui/state.ts';
import { recorded } from './case-actions.ts';
import { Outcomes } from './Outcomes.tsx';
import { fixName, when } from './words.ts';

/** Longer ago than this it is another sitting. */
const LATE_MS = 60 * 60_000;

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
  // Whoever comes back hours later is not told that "the five minutes are up".
  const late = now - until > LATE_MS;
  const { answers } = theCase.value;
  useEffect(() => {
    if (over) void clearWaitingBadge();
  }, [over]);
  return (
    <div class="screen">
      <p class="small soft">{fixName(fix)}</p>
      <Heading>{u(late ? 'ui.waiting.now_late' : over ? 'ui.waiting.now' : 'ui.waiting.title')}</Heading>
      <p>
        {!over && u('ui.waiting.text')} {t(backSign(answers))}
      </p>
      {!over && (
        <p class="timer" role="timer">
          {clock(until - now)} <span class="small soft">{u('ui.waiting.left')}</span>
        </p>
      )}
      <p class={over ? 'note' : 'small soft'} role="status">
        {late ? u('ui.waiting.late', { when: when(until) }) : u(over ? 'ui.waiting.over' : 'ui.waiting.closing')}
      </p>
      <div class="row">
        {over && !late && (
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
