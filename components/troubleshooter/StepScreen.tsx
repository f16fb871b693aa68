import { firstSentence } from '../../utils/guides/first-sentence.ts';
import { modelById } from '../../utils/camera/models.ts';
import type { Fix } from '../../utils/common/ids.ts';
import type { TextRef } from '../../utils/common/text.ts';
import { ACCESSES, isRouterFix, type Access } from '../../utils/guides/access.ts';
import { guideFor, type Guide } from '../../utils/guides/guides.ts';
import { pictureOf } from '../../utils/guides/pictures.ts';
import { MenuLine } from '../router/MenuWay.tsx';
import { Fold } from '../ui/Fold.tsx';
import { lazy } from '../ui/lazy.tsx';
import { Labelled } from '../ui/Labelled.tsx';
import { CopyButton, focusNext, Heading, u } from '../ui/primitives.tsx';
import { StepPicture } from '../ui/StepPicture.tsx';
import { cameBackTo, diagnosis, go, reading, theCase, view } from '../ui/state.ts';
import { asShortText, asText, say, workedWords } from './guide-words.ts';
import { Outcomes } from './Outcomes.tsx';
import { Tool } from './Tools.tsx';
import { fixName, supportSummary, when } from './words.ts';

// The code for the phone is drawn by a library of its own: nobody waits for it who does not ask for it.
const TakeAlong = lazy(() => import('./TakeAlong.tsx').then((module) => module.TakeAlong));

const to = (at: number) => {
  focusNext();
  go({ at });
};

/** The guide of one fix, a step at a time; what came of it is asked after the last one. */
export function StepScreen({ fix }: { fix: Fix }) {
  const guide = guideFor(fix, theCase.value.answers, view.value.access);
  const at = Math.min(view.value.at, guide.steps.length);
  const step = guide.steps[at];
  return (
    <div class="screen" key={fix}>
      <div class="row between no-print">
        <button
          type="button"
          class="link small way-back"
          onClick={() => {
            if (at > 0) return to(at - 1);
            focusNext();
            go({ screen: 'cause' });
          }}
        >
          {u(at > 0 ? 'ui.back' : 'ui.step.to_plan')}
        </button>
        <span class="small soft">{fixName(fix)}</span>
      </div>
      {cameBackTo.value > 0 && <LeftOff since={cameBackTo.value} end={guide.steps.length} />}
      {step ? <Step key={step.id} fix={fix} guide={guide} at={at} step={step} /> : <End fix={fix} guide={guide} />}
      <OnPaper fix={fix} guide={guide} />
    </div>
  );
}

/** Whoever comes back another day may long have done the step: both ways on are one tap away. */
function LeftOff({ since, end }: { since: number; end: number }) {
  return (
    <div class="note no-print">
      <p>{u('ui.step.later', { when: when(since) })}</p>
      {view.value.at < end && (
        <button type="button" class="link small" onClick={() => to(end)}>
          {u('ui.step.later_outcome')}
        </button>
      )}
    </div>
  );
}

function Step({ fix, guide, at, step }: { fix: Fix; guide: Guide; at: number; step: TextRef }) {
  const { first, rest } = firstSentence(say(step, guide));
  const { model, light } = theCase.value.answers;
  const picture = pictureOf(step.id);
  const onRouter = step.id.includes('.open_router_page');
  const count = guide.steps.length;
  return (
    <>
      <div class="step no-print">
        {picture && <StepPicture picture={picture} family={modelById(model)?.family ?? 'battery'} light={light} />}
        <Heading>{first}</Heading>
        {rest && <p>{rest}</p>}
      </div>
      {(onRouter || (isRouterFix(fix) && at > 0 && at + 1 < count)) && <MenuLine fix={fix} />}
      <Tool step={step.id} />
      {step.id.endsWith('support.steps.summary') && (
        <div class="row">
          <CopyButton label={u('ui.support.copy')} text={supportText} />
        </div>
      )}
      {onRouter && <NoPage />}
      {at === 0 && isRouterFix(fix) && view.value.access !== 'page' && (
        <button type="button" class="link small no-print" onClick={() => by('page')}>
          {u('ui.step.by_page')}
        </button>
      )}
      {at === 0 && <Before guide={guide} />}
      <div class="no-print">
        <Fold title={u('ui.along.title')}>
          {() => <TakeAlong whole={() => asText(fix, guide)} short={asShortText(fix, guide)} />}
        </Fold>
      </div>
      <div class="foot">
        <Progress at={at} count={count} />
        {onRouter && (
          <button type="button" class="btn" onClick={() => go({ tab: 'router' })}>
            {u(reading.value ? 'ui.step.on_this_page' : 'ui.step.open_router')}
          </button>
        )}
        <button type="button" class={`btn${onRouter ? ' quiet' : ''}`} onClick={() => to(at + 1)}>
          {u(at + 1 < count ? 'ui.step.next' : 'ui.step.done')}
        </button>
      </div>
    </>
  );
}

const by = (access: Access) => {
  focusNext();
  go({ access, at: 0 });
};

/** Not everybody has a router's page to open: the same fix by another way, in the same plan. */
function NoPage() {
  return (
    <details class="no-print">
      <summary>{u('ui.step.no_page')}</summary>
      <p class="small soft">{u('ui.step.no_page_help')}</p>
      <ul class="plain choices">
        {ACCESSES.filter((access) => access !== 'page').map((access) => (
          <li key={access}>
            <button type="button" class="link" onClick={() => by(access)}>
              {u(`ui.step.access.${access}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Progress({ at, count }: { at: number; count: number }) {
  return (
    <p class="progress small soft">
      {u('ui.step.position', { number: at + 1, count })}
      <span class="bar" aria-hidden="true">
        <i style={{ inlineSize: `${((at + 1) / count) * 100}%` }} />
      </span>
    </p>
  );
}

/** Time, what to have at hand, what to beware of: under the first step, which says what it is about. */
function Before({ guide }: { guide: Guide }) {
  return (
    <div class="stack no-print">
      {guide.warnings.length > 0 && (
        <div class="note warn">
          <h2 class="sr">{u('ui.step.warnings')}</h2>
          <ul class="bullets small">
            {guide.warnings.map((warning) => (
              <li key={warning.id}>{say(warning, guide)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="small">
        <Need guide={guide} /> <span class="num soft">{u('ui.step.minutes', { minutes: guide.minutes })}</span>
      </p>
    </div>
  );
}

function Need({ guide }: { guide: Guide }) {
  return guide.need && <Labelled label={u('ui.step.need')}>{say(guide.need, guide)}</Labelled>;
}

/** After the last step: how one sees that it worked, and what came of it. */
function End({ fix, guide }: { fix: Fix; guide: Guide }) {
  return (
    <>
      <div class="step no-print">
        <Heading>{u('ui.step.outcome')}</Heading>
        <ul class="bullets">
          {guide.worked.map((each) => (
            <li key={each.id}>{say(each, guide)}</li>
          ))}
        </ul>
        {guide.next && <p class="small soft">{say(guide.next, guide)}</p>}
      </div>
      <Outcomes fix={fix} title={u('ui.step.outcome')} wait={guide.wait} />
    </>
  );
}

/** On paper all steps are there at once. */
function OnPaper({ fix, guide }: { fix: Fix; guide: Guide }) {
  return (
    <section class="print-only stack">
      <h2 class="big">{fixName(fix)}</h2>
      <p>
        <Need guide={guide} />
      </p>
      <ul class="bullets">
        {guide.warnings.map((warning) => (
          <li key={warning.id}>{say(warning, guide)}</li>
        ))}
      </ul>
      <ol class="bullets">
        {guide.steps.map((step) => (
          <li key={step.id}>{say(step, guide)}</li>
        ))}
      </ol>
      <p>
        <Labelled label={u('ui.step.worked')}>{workedWords(guide)}</Labelled>
      </p>
    </section>
  );
}

function supportText(): string {
  const found = diagnosis.value;
  return found ? supportSummary(theCase.value, found) : '';
}
