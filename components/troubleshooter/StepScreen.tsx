import { t } from '../../utils/browser/i18n.ts';
import type { Fix } from '../../utils/common/ids.ts';
import { guideFor, type Guide } from '../../utils/guides/guides.ts';
import { CopyButton, focusNext, Heading, u } from '../ui/primitives.tsx';
import { diagnosis, go, reading, theCase, view } from '../ui/state.ts';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Plan } from './CauseScreen.tsx';
import { History } from './History.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Tools } from './Tools.tsx';
import { causeName, fixName, supportSummary } from './words.ts';

const OPENS_ROUTER = 'open_router_page';

/** The guide of one step, large; the rest of the plan below, small. */
export function StepScreen({ fix }: { fix: Fix }) {
  const guide = guideFor(fix, theCase.value.answers);
  const plan = diagnosis.value?.plan ?? [];
  const at = plan.findIndex((step) => step.fix === fix);
  const cause = plan[at]?.causes[0];
  const onRouter = guide.steps.some(({ id }) => id.endsWith(OPENS_ROUTER));
  return (
    <div class="screen" key={fix}>
      <div class="row between">
        <button
          type="button"
          class="link small no-print"
          onClick={() => {
            focusNext();
            go({ screen: 'cause' });
          }}
        >
          {u('ui.step.why')}
        </button>
        <span class="small soft">{at >= 0 && u('ui.step.number', { number: at + 1 })}</span>
      </div>
      <Heading big>{fixName(fix)}</Heading>
      <p class="small soft">
        {u('ui.step.minutes', { minutes: guide.minutes })}
        {cause && fix !== 'support' && `. ${causeName(cause)}.`}
      </p>
      <p class="small">
        <b>{u('ui.step.need')}:</b> {t(guide.need)}
      </p>
      {guide.warnings.length > 0 && (
        <div class="note warn">
          <h2 class="sr">{u('ui.step.warnings')}</h2>
          <ul class="bullets small">
            {guide.warnings.map((warning) => (
              <li key={warning.id}>{t(warning)}</li>
            ))}
          </ul>
        </div>
      )}
      <Steps fix={fix} guide={guide} />
      {onRouter && (
        <div class="row no-print">
          <button type="button" class="btn" onClick={() => go({ tab: 'router' })}>
            {u(reading.value ? 'ui.step.on_this_page' : 'ui.step.open_router')}
          </button>
        </div>
      )}
      <Tools fix={fix} />
      <p class="small">
        <b>{u('ui.step.worked')}:</b> {t(guide.worked)}
      </p>
      <p class="small soft">{t(guide.next)}</p>
      <div class="row no-print">
        <CopyButton label={u('ui.step.copy')} text={() => asText(fix, guide)} />
        {fix === 'support' && <CopyButton label={u('ui.support.copy')} text={supportText} />}
        <PrintButton />
      </div>
      <Plan plan={plan.filter((step) => step.fix !== fix).slice(0, 5)} title={u('ui.step.other_steps')} />
      <History />
      <Outcomes fix={fix} title={u('ui.step.outcome')} wait={guide.wait} />
    </div>
  );
}

/** Numbered steps; a tap ticks one off, and the tick stays when the popup closes. */
function Steps({ fix, guide }: { fix: Fix; guide: Guide }) {
  const { ticked } = view.value;
  return (
    <ol class="steps">
      {guide.steps.map((step, index) => {
        const id = `${fix}:${index}`;
        return (
          <li key={step.id}>
            <label>
              <input
                type="checkbox"
                data-n={index + 1}
                checked={ticked.includes(id)}
                onChange={(event) =>
                  go({
                    ticked: event.currentTarget.checked ? [...ticked, id] : ticked.filter((other) => other !== id),
                  })
                }
              />
              <span>{t(step)}</span>
            </label>
          </li>
        );
      })}
    </ol>
  );
}

function supportText(): string {
  const found = diagnosis.value;
  return found ? supportSummary(theCase.value, found) : '';
}

/** The guide as plain text, for the walk to the camera. */
function asText(fix: Fix, guide: Guide): string {
  return [
    fixName(fix),
    `${u('ui.step.need')}: ${t(guide.need)}`,
    ...guide.warnings.map((warning) => `! ${t(warning)}`),
    ...guide.steps.map((step, index) => `${index + 1}. ${t(step)}`),
    `${u('ui.step.worked')}: ${t(guide.worked)}`,
  ].join('\n');
}
