/** Real people's cases, read where they are present, and their answers by the one table. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { modelById } from '../../utils/camera/models.ts';
import { CAUSES, type Cause } from '../../utils/diagnosis/types.ts';
import { COUNT_ROWS, DEVICE_ROWS, LED_ROWS, MODULE_LED, OTHER_ROWS, WHEN_ROWS, YES } from './observations.ts';

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

const FILE = path.join(import.meta.dirname, '../../../shared/cases/real-cases.jsonl');
const isCause = (id: string): id is Cause => (CAUSES as readonly string[]).includes(id);

/**
 * @param raw one case as it was collected
 * @returns question id → option id, for what the case says
 */
export function answersOf(raw: Pick<RawCase, 'device' | 'observations' | 'family'>): Record<string, string> {
  const answers: Record<string, string> = {};
  const add = (gives: readonly (readonly [string, string])[] | undefined): void => {
    // What was said first stands: rows go from the exact to the general.
    for (const [question, option] of gives ?? []) answers[question] ??= option;
  };
  const { led = '', when = '', other = {} } = raw.observations;
  if (raw.family === 'blink') add(DEVICE_ROWS.find(({ says }) => says.test(raw.device))?.gives);
  for (const row of OTHER_ROWS) {
    const fits = Object.entries(other).some(
      ([key, value]) => row.key.test(key) && (row.value ?? YES).test(String(value)),
    );
    if (fits) add(row.gives);
  }
  add(WHEN_ROWS.find(({ says }) => says.test(when))?.gives);
  add(COUNT_ROWS.find(({ says }) => says.test(raw.device))?.gives);
  add(LED_ROWS.find(({ says }) => says.test(led))?.gives);
  if (modelById(answers.model)?.family === 'module' && answers.light) {
    answers.light = MODULE_LED[answers.light] ?? answers.light;
  }
  return answers;
}

/** @returns the headline cases, or null when they are not on this machine */
export function realCases(): BenchCase[] | null {
  if (!existsSync(FILE)) return null;
  const raws = readFileSync(FILE, 'utf8')
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
