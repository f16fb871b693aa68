import { t } from '../../utils/browser/i18n.ts';
import { lightMeaning } from '../../utils/camera/lights.ts';
import { CAUSE_FACTS } from '../../utils/diagnosis/causes.ts';
import type { Fix } from '../../utils/common/ids.ts';
import type { CauseResult, Diagnosis, PlanStep } from '../../utils/diagnosis/types.ts';
import { CopyButton, focusNext, Heading, u } from '../ui/primitives.tsx';
import { diagnosis, go, theCase, view } from '../ui/state.ts';
import { alsoWorthTrying } from './alternative-steps.ts';
import { Chips } from './Chips.tsx';
import { History } from './History.tsx';
import { ChannelAdvisor } from './Tools.tsx';
import { BARS, likelihoodOf } from './likelihood.ts';
import { causeName, causeText, fixName, supportSummary } from './words.ts';

/** Likelihood in words, with three bars that say the same. */
export function LikelihoodWords({ probability }: { probability: number }) {
  const words = likelihoodOf(probability);
  return (
    <span class="likelihood">
      <span class="bars" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} class={bar <= BARS[words] ? 'on' : ''} />
        ))}
      </span>
      {u(`ui.likelihood.${words}`)}
    </span>
  );
}

/** Opens the guide of a step. */
export function openStep(fix: Fix): void {
  focusNext();
  go({ screen: 'step', fix, at: 0 });
}

/** What it is, why we think so, and the first thing to do. */
export function CauseScreen() {
  const found = diagnosis.value;
  const top = found?.causes[0];
  const first = found?.plan[0];
  if (!found || !top || !first) return null;
  const last = theCase.value.history.at(-1);
  const { answers, tried } = theCase.value;
  // A plan of one or two steps leaves a person alone who rather tries than asks.
  const also =
    found.plan.length > 2 || found.verdict === 'normal'
      ? []
      : alsoWorthTrying(found.causes, found.plan, tried, answers.model);
  const asking = found.verdict === 'unknown' || first.fix === 'support';
  return (
    <div class="screen">
      <Chips />
      {last && (last.outcome === 'not-fixed' || last.outcome === 'could-not') && (
        <p class="small soft">
          {u(last.outcome === 'not-fixed' ? 'ui.cause.last_not_fixed' : 'ui.cause.last_could_not')}
        </p>
      )}
      {first.fix === 'support' && found.verdict !== 'normal' && found.verdict !== 'unknown' ? (
        <NothingLeft top={top} />
      ) : (
        <Verdict found={found} top={top} />
      )}
      {(found.contradictions ?? []).length > 0 && (
        <div class="note warn">
          <h2>{u('ui.cause.contradiction')}</h2>
          {found.contradictions?.map((one) => (
            <p key={one.id} class="small">
              {t(one)}
            </p>
          ))}
        </div>
      )}
      <Others causes={found.verdict === 'unknown' ? found.causes : found.causes.slice(1)} />
      {found.plan.length > 1 && <Plan plan={found.plan.slice(0, 6)} note={orderNote(found)} />}
      {also.length > 0 && <Plan plan={also} title={u('ui.cause.also')} />}
      {found.verdict !== 'normal' && <ChannelAdvisor />}
      <Meaning />
      <History />
      {view.value.enough && found.next && (
        <button
          type="button"
          class="link"
          onClick={() => {
            focusNext();
            go({ enough: false });
          }}
        >
          {u('ui.cause.ask_more')}
        </button>
      )}
      <div class="foot">
        <button type="button" class="btn" onClick={() => openStep(first.fix)}>
          {u('ui.cause.start', { fix: fixName(first.fix) })}
        </button>
        {asking && <CopyButton label={u('ui.support.copy')} text={() => supportSummary(theCase.value, found)} />}
      </div>
    </div>
  );
}

function Verdict({ found, top }: { found: Diagnosis; top: CauseResult }) {
  const { verdict } = found;
  if (verdict === 'unknown') {
    return (
      <>
        <Heading big>{u('ui.cause.verdict_unknown')}</Heading>
        <p>
          {u(
            top.id === 'other' || found.plan.length === 1
              ? 'ui.cause.verdict_unknown_text'
              : 'ui.cause.verdict_several_text',
          )}
        </p>
      </>
    );
  }
  const normal = verdict === 'normal';
  return (
    <div class={`card${normal ? ' calm' : ''}`}>
      {normal ? <b>{u('ui.cause.verdict_normal')}</b> : <LikelihoodWords probability={top.probability} />}
      <Heading big>{causeName(top.id)}</Heading>
      <p>{causeText(top.id)}</p>
      <h2>{u('ui.cause.because')}</h2>
      <ul class="bullets">
        {top.because.map((reason) => (
          <li key={reason.id}>{t(reason)}</li>
        ))}
      </ul>
      {normal && <p>{u('ui.cause.verdict_normal_text')}</p>}
      {verdict === 'not-router' && <NotRouter cause={top.id} />}
      {verdict === 'fix' && CAUSE_FACTS[top.id].where === 'router' && top.id !== 'router-needs-restart' && (
        <p class="small">{u('ui.cause.verdict_router_text')}</p>
      )}
    </div>
  );
}

/** A weak signal is no fault of a setting, yet the advice names one that helps: the two must not contradict each other. */
function NotRouter({ cause }: { cause: CauseResult['id'] }) {
  const verdict = CAUSE_FACTS[cause].where === 'place' ? 'verdict_place' : 'verdict_not_router';
  return (
    <p class="small">
      <b>{u(`ui.cause.${verdict}`)}.</b> {u(`ui.cause.${verdict}_text`)}
    </p>
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
            {because[0] && <span class="small soft">{t(because[0])}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why the first step may be for another cause than the likeliest: it pays more for its minutes. */
function orderNote({ causes, plan, verdict }: Diagnosis): string | null {
  const meant = plan[0]?.causes[0];
  const surprising = meant && meant !== causes[0]?.id && !plan[0]?.causes.slice(0, 2).includes(causes[0]!.id);
  if (!surprising || verdict === 'unknown' || verdict === 'normal' || plan[0]?.fix === 'support') return null;
  return u('ui.cause.first_other', { cause: causeName(meant) });
}

/** The steps in their order, small; any of them can be opened. */
export function Plan({ plan, title, note }: { plan: readonly PlanStep[]; title?: string; note?: string | null }) {
  if (plan.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{title ?? u('ui.cause.plan')}</h2>
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
