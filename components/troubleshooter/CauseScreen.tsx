import { t } from '../../utils/browser/i18n.ts';
import { lightMeaning } from '../../utils/camera/lights.ts';
import { sidesOf } from '../../utils/diagnosis/contradictions.ts';
import type { CauseResult, Diagnosis, PlanStep } from '../../utils/diagnosis/types.ts';
import { CopyButton, focusNext, Heading, u } from '../ui/primitives.tsx';
import { cameBackTo, diagnosis, go, theCase, updateCase, view } from '../ui/state.ts';
import { recorded } from './case-actions.ts';
import { Chip, Chips, Way } from './Chips.tsx';
import { td } from './device-words.ts';
import { History } from './History.tsx';
import { openStep } from './open-step.ts';
import { askedBeyondStory } from './trail.ts';
import { LikelihoodWords, Verdict } from './Verdict.tsx';
import { causeName, fixName, supportSummary, when } from './words.ts';
import { ChannelAdvisor } from './Tools.tsx';

/** What it is, why we think so, and the first thing to do. */
export function CauseScreen() {
  const found = diagnosis.value;
  const top = found?.causes[0];
  const first = found?.plan[0];
  if (!found || !top || !first) return null;
  const last = theCase.value.history.at(-1);
  const normal = found.headline.kind === 'normal';
  const nothingLeft = first.fix === 'support';
  const contradictions = found.contradictions ?? [];
  const shown = found.headline.causes.map(({ id }) => id);
  return (
    <div class="screen">
      <Way from={null} />
      <Chips />
      {cameBackTo.value > 0 && <p class="note">{u('ui.cause.later', { when: when(cameBackTo.value) })}</p>}
      {last && (last.outcome === 'not-fixed' || last.outcome === 'could-not') && (
        <p class="small soft">
          {u(last.outcome === 'not-fixed' ? 'ui.cause.last_not_fixed' : 'ui.cause.last_could_not')}
        </p>
      )}
      {contradictions.length > 0 && <Contradictions all={contradictions} />}
      {nothingLeft ? <NothingLeft top={top} /> : <Verdict found={found} />}
      {!normal && found.plan.length > 1 && <Plan plan={found.plan.slice(0, 6)} note={orderNote(found)} />}
      {!normal && <Others causes={found.causes.filter(({ id }) => nothingLeft || !shown.includes(id))} />}
      {!normal && <ChannelAdvisor />}
      <Meaning />
      <History />
      {found.next && !normal && (
        <button
          type="button"
          class="link"
          onClick={() => {
            focusNext();
            go({ enough: false, limit: askedBeyondStory(view.value.trail) + 1 });
          }}
        >
          {u('ui.cause.ask_more')}
        </button>
      )}
      {normal ? <NormalFoot /> : <Foot found={found} first={first} nothingLeft={nothingLeft} />}
    </div>
  );
}

/** What does not fit together, each with the answers it is about: a tap on one changes it. */
function Contradictions({ all }: { all: NonNullable<Diagnosis['contradictions']> }) {
  const { answers } = theCase.value;
  return (
    <div class="note warn">
      <h2>{u('ui.cause.contradiction')}</h2>
      {all.map((one) => (
        <div key={one.id} class="stack tight">
          <p class="small">{td(one)}</p>
          <ul class="chips">
            {sidesOf(one, answers).map((question) => (
              <li key={question}>
                <Chip question={question} option={answers[question] ?? ''} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="small soft">{u('ui.cause.contradiction_help')}</p>
    </div>
  );
}

function Foot({ found, first, nothingLeft }: { found: Diagnosis; first: PlanStep; nothingLeft: boolean }) {
  return (
    <div class="foot">
      <button type="button" class="btn" onClick={() => openStep(first.fix)}>
        {u('ui.cause.start', { fix: fixName(first.fix) })}
      </button>
      {nothingLeft && <CopyButton label={u('ui.support.copy')} text={() => supportSummary(theCase.value, found)} />}
    </div>
  );
}

/** Nothing to repair: it may be looked at, and there the matter ends. */
function NormalFoot() {
  const tell = (outcome: 'fixed' | 'not-fixed') => {
    focusNext();
    updateCase((before) => recorded(before, 'explain-normal', outcome, Date.now(), 0));
    go({ screen: 'cause', enough: false });
  };
  return (
    <div class="foot">
      <button type="button" class="btn calm" onClick={() => tell('fixed')}>
        {u('ui.cause.normal_good')}
      </button>
      <button type="button" class="btn quiet" onClick={() => openStep('explain-normal')}>
        {u('ui.cause.normal_look')}
      </button>
      <button type="button" class="text-button" onClick={() => tell('not-fixed')}>
        {u('ui.cause.normal_not')}
      </button>
    </div>
  );
}

/** All steps worth their time were tried: said plainly, with what is still the likeliest. */
function NothingLeft({ top }: { top: CauseResult }) {
  return (
    <>
      <Heading big>{u('ui.cause.support_first')}</Heading>
      <p>{u('ui.cause.support_first_text', { cause: causeName(top.id) })}</p>
    </>
  );
}

/** What this light means on this kind of device, and how sure that is. */
function Meaning() {
  const { model, light } = theCase.value.answers;
  const known = lightMeaning(model, light);
  if (!known) return null;
  return (
    <details>
      <summary>{u('ui.cause.light')}</summary>
      <p class="small">
        {t(known.meaning)} <span class="soft">{u(`ui.sure.${known.sure}`)}</span>
      </p>
    </details>
  );
}

function Others({ causes }: { causes: CauseResult[] }) {
  const worth = causes.filter(({ id, probability }) => id !== 'other' && probability >= 0.01).slice(0, 8);
  if (worth.length === 0) return null;
  return (
    <details>
      <summary>{u('ui.cause.others')}</summary>
      <ul class="plain">
        {worth.map(({ id, probability, because }) => (
          <li key={id} class="stack tight">
            <span class="row between">
              <span class="grow">{causeName(id)}</span>
              <LikelihoodWords probability={probability} />
              <span class="num small">{u('ui.cause.percent', { percent: Math.round(probability * 100) })}</span>
            </span>
            {because[0] && <span class="small soft">{td(because[0])}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why the first step may be for another cause than the likeliest: it pays more for its minutes. */
function orderNote({ headline, plan }: Diagnosis): string | null {
  const meant = plan[0]?.causes[0];
  const shown = headline.causes.map(({ id }) => id);
  const surprising = meant && !plan[0]?.causes.some((id) => shown.includes(id));
  return surprising && plan[0]?.fix !== 'support' ? u('ui.cause.first_other', { cause: causeName(meant) }) : null;
}

/** The steps in their order, small; any of them can be opened. */
function Plan({ plan, note }: { plan: readonly PlanStep[]; note: string | null }) {
  return (
    <section class="stack tight">
      <h2>{u('ui.cause.plan')}</h2>
      {note && <p class="small soft">{note}</p>}
      <ol class="plan">
        {plan.map(({ fix, minutes }) => (
          <li key={fix}>
            <button type="button" onClick={() => openStep(fix)}>
              <span>{fixName(fix)}</span>
              <span class="num soft small">{u('ui.step.minutes', { minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
