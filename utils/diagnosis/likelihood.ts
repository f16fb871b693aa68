/** Probability of an answer given a cause and a state, made from the named levels. */
import { modelById } from '../camera/models.ts';
import { ASIDE, weightOf, type Weight } from './levels.ts';
import { NOT_SURE, QUESTION_IDS, REMARK_IDS, REMARKS, SAID, type QuestionId, type RemarkId } from './options.ts';
import { liveViewByEvents } from './questions/app.ts';
import { LIGHT_OF } from './questions/model-and-light.ts';
import { rowOf, type Table } from './questions/table.ts';
import { CELLS, STATES } from './states.ts';
import { TABLES } from './tables.ts';
import { CAUSES } from '../common/ids.ts';

export type Answers = Readonly<Record<string, string>>;
/** One number a cause, in the order of CAUSES. */
export type Weights = Float64Array;
/** One number a pair of cause and state, in the order of CELLS. */
export type Cells = Float64Array;

const cache = new WeakMap<Table, Map<string, Cells>>();

/** The weights of one row, divided by their sum. */
function sharesOf(row: Readonly<Record<string, Weight>>, options: readonly string[]): number[] {
  const weights = options.map((option) => weightOf(row[option]!));
  const sum = weights.reduce((all, each) => all + each, 0);
  return weights.map((each) => each / sum);
}

/** Raises what goes unnoticed to its least share; the other answers keep their proportions. */
function noticed(shares: number[], usual: readonly number[], options: readonly string[], table: Table): number[] {
  return Object.entries(table.unnoticed ?? {}).reduce((now, [option, share]) => {
    const at = options.indexOf(option);
    const least = share! * usual[at]!;
    if (now[at]! >= least) return now;
    return now.map((each, index) => (index === at ? least : (each * (1 - least)) / (1 - now[at]!)));
  }, shares);
}

/** Option → P(option | cause, state) for each cell; the options of one cell add up to 1. */
export function optionWeights(table: Table): Map<string, Cells> {
  const known = cache.get(table);
  if (known) return known;
  const options = Object.keys(table.options);
  const result = new Map(options.map((option) => [option, new Float64Array(CELLS.length)]));
  const usual = sharesOf(table.options, options);
  CELLS.forEach(({ cause, state }, index) => {
    const shares = noticed(sharesOf(rowOf(table, cause, state), options), usual, options, table);
    options.forEach((option, at) => {
      result.get(option)![index] = (1 - ASIDE) * shares[at]! + ASIDE * usual[at]!;
    });
  });
  cache.set(table, result);
  return result;
}

/** The same weight for a cause in whatever state. */
export function toCells(weights: Weights): Cells {
  return Float64Array.from(CELLS, (_, index) => weights[Math.floor(index / STATES.length)]!);
}

/** Adds up the states of each cause. */
export function toCauses(cells: Cells, into: Weights = new Float64Array(CAUSES.length)): Weights {
  into.fill(0);
  for (let index = 0; index < cells.length; index++) into[Math.floor(index / STATES.length)]! += cells[index]!;
  return into;
}

/** The table of a question: what a light means depends on the device, Live View of some doorbells on what they hang on. */
export function tableOf(id: QuestionId, answers: Answers): Table {
  const model = modelById(answers.model);
  if (id === 'live-view' && model?.family === 'doorbell' && answers['module-light'] === 'no-module')
    return liveViewByEvents;
  if (id === 'light' && model) return LIGHT_OF[model.family];
  return TABLES[id];
}

/** Questions whose answer changes what an earlier answer means. */
const COLOURS: Partial<Record<QuestionId, QuestionId>> = { model: 'light', 'module-light': 'live-view' };

/**
 * How an answer would weigh now, an earlier answer read anew in its light included.
 * @returns option → weight for each cell
 */
export function weightsNow(id: QuestionId, answers: Answers): Map<string, Cells> {
  const plain = optionWeights(tableOf(id, answers));
  const other = COLOURS[id];
  const said = other && answers[other];
  if (!other || said === undefined || said === NOT_SURE) return plain;
  const before = optionWeights(tableOf(other, answers)).get(said);
  const result = new Map<string, Cells>();
  for (const [option, weights] of plain) {
    const after = optionWeights(tableOf(other, { ...answers, [id]: option })).get(said);
    result.set(option, before && after ? weights.map((each, at) => (each * after[at]!) / before[at]!) : weights);
  }
  return result;
}

const isSaid = (option: string | undefined): boolean => option !== undefined && option !== NOT_SURE;
const isChange = (option: string | undefined): boolean => isSaid(option) && option !== 'nothing';
const anyGiven = (given: Record<string, readonly string[]>, answers: Answers): boolean =>
  Object.entries(given).some(([other, options]) => options.includes(answers[other] ?? ''));

/** Whether `id` can be asked now: not answered, its condition holds, nothing said settles it. */
export function isOpen(id: QuestionId, answers: Answers): boolean {
  if (answers[id] !== undefined || REMARK_IDS.some((remark) => answers[remark] === SAID && REMARKS[remark][0] === id))
    return false;
  const { after, unless }: Table = TABLES[id];
  if (unless && anyGiven(unless, answers)) return false;
  return !after || anyGiven(after, answers);
}

/**
 * A fact of the home is told unasked this much more often by those whose trouble it is: one Wi-Fi name was told ten
 * times in the accounts read, each time as the reason, though more than half of all homes have one.
 */
const REMARK = 3;

/** What a remark weighs: as the answer it stands for, and more for the causes that make it more usual than in other homes. */
function remarkWeights(remark: RemarkId): Cells {
  const [question, option] = REMARKS[remark];
  const weights = optionWeights(TABLES[question]).get(option)!;
  const middle = weights.toSorted()[weights.length >> 1]!;
  return weights.map((each) => (each > 1.2 * middle ? REMARK * each : each));
}

export interface Observation {
  question: QuestionId;
  option: string;
  weights: Cells;
}

/** The answers that count: known questions and options, except "not sure" and what a more exact answer outdoes. */
export function observationsOf(answers: Answers): Observation[] {
  const found: Observation[] = [];
  for (const question of QUESTION_IDS) {
    const option = answers[question];
    if (option === undefined || option === NOT_SURE) continue;
    const table = optionWeights(tableOf(question, answers));
    // "After a change" says less than which change: what is left is that it was in service before.
    const weights =
      question === 'when' && option === 'after-change' && isChange(answers.changed)
        ? table.get(option)!.map((each, at) => each + table.get('by-itself')![at]!)
        : table.get(option);
    if (weights) found.push({ question, option, weights });
  }
  for (const remark of REMARK_IDS) {
    const [question, option] = REMARKS[remark];
    // A plain answer is more exact.
    if (answers[remark] === SAID && !isSaid(answers[question]))
      found.push({ question, option, weights: remarkWeights(remark) });
  }
  return found;
}
