/** All questions, with the texts of their options. The order is only that of a list: the engine picks what to ask. */
import { text } from '../common/text.ts';
import {
  NOT_SURE,
  OPTIONS,
  QUESTION_IDS,
  REMARK_IDS,
  REMARKS,
  SAID,
  type QuestionId,
  type RemarkId,
} from './options.ts';
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

/** A remark is never asked: its one option is what a person taps, its help that of the question it stands for. */
function toRemark(id: RemarkId): Question {
  const [question] = REMARKS[id];
  const said = text(`question.${id}.options.${SAID}`);
  return {
    id,
    text: text(`question.${question}.text`),
    help: text(`question.${question}.help`),
    options: [
      { id: SAID, text: said },
      { id: NOT_SURE, text: text('question.not_sure') },
    ],
  };
}

/** What the sheet "I already know…" adds to the questions. */
export const REMARK_QUESTIONS: readonly Question[] = REMARK_IDS.map(toRemark);

/** @returns the question or remark, or null for an unknown id */
export function questionById(id: string): Question | null {
  return [...QUESTIONS, ...REMARK_QUESTIONS].find((question) => question.id === id) ?? null;
}
