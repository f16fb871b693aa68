/** All questions, with the texts of their options. The order is only that of a list: the engine picks what to ask. */
import { text } from '../common/text.ts';
import { NOT_SURE, OPTIONS, QUESTION_IDS, type QuestionId } from './options.ts';
import type { Option, Question } from './types.ts';

export { NOT_SURE, QUESTION_IDS };

/** Options drawn as pictures have their names in the sections `model` and `light`. */
function optionText(question: QuestionId, option: string) {
  if (question === 'model') return text(`model.${option}`);
  return question === 'light' ? text(`light.${option}`) : text(`question.${question}.options.${option}`);
}

function toQuestion(id: QuestionId): Question {
  const pictured = id === 'model' || id === 'light';
  const options = OPTIONS[id].map((option: string): Option => {
    const named = { id: option, text: optionText(id, option) };
    return pictured ? Object.assign(named, { picture: option }) : named;
  });
  return {
    id,
    text: text(`question.${id}.text`),
    help: text(`question.${id}.help`),
    options: [...options, { id: NOT_SURE, text: text('question.not_sure') }],
  };
}

export const QUESTIONS: readonly Question[] = QUESTION_IDS.map(toQuestion);

/** @returns the question, or null for an unknown id */
export function questionById(id: string): Question | null {
  return QUESTIONS.find((question) => question.id === id) ?? null;
}
