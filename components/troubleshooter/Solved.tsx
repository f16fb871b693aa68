import { focusNext, Heading, u } from '../ui/primitives.tsx';
import { Device } from '../ui/Device.tsx';
import { go, startOver, theCase, updateCase } from '../ui/state.ts';
import { modelById } from '../../utils/camera/models.ts';
import { cameBack } from './case-actions.ts';
import { History } from './History.tsx';
import { fixName } from './words.ts';

/** It works again. */
export function Solved() {
  const stored = theCase.value;
  const helped = stored.tried.findLast(({ outcome }) => outcome === 'fixed');
  const family = modelById(stored.answers.model)?.family ?? 'battery';
  // What was never broken is not "back".
  const normal = helped?.fix === 'explain-normal';
  return (
    <div class="screen">
      <div class="card calm solved">
        <Device family={family} light={family === 'module' ? 'module-online' : 'none'} />
        <Heading big>{u(normal ? 'ui.solved.normal' : 'ui.solved.title')}</Heading>
        <p>{u(normal ? 'ui.solved.normal_text' : 'ui.solved.text')}</p>
        {helped && !normal && <p>{u('ui.solved.helped', { fix: fixName(helped.fix) })}</p>}
      </div>
      {!normal && <p class="small soft">{u('ui.solved.put_back')}</p>}
      <History />
      <div class="foot">
        <button
          type="button"
          class="btn"
          onClick={() => {
            focusNext();
            startOver();
          }}
        >
          {u('ui.solved.done')}
        </button>
        <button
          type="button"
          class="btn quiet"
          onClick={() => {
            focusNext();
            updateCase((before) => cameBack(before, Date.now()));
            go({ screen: 'cause', fix: '' });
          }}
        >
          {u(normal ? 'ui.solved.not_normal' : 'ui.solved.again')}
        </button>
      </div>
    </div>
  );
}
