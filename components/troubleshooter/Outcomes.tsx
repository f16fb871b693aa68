import { useState } from 'preact/hooks';
import type { Fix } from '../../utils/common/ids.ts';
import type { Outcome } from '../../utils/diagnosis/types.ts';
import { focusNext, u } from '../ui/primitives.tsx';
import { go, theCase, updateCase, view } from '../ui/state.ts';
import { recorded } from './case-actions.ts';
import { askedBeyondStory } from './trail.ts';

/** Words of the two usual outcomes: a light that may be normal is not "fixed", and not every trouble is red. */
function labels(fix: Fix): { fixed: string; not: string } {
  if (fix === 'explain-normal') return { fixed: 'ui.step.all_well', not: 'ui.step.same_light' };
  const red = (theCase.value.answers.light ?? 'red').includes('red');
  return { fixed: 'ui.step.fixed', not: red ? 'ui.step.not_fixed' : 'ui.step.not_fixed_light' };
}

/**
 * What came of a step: the two usual outcomes as buttons, the others behind "Something else".
 * @param wait minutes after which to look again; 0 where there is nothing to wait for
 */
export function Outcomes({ fix, title, wait }: { fix: Fix; title: string; wait: number }) {
  const [more, setMore] = useState(false);
  const tell = (outcome: Outcome) => {
    focusNext();
    updateCase((before) => recorded(before, fix, outcome, Date.now(), wait));
    // What did not help is worth one question before the next step.
    go({ screen: 'cause', fix: '', enough: false, limit: askedBeyondStory(view.value.trail) + 1, at: 0 });
  };
  const { fixed, not } = labels(fix);
  return (
    <div class="foot outcomes" role="group" aria-label={title}>
      <button type="button" class="btn calm" onClick={() => tell('fixed')}>
        {u(fixed)}
      </button>
      <button type="button" class="btn quiet" onClick={() => tell('not-fixed')}>
        {u(not)}
      </button>
      {more ? (
        <div class="others">
          {wait > 0 && (
            <button type="button" class="link" onClick={() => tell('waiting')}>
              {u('ui.step.wait_minutes', { minutes: wait })}
            </button>
          )}
          <button type="button" class="link" onClick={() => tell('could-not')}>
            {u('ui.step.could_not')}
          </button>
        </div>
      ) : (
        <button type="button" class="text-button others" aria-expanded="false" onClick={() => setMore(true)}>
          {u('ui.step.something_else')}
        </button>
      )}
    </div>
  );
}
