/**
 * The same figures without the help of the case that is measured. Rows whose reason is `[A case]` or `[A cases]` rest on
 * accounts like those we measure with. For a case, those of its own causes are forgotten, learned anew by counting the
 * other accounts of that cause, and only then it is measured.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { optionWeights, type Cells, observationsOf } from '../../utils/diagnosis/likelihood.ts';
import { PRIOR } from '../../utils/diagnosis/posterior.ts';
import * as app from '../../utils/diagnosis/questions/app.ts';
import * as camera from '../../utils/diagnosis/questions/camera.ts';
import * as modelAndLight from '../../utils/diagnosis/questions/model-and-light.ts';
import * as router from '../../utils/diagnosis/questions/router.ts';
import type { Table } from '../../utils/diagnosis/questions/table.ts';
import * as wifi from '../../utils/diagnosis/questions/wifi.ts';
import { STATES, type State } from '../../utils/diagnosis/states.ts';
import { TABLES } from '../../utils/diagnosis/tables.ts';
import { CAUSES, type Cause } from '../../utils/common/ids.ts';
import type { Family } from '../../utils/camera/models.ts';
import type { BenchCase } from './cases.ts';

/** One row that rests on cases, and every table it is part of (a light has one table a family). */
interface CaseRow {
  question: string;
  /** `cause` or `cause@state`. */
  key: string;
  cause: Cause;
  state: State | null;
  tables: Table[];
}

const FOLDER = path.join(import.meta.dirname, '../../utils/diagnosis');
const FILES = { app, camera, 'model-and-light': modelAndLight, router, wifi } as const;
const KEY = /^ {2,4}'?([a-z\d-]+(?:@[a-z-]+)?)'?: \{/;
const FROM_CASES = /\},? \/\/.*\[A cases?\b/;
/** Rows of lights that go by another name than their family. */
const FAMILY_OF: Record<string, Family> = { doorbell: 'doorbell', moduleLamps: 'module', plugged: 'floodlight' };
/** How many accounts the knowledge without them weighs. */
const WORTH = 3;

const isCause = (id: string): id is Cause => (CAUSES as readonly string[]).includes(id);

/** @returns the rows of a source whose comment names cases as their reason: the variable they stand in, and their key */
function marked(source: string): [variable: string, key: string][] {
  let variable = '';
  let key = '';
  return source.split('\n').flatMap((line) => {
    variable = /^(?:export )?const (\w+)/.exec(line)?.[1] ?? variable;
    key = KEY.exec(line)?.[1] ?? key;
    return FROM_CASES.test(line) && isCause(key.split('@')[0]!) ? [[variable, key] as [string, string]] : [];
  });
}

const allTables: readonly Table[] = [...Object.values(TABLES), ...Object.values(modelAndLight.LIGHT_OF)];

/** @returns the rows of the likelihood tables that rest on cases */
export function caseRows(): CaseRow[] {
  return Object.entries(FILES).flatMap(([file, exported]) =>
    marked(readFileSync(path.join(FOLDER, `questions/${file}.ts`), 'utf8')).map(([question, key]) => {
      const [cause, state = null] = key.split('@') as [Cause, State?];
      const row = ((exported as Record<string, unknown>)[question] as Table | undefined)?.rows[key as Cause];
      // A row of one family of lights is in the tables of that family only.
      const tables = row
        ? allTables.filter(({ rows }) => rows[key as Cause] === row)
        : [modelAndLight.LIGHT_OF[FAMILY_OF[question]!]];
      return { question, key, cause, state, tables };
    }),
  );
}

/** @returns the causes whose way of showing itself rests on cases */
const causesWithStates = (): Cause[] =>
  marked(readFileSync(path.join(FOLDER, 'states.ts'), 'utf8')).map(([, key]) => key as Cause);

interface Told {
  person: BenchCase;
  right: ReadonlySet<Cause>;
}

/** How likely each state is for an account, were this its cause. */
function responsibilities({ person }: Told, cause: Cause): number[] {
  const from = CAUSES.indexOf(cause) * STATES.length;
  const observed = observationsOf(person.answers).map(({ weights }) => weights);
  const chances = STATES.map((_, state) =>
    observed.reduce((product, weights) => product * weights[from + state]!, PRIOR[from + state]!),
  );
  const sum = chances.reduce((all, each) => all + each, 0);
  return chances.map((each) => (sum > 0 ? each / sum : 1 / STATES.length));
}

/** The table as it would be without a row. */
function without(table: Table, key: string): Table {
  const { [key as Cause]: _gone, ...rows } = table.rows;
  return { ...table, rows };
}

/** Forgets what accounts taught of a cause and learns it from these; @returns what puts everything back */
function relearn(cause: Cause, rows: readonly CaseRow[], states: boolean, others: readonly Told[]): () => void {
  const undo: (() => void)[] = [];
  const from = CAUSES.indexOf(cause) * STATES.length;
  const set = (cells: Cells, index: number, value: number): void => {
    const before = cells[index]!;
    undo.push(() => void (cells[index] = before));
    cells[index] = value;
  };
  const own = rows.filter((each) => each.cause === cause);
  // Forget everything before anything is learned: responsibilities may rest on no account either.
  for (const { tables, key, state } of own) {
    for (const table of tables) {
      const plain = optionWeights(without(table, key));
      for (const [option, cells] of optionWeights(table)) {
        STATES.forEach((each, at) => {
          if (state === null || state === each) set(cells, from + at, plain.get(option)![from + at]!);
        });
      }
    }
  }
  if (states) {
    const total = PRIOR.slice(from, from + STATES.length).reduce((sum, each) => sum + each, 0);
    STATES.forEach((_, at) => {
      // As causes in general show themselves.
      const general = CAUSES.reduce((sum, __, index) => sum + PRIOR[index * STATES.length + at]!, 0);
      set(PRIOR, from + at, (total * general) / PRIOR.reduce((sum, each) => sum + each, 0));
    });
  }
  const mine = others.filter(({ right }) => right.has(cause));
  const shares = mine.map((each) => responsibilities(each, cause));
  for (const { tables, state } of own) {
    for (const table of tables) {
      const id = Object.entries<Table>(TABLES).find(([, each]) => each === table)?.[0] ?? 'light';
      const weights = optionWeights(table);
      STATES.forEach((each, at) => {
        if (state !== null && state !== each) return;
        const told = mine.flatMap(({ person }, index) =>
          person.answers[id] === undefined ? [] : [[person.answers[id], shares[index]![at]!] as const],
        );
        const n = told.reduce((sum, [, share]) => sum + share, 0);
        for (const [option, cells] of weights) {
          const count = told.reduce((sum, [said, share]) => sum + (said === option ? share : 0), 0);
          set(cells, from + at, (WORTH * cells[from + at]! + count) / (WORTH + n));
        }
      });
    }
  }
  if (states) {
    const total = PRIOR.slice(from, from + STATES.length).reduce((sum, each) => sum + each, 0);
    STATES.forEach((_, at) => {
      const count = shares.reduce((sum, each) => sum + each[at]!, 0);
      set(PRIOR, from + at, (total * ((WORTH * PRIOR[from + at]!) / total + count)) / (WORTH + mine.length));
    });
  }
  return () => undo.toReversed().forEach((each) => each());
}

/**
 * @param people all cases; each is measured with what the others teach
 * @param measure what to measure of one
 */
export function leaveOneOut<T>(people: readonly BenchCase[], measure: (person: BenchCase) => T): Map<BenchCase, T> {
  const rows = caseRows();
  const states = new Set(causesWithStates());
  const told = people.map((person): Told => ({ person, right: new Set([person.cause, ...person.alsoOk]) }));
  return new Map(
    told.map((each) => {
      const others = told.filter((other) => other !== each);
      const undo = [...each.right].map((cause) => relearn(cause, rows, states.has(cause), others));
      try {
        return [each.person, measure(each.person)];
      } finally {
        for (const back of undo.toReversed()) back();
      }
    }),
  );
}
