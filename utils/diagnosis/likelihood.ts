/** Probability of an answer given a cause, made from the named levels. */
import { modelById } from '../camera/models.ts';
import { LEVELS } from './levels.ts';
import { NOT_SURE, QUESTION_IDS, type QuestionId } from './options.ts';
import { appMessageAtSetup } from './questions/app.ts';
import { LIGHT_OF } from './questions/model-and-light.ts';
import type { Table } from './questions/table.ts';
import { TABLES } from './tables.ts';
import { CAUSES } from '../common/ids.ts';

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

/** The table of a question: what a light means depends on the device, what the app says on the moment. */
export function tableOf(id: QuestionId, answers: Answers): Table {
  if (id === 'app-message' && answers.when === 'setting-up') return appMessageAtSetup;
  const family = id === 'light' ? modelById(answers.model)?.family : undefined;
  return family ? LIGHT_OF[family] : TABLES[id];
}

/** Questions whose answer changes what an earlier answer means. */
const COLOURS: Partial<Record<QuestionId, QuestionId>> = { model: 'light', when: 'app-message' };

/**
 * How an answer would weigh now, an earlier answer read anew in its light included.
 * @returns option → weight for each cause
 */
export function weightsNow(id: QuestionId, answers: Answers): Map<string, Weights> {
  const plain = optionWeights(tableOf(id, answers));
  const other = COLOURS[id];
  const said = other && answers[other];
  if (!other || said === undefined || said === NOT_SURE) return plain;
  const before = optionWeights(tableOf(other, answers)).get(said);
  const result = new Map<string, Weights>();
  for (const [option, weights] of plain) {
    const after = optionWeights(tableOf(other, { ...answers, [id]: option })).get(said);
    result.set(option, before && after ? weights.map((each, at) => (each * after[at]!) / before[at]!) : weights);
  }
  return result;
}

const isSaid = (option: string | undefined): boolean => option !== undefined && option !== NOT_SURE;

/** Whether the answer to `id` has no weight because a more exact question was answered. */
function outdone(table: Table, answers: Answers): boolean {
  return (table.exact ?? []).some((id) => isSaid(answers[id]));
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
    // "After a change" says less than which change.
    if (question === 'when' && option === 'after-change' && isSaid(answers.changed)) continue;
    const weights = optionWeights(table).get(option);
    if (weights) found.push({ question, option, weights });
  }
  return found;
}
