import { isRouterFix } from '../../utils/guides/access.ts';
import { CAUSE_FACTS } from '../../utils/diagnosis/causes.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import type { CauseResult, Diagnosis, Headline } from '../../utils/diagnosis/types.ts';
import { Labelled } from '../ui/Labelled.tsx';
import { Heading, u } from '../ui/primitives.tsx';
import { edit } from './Chips.tsx';
import { td } from './device-words.ts';
import { BARS, likelihoodOf } from './likelihood.ts';
import { causeName, causeText, fixName } from './words.ts';
import { openStep } from './open-step.ts';

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

/** What stands above the plan; there is always something to say. */
export function Verdict({ found }: { found: Diagnosis }) {
  const { headline } = found;
  const top = found.causes.find(({ id }) => id === headline.causes[0]?.id) ?? found.causes[0]!;
  if (headline.kind === 'normal') return <Normal top={top} />;
  if (headline.kind === 'one') return <One found={found} top={top} />;
  return <Several headline={headline} found={found} />;
}

function Because({ reasons }: { reasons: CauseResult['because'] }) {
  return (
    <>
      <h2>{u('ui.cause.because')}</h2>
      <ul class="bullets">
        {reasons.map((reason) => (
          <li key={reason.id}>{td(reason)}</li>
        ))}
      </ul>
    </>
  );
}

function Normal({ top }: { top: CauseResult }) {
  return (
    <div class="card calm">
      <b>{u('ui.cause.verdict_normal')}</b>
      <Heading big>{causeName(top.id)}</Heading>
      <p>{causeText(top.id)}</p>
      <Because reasons={top.because} />
      <p>{u('ui.cause.verdict_normal_text')}</p>
    </div>
  );
}

function One({ found, top }: { found: Diagnosis; top: CauseResult }) {
  const { verdict, plan } = found;
  const atRouter = plan[0] !== undefined && isRouterFix(plan[0].fix) && CAUSE_FACTS[top.id].where === 'router';
  return (
    <div class="card">
      <LikelihoodWords probability={top.probability} />
      <Heading big>{causeName(top.id)}</Heading>
      <p>{causeText(top.id)}</p>
      <Because reasons={top.because} />
      {verdict === 'not-router' && <NotRouter cause={top.id} />}
      {atRouter && <p class="small">{u('ui.cause.verdict_router_text')}</p>}
    </div>
  );
}

/** A weak signal is no fault of a setting, yet the advice names one that helps: the two must not contradict each other. */
function NotRouter({ cause }: { cause: CauseResult['id'] }) {
  const verdict = CAUSE_FACTS[cause].where === 'place' ? 'verdict_place' : 'verdict_not_router';
  return (
    <p class="small">
      <b>{u(`ui.cause.${verdict}`)}</b> {u(`ui.cause.${verdict}_text`)}
    </p>
  );
}

/** Two or three that fit, each with its reason and the step that is for it; or, with little known, what to try first. */
function Several({ headline, found }: { headline: Headline; found: Diagnosis }) {
  const first = found.plan[0]?.fix;
  return (
    <>
      <div class="stack tight">
        <Heading big>{u('ui.cause.one_of')}</Heading>
        {headline.kind === 'open' && first && (
          <p>
            <Labelled label={u('ui.cause.try_first')}>{fixName(first)}</Labelled>
            <br />
            <span class="small soft">{u('ui.cause.try_first_text')}</span>
          </p>
        )}
      </div>
      <ul class="plain among">
        {headline.causes.map(({ id, because, fix }) => (
          <li key={id} class="card">
            <b>{causeName(id)}</b>
            <span class="small soft">{td(because)}</span>
            {fix && fix !== first && (
              <button type="button" class="link small" onClick={() => openStep(fix)}>
                {fixName(fix)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <WouldTell ids={headline.wouldTell} />
    </>
  );
}

/** What is worth finding out: a tap opens the question. */
function WouldTell({ ids }: { ids: readonly string[] }) {
  const questions = ids.map(questionById).filter((question) => question !== null);
  if (questions.length === 0) return null;
  return (
    <section class="stack tight">
      <h2>{u('ui.cause.would_tell')}</h2>
      <ul class="plain choices">
        {questions.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => edit(id)}>
              {td(text)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
