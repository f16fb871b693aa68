/**
 * The same figures without the help of the case that is measured. Rows of the likelihood tables whose reason is `[A case]`
 * or `[A cases]` rest on accounts like those we measure with. A case can have lent its weight to the rows of its own
 * cause: those are forgotten (every option back at its question's own level) and learned anew from the other cases; then
 * the case is measured with what was learned.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LEVELS, type Level } from '../../utils/diagnosis/levels.ts';
import { observationsOf, optionWeights, type Weights } from '../../utils/diagnosis/likelihood.ts';
import { posteriorOf } from '../../utils/diagnosis/posterior.ts';
import * as app from '../../utils/diagnosis/questions/app.ts';
import * as camera from '../../utils/diagnosis/questions/camera.ts';
import * as modelAndLight from '../../utils/diagnosis/questions/model-and-light.ts';
import * as router from '../../utils/diagnosis/questions/router.ts';
import type { Row, Table } from '../../utils/diagnosis/questions/table.ts';
import * as wifi from '../../utils/diagnosis/questions/wifi.ts';
import { CAUSES, type Cause } from '../../utils/common/ids.ts';
import type { BenchCase } from './cases.ts';
import { follow, fullDiagnosis, type Journey } from './measure.ts';

/** One row that rests on cases, and every table it is part of (a light has one table a family). */
interface CaseRow {
  question: string;
  cause: Cause;
  tables: Table[];
  row: Row;
}

const FILES = { app, camera, 'model-and-light': modelAndLight, router, wifi } as const;
/** Rows of lights that go by another name than their family. */
const FAMILY_OF: Record<string, string> = { plugged: 'floodlight', moduleRows: 'module' };
const NAMES = Object.keys(LEVELS) as Level[];
/** Nats of surprise that a step away from the question's own level has to save: a slight pull, no fitting of single cases. */
const PULL = 0.25;

/** @returns the rows whose comment names cases as their reason, read from the source of the tables */
export function caseRows(): CaseRow[] {
  const all = Object.values(FILES)
    .flatMap((file) => Object.values(file) as (Table | Record<string, Table>)[])
    .flatMap((each) => ('options' in each ? [each as Table] : Object.values(each)));
  return Object.entries(FILES).flatMap(([file, exported]) => {
    const source = path.join(import.meta.dirname, `../../utils/diagnosis/questions/${file}.ts`);
    let question = '';
    let cause = '';
    return readFileSync(source, 'utf8')
      .split('\n')
      .flatMap((line) => {
        question = /^(?:export )?const (\w+)/.exec(line)?.[1] ?? question;
        cause = /^ {2,4}'?([a-z\d-]+)'?: \{/.exec(line)?.[1] ?? cause;
        if (!/\}, \/\/.*\[A cases?\b/.test(line)) return [];
        const light: Record<string, Table | undefined> = modelAndLight.LIGHT_OF;
        const table =
          (exported as Record<string, Table | undefined>)[question] ?? light[FAMILY_OF[question] ?? question];
        const row = table?.rows[cause as Cause];
        if (!row) throw new Error(`no row ${cause} in ${question} of ${file}`);
        const tables = all.filter(({ rows }) => rows[cause as Cause] === row);
        return [{ question, cause: cause as Cause, tables, row }];
      });
  });
}

/** Writes the probabilities of a row as it would be with these levels into the tables that hold it. */
function write({ tables, cause }: CaseRow, row: Row): void {
  const index = CAUSES.indexOf(cause);
  for (const table of tables) {
    const level = (option: string): number => LEVELS[row[option] ?? table.options[option]!];
    const sum = Object.keys(table.options).reduce((total, option) => total + level(option), 0);
    for (const [option, weights] of optionWeights(table)) weights[index] = level(option) / sum;
  }
}

interface Known {
  right: ReadonlySet<Cause>;
  weights: Weights[];
}

const none = new Map();
const surprise = ({ right, weights }: Known): number => {
  const posterior = posteriorOf(weights, none);
  return -Math.log(CAUSES.reduce((sum, cause, index) => sum + (right.has(cause) ? posterior[index]! : 0), 0));
};

/** Learns the rows from these cases: one option after the other to a level that surprises less, until none moves. */
function learn(rows: readonly CaseRow[], cases: readonly Known[]): void {
  const now = rows.map((): Row => ({}));
  rows.forEach((each, at) => write(each, now[at]!));
  const steps = (each: CaseRow, option: string, level: Level): number =>
    Math.abs(NAMES.indexOf(level) - NAMES.indexOf(each.tables[0]!.options[option]!));
  const total = (): number => cases.reduce((sum, each) => sum + surprise(each), 0);
  let best = total();
  for (let again = true; again;) {
    again = false;
    rows.forEach((each, at) => {
      for (const option of Object.keys(each.row)) {
        const before = now[at]![option] ?? each.tables[0]!.options[option]!;
        let chosen = before;
        for (const level of NAMES.filter((name) => name !== before)) {
          write(each, { ...now[at], [option]: level });
          const cost = total() + PULL * (steps(each, option, level) - steps(each, option, before));
          if (cost < best - 1e-9) {
            best = cost - PULL * (steps(each, option, level) - steps(each, option, before));
            chosen = level;
            break;
          }
        }
        now[at] = { ...now[at], [option]: chosen };
        write(each, now[at]);
        if (chosen !== before) {
          best = total();
          again = true;
        }
      }
    });
  }
}

export interface LeftOut {
  journeys: Map<BenchCase, Journey>;
  diagnoses: Map<BenchCase, ReturnType<typeof fullDiagnosis>>;
  /** Rows that rest on cases. */
  rows: number;
}

/** @param people all cases; each is measured with what the others teach */
export function leaveOneOut(people: readonly BenchCase[]): LeftOut {
  const rows = caseRows();
  const known = people.map(({ cause, alsoOk, answers }): Known => ({
    right: new Set([cause, ...alsoOk]),
    weights: observationsOf(answers).map(({ weights }) => weights),
  }));
  const result: LeftOut = { journeys: new Map(), diagnoses: new Map(), rows: rows.length };
  try {
    people.forEach((person, at) => {
      const own = rows.filter(({ cause }) => known[at]!.right.has(cause));
      learn(own, known.toSpliced(at, 1));
      result.journeys.set(person, follow(person));
      result.diagnoses.set(person, fullDiagnosis(person.answers));
      for (const each of own) write(each, each.row);
    });
  } finally {
    for (const each of rows) write(each, each.row);
  }
  return result;
}
