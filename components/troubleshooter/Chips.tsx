import { useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { StoredCase } from '../../utils/diagnosis/case.ts';
import { NOT_SURE, QUESTION_IDS, questionById, REMARK_QUESTIONS } from '../../utils/diagnosis/questions.ts';
import { plural } from '../../utils/common/text.ts';
import { t } from '../../utils/browser/i18n.ts';
import { focusNext, u } from '../ui/primitives.tsx';
import { go, theCase, view } from '../ui/state.ts';
import { td } from './device-words.ts';
import { placeBefore } from './trail.ts';

/** The question whose answer is being changed, by id. */
export const editing = signal<string | null>(null);
/** The sheet "I already know…" lies over whatever is asked. */
export const sheet = signal(false);

/** Opens a question again, to change its answer. */
export function edit(question: string | null): void {
  focusNext();
  go({ family: '' });
  editing.value = question;
}

/** One answered question in words. */
export function answerWords(question: string, option: string): { question: string; answer: string } | null {
  const asked = questionById(question);
  const chosen = asked?.options.find(({ id }) => id === option);
  return asked && chosen ? { question: td(asked.text), answer: td(chosen.text) } : null;
}

const FEW = 2;
const REMARKS = REMARK_QUESTIONS.map(({ id }) => id);
/** "Nothing tried yet" is no news. */
const NO_NEWS = 'not-tried';

/** What was answered, in our order of questions: storage gives keys back in any. */
export function known(answers: StoredCase['answers']): [string, string][] {
  return [...QUESTION_IDS, ...REMARKS].flatMap((id): [string, string][] => {
    const option = answers[id];
    return option && option !== NO_NEWS ? [[id, option]] : [];
  });
}

/** Back to where the user was before, and the sheet of what they know already: on every screen in the same place. */
export function Way({ from }: { from: string | null }) {
  const before = placeBefore(from, view.value.trail, theCase.value.answers);
  return (
    <div class="row between no-print">
      {before && (
        <button
          type="button"
          class="link small"
          onClick={() => {
            if (before !== 'story') return edit(before.question);
            focusNext();
            editing.value = null;
            go({ screen: 'story', part: '' });
          }}
        >
          {u('ui.back')}
        </button>
      )}
      <button
        type="button"
        class="link small knows"
        onClick={() => {
          focusNext();
          sheet.value = true;
        }}
      >
        {u('ui.sheet.open')}
      </button>
    </div>
  );
}

/** One answer; a tap changes it. */
export function Chip({ question, option }: { question: string; option: string }) {
  const words = answerWords(question, option);
  if (!words) return null;
  const unsure = option === NOT_SURE;
  const name = u(unsure ? 'ui.change_unsure' : 'ui.change_answer', words);
  return (
    <button
      type="button"
      class={`chip${unsure ? ' unsure' : ''}`}
      aria-current={editing.value === question}
      aria-label={name}
      title={name}
      onClick={() => {
        if (!REMARKS.includes(question)) return edit(question);
        focusNext();
        sheet.value = true;
      }}
    >
      <span>{unsure ? u('ui.not_sure_about', { question: words.question }) : words.answer}</span>
    </button>
  );
}

/**
 * What the user told us; a tap changes it.
 * @param open all of it, not only the first few
 */
export function Chips({ open = false }: { open?: boolean }) {
  const [all, setAll] = useState(open);
  const told = known(theCase.value.answers);
  if (told.length === 0) return null;
  const shown = all ? told : told.slice(0, FEW);
  return (
    <>
      <ul class="chips" aria-label={u('ui.answers')}>
        {shown.map(([question, option]) => (
          <li key={question}>
            <Chip question={question} option={option} />
          </li>
        ))}
        {shown.length < told.length && (
          <li>
            <button type="button" class="chip" onClick={() => setAll(true)}>
              {t(plural('ui.more_answers', told.length - shown.length))}
            </button>
          </li>
        )}
      </ul>
      <section class="print-only">
        <h2>{u('ui.history.answers')}</h2>
        <ul class="bullets small">
          {told.map(([question, option]) => {
            const words = answerWords(question, option);
            return words && <li key={question}>{`${words.question} ${words.answer}`}</li>;
          })}
        </ul>
      </section>
    </>
  );
}
