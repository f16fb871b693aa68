/** Real people's cases (cases/README.md), and their answers by the one table. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { modelById } from '../../utils/camera/models.ts';
import { CAUSES, type Cause } from '../../utils/common/ids.ts';
import type { Answer } from './observation-row.ts';
import {
  COUNT_ROWS,
  DEVICE_ROWS,
  LED_ROWS,
  MODULE_LED,
  OTHER_DEVICE_ROWS,
  OTHER_ROWS,
  WHEN_ROWS,
} from './observations.ts';

export interface BenchCase {
  id: string;
  cause: Cause;
  /** Causes that count as right, too. */
  alsoOk: readonly Cause[];
  answers: Record<string, string>;
  family: string;
  /** The person spoke of a red light. */
  red: boolean;
}

interface RawCase {
  id: string;
  device: string;
  observations: { led?: string; when?: string; other?: Record<string, unknown> };
  cause: string;
  also_ok?: string[];
  family: string;
  headline?: boolean;
}

const CASES = path.join(import.meta.dirname, 'cases');
const isCause = (id: string): id is Cause => (CAUSES as readonly string[]).includes(id);

/**
 * @param raw one case as it was collected
 * @returns question id → option id, for what the case says
 */
export function answersOf(raw: Pick<RawCase, 'device' | 'observations' | 'family'>): Record<string, string> {
  const answers: Record<string, string> = {};
  const add = (gives: readonly Answer[]): void => {
    // What was said first stands: rows go from the exact to the general.
    for (const [question, option] of gives.map((each) => each.split(':'))) answers[question!] ??= option!;
  };
  const addFirst = (rows: readonly (readonly [RegExp, ...Answer[]])[], words: string): void => {
    const [, ...gives] = rows.find(([says]) => says.test(words)) ?? [];
    add(gives as Answer[]);
  };
  const { led = '', when = '', other = {} } = raw.observations;
  addFirst(raw.family === 'blink' ? DEVICE_ROWS : OTHER_DEVICE_ROWS, raw.device);
  const said = Object.entries(other).map(([key, value]) => [key.toLowerCase(), String(value)] as const);
  for (const [key, value, ...gives] of OTHER_ROWS) {
    if (said.some(([name, words]) => key.test(name) && value.test(words))) add(gives);
  }
  addFirst(WHEN_ROWS, when);
  addFirst(COUNT_ROWS, raw.device);
  addFirst(LED_ROWS, led);
  if (modelById(answers.model)?.family === 'module' && answers.light) {
    answers.light = MODULE_LED[answers.light] ?? answers.light;
  }
  return answers;
}

/** @returns the cases the diagnosis was developed with */
export const realCases = (): BenchCase[] => read('real.jsonl');

/**
 * Collected later from public threads, labelled before anything was run on them.
 * @param batch the levels were revised after each batch was measured for the first time
 */
export const collectedCases = (batch: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12): BenchCase[] =>
  read(`collected-${batch}.jsonl`);

function read(file: string): BenchCase[] {
  const raws = readFileSync(path.join(CASES, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as RawCase);
  // A fault of another program (`headline: false`) is not about cameras.
  return raws
    .filter((raw) => raw.headline !== false && isCause(raw.cause))
    .map((raw) => ({
      id: raw.id,
      cause: raw.cause as Cause,
      alsoOk: (raw.also_ok ?? []).filter(isCause),
      answers: answersOf(raw),
      family: raw.family,
      red: /red/i.test(raw.observations.led ?? ''),
    }));
}
