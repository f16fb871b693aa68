/** Probability of an answer given a cause, made from the named levels. */
import { modelById } from '../camera/models.ts';
import { LEVELS } from './levels.ts';
import { NOT_SURE, QUESTION_IDS, TABLES, type QuestionId } from './questions.ts';
import { LIGHT_OF } from './questions/model-and-light.ts';
import type { Table } from './questions/table.ts';
import { CAUSES } from './types.ts';

export type Answers = Readonly<Record<string, string>>;
/** One number a cause, in the order of CAUSES. */
export type Weights = Float64Array;

const cache = new WeakMap<Table, Map<string, Weights>>();

/** Option → P(option | cause) for each cause; the options of one cause add up to 1. */
export function optionWeights(table: Table): Map<string, Weights> {
  const known = cache.get(table);
  if (known) return known;
  const result = new Map(Object.keys(table.options).map((option) => [option, new Float64Array(CAUSES.length)]));
  CAUSES.forEach((cause, index) => {
    const row = table.rows[cause] ?? {};
    let sum = 0;
    for (const option of result.keys()) sum += LEVELS[row[option] ?? table.options[option]!];
    for (const [option, weights] of result) {
      weights[index] = LEVELS[row[option] ?? table.options[option]!] / sum;
    }
  });
  cache.set(table, result);
  return result;
}

/** The table of a question; that of `light` depends on the device. */
export function tableOf(id: QuestionId, answers: Answers): Table {
  const family = id === 'light' ? modelById(answers.model)?.family : undefined;
  return family ? LIGHT_OF[family] : TABLES[id];
}

/** Whether the answer to `id` has no weight because a more exact question was answered. */
function outdone(table: Table, answers: Answers): boolean {
  return (table.exact ?? []).some((id) => answers[id] !== undefined && answers[id] !== NOT_SURE);
}

/** Whether `id` can be asked now: not answered, its condition holds, nothing more exact known. */
export function isOpen(id: QuestionId, answers: Answers): boolean {
  if (answers[id] !== undefined) return false;
  const table: Table = TABLES[id];
  if (outdone(table, answers)) return false;
  if (!table.after) return true;
  return Object.entries(table.after).some(([other, options]) => options.includes(answers[other] ?? ''));
}

export interface Observation {
  question: QuestionId;
  option: string;
  weights: Weights;
}

/** The answers that count: known questions and options, except "not sure" and what a more exact answer outdoes. */
export function observationsOf(answers: Answers): Observation[] {
  const found: Observation[] = [];
  for (const question of QUESTION_IDS) {
    const option = answers[question];
    if (option === undefined || option === NOT_SURE) continue;
    const table = tableOf(question, answers);
    if (outdone(table, answers)) continue;
    const weights = optionWeights(table).get(option);
    if (weights) found.push({ question, option, weights });
  }
  return found;
}
