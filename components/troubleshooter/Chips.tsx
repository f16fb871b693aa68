import { useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import { t } from '../../utils/browser/i18n.ts';
import type { StoredCase } from '../../utils/diagnosis/case.ts';
import { NOT_SURE, QUESTION_IDS, questionById } from '../../utils/diagnosis/questions.ts';
import { focusNext, u } from '../ui/primitives.tsx';
import { go, theCase } from '../ui/state.ts';

/** The question whose answer is being changed, by id. */
export const editing = signal<string | null>(null);

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
  return asked && chosen ? { question: t(asked.text), answer: t(chosen.text) } : null;
}

const FEW = 2;

/** What was answered, in our order of questions: storage gives keys back in any. */
export function known(answers: StoredCase['answers']): [string, string][] {
  return QUESTION_IDS.flatMap((id): [string, string][] => {
    const option = answers[id];
    return option && option !== NOT_SURE ? [[id, option]] : [];
  });
}

/** What the user told us; a tap changes it. */
export function Chips() {
  const [all, setAll] = useState(false);
  const told = known(theCase.value.answers);
  if (told.length === 0) return null;
  const shown = all || told.length <= FEW ? told : told.slice(0, FEW);
  return (
    <>
      <ul class="chips" aria-label={u('ui.answers')}>
        {shown.map(([question, option]) => {
          const words = answerWords(question, option);
          if (!words) return null;
          return (
            <li key={question}>
              <button
                type="button"
                class="chip"
                aria-current={editing.value === question}
                aria-label={u('ui.change_answer', words)}
                title={u('ui.change_answer', words)}
                onClick={() => edit(question)}
              >
                <span>{words.answer}</span>
              </button>
            </li>
          );
        })}
        {shown.length < told.length && (
          <li>
            <button type="button" class="chip" onClick={() => setAll(true)}>
              {u('ui.more_answers', { count: told.length - shown.length })}
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
