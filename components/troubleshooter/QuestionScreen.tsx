import { lightsFor } from '../../utils/camera/lights.ts';
import { modelById } from '../../utils/camera/models.ts';
import { optionsFor } from '../../utils/diagnosis/fitting-options.ts';
import { NOT_SURE } from '../../utils/diagnosis/questions.ts';
import type { Option, Question } from '../../utils/diagnosis/types.ts';
import { focusNext, groupKeys, Heading, u } from '../ui/primitives.tsx';
import { CloseUp, Strip } from '../ui/Light.tsx';
import { diagnosis, go, theCase, updateCase, view } from '../ui/state.ts';
import { answered } from './case-actions.ts';
import { Chips, editing, Way } from './Chips.tsx';
import { td } from './device-words.ts';
import { told } from './trail.ts';

/** Stores an answer and goes on. */
export function choose(question: string, option: string): void {
  focusNext();
  editing.value = null;
  updateCase((before) => answered(before, question, option));
  go({ screen: 'cause', fix: '', family: '', trail: told(view.value.trail, question) });
}

/** Options that make sense for this camera; the answer already given stays choosable. */
function tilesOf(question: Question): Option[] {
  const real = optionsFor(question, theCase.value.answers).filter(({ id }) => id !== NOT_SURE);
  if (question.id !== 'light') return real;
  const lights: readonly string[] = lightsFor(modelById(theCase.value.answers.model)?.family ?? null);
  return real.filter(({ id }) => lights.includes(id)).sort((a, b) => lights.indexOf(a.id) - lights.indexOf(b.id));
}

function Tile({ question, option }: { question: string; option: Option }) {
  const light = question === 'light' && option.id !== 'none';
  return (
    <button
      type="button"
      class="tile"
      aria-pressed={theCase.value.answers[question] === option.id}
      onClick={() => choose(question, option.id)}
    >
      {question === 'light' && <CloseUp light={option.id} />}
      <span class="stack">
        {td(option.text)}
        {light && <Strip light={option.id} />}
      </span>
    </button>
  );
}

/** One question: big tiles, a help text, "not sure" always at hand. */
export function QuestionScreen({ question }: { question: Question }) {
  const changing = editing.value === question.id;
  const asked = Object.keys(theCase.value.answers).length;
  return (
    <div class="screen" key={question.id}>
      <Way from={question.id} />
      <Chips />
      {!changing && theCase.value.history.at(-1)?.outcome === 'not-fixed' && (
        <p class="small soft">{u('ui.cause.ask_after')}</p>
      )}
      <div class="stack tight">
        <Heading>{td(question.text)}</Heading>
        <p class="small soft">{td(question.help)}</p>
      </div>
      <div
        class={`tiles${question.id === 'light' ? ' lights' : ''}`}
        role="group"
        aria-label={td(question.text)}
        onKeyDown={groupKeys}
      >
        {tilesOf(question).map((option) => (
          <Tile key={option.id} question={question.id} option={option} />
        ))}
      </div>
      <div class="foot">
        <button
          type="button"
          class="btn quiet"
          aria-pressed={theCase.value.answers[question.id] === NOT_SURE}
          onClick={() => choose(question.id, NOT_SURE)}
        >
          {u('ui.not_sure')}
        </button>
        {changing && (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              focusNext();
              editing.value = null;
            }}
          >
            {u('ui.keep_answer')}
          </button>
        )}
        {!changing && asked >= 2 && diagnosis.value && (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              focusNext();
              go({ enough: true, screen: 'cause' });
            }}
          >
            {u('ui.enough')}
          </button>
        )}
      </div>
    </div>
  );
}
