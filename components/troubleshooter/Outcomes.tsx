import type { Fix } from '../../utils/common/ids.ts';
import type { Outcome } from '../../utils/diagnosis/types.ts';
import { focusNext, u } from '../ui/primitives.tsx';
import { go, theCase, updateCase } from '../ui/state.ts';
import { recorded } from './case-actions.ts';

/**
 * The four outcomes of a step.
 * @param wait minutes after which to look again; 0 where there is nothing to wait for
 */
export function Outcomes({ fix, title, wait }: { fix: Fix; title: string; wait: number }) {
  const tell = (outcome: Outcome) => {
    focusNext();
    updateCase((before) => recorded(before, fix, outcome, Date.now(), wait));
    if (outcome !== 'waiting') go({ screen: 'cause', fix: '', enough: false, ticked: [] });
  };
  const red = (theCase.value.answers.light ?? 'red').includes('red');
  return (
    <div class="foot outcomes" role="group" aria-label={title}>
      <button type="button" class="btn calm" onClick={() => tell('fixed')}>
        {u('ui.step.fixed')}
      </button>
      <button type="button" class="btn quiet" onClick={() => tell('not-fixed')}>
        {u(red ? 'ui.step.not_fixed' : 'ui.step.not_fixed_light')}
      </button>
      {wait > 0 && (
        <button type="button" class="btn quiet" onClick={() => tell('waiting')}>
          {u('ui.step.waiting')}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={() => tell('could-not')}>
        {u('ui.step.could_not')}
      </button>
    </div>
  );
}
