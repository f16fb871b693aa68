/** The `--answers` file: what the user would have told the popup. */
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FIXES } from '../../utils/common/ids.ts';
import { OUTCOMES } from '../../utils/diagnosis/types.ts';

const schema = v.object({
  answers: v.optional(v.record(v.string(), v.string()), {}),
  tried: v.optional(v.array(v.object({ fix: v.picklist(FIXES), outcome: v.picklist(OUTCOMES) })), []),
  devices: v.optional(
    v.array(
      v.object({
        role: v.picklist(['camera', 'sync-module']),
        mac: v.pipe(v.string(), v.regex(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/)),
      }),
    ),
    [],
  ),
});

export type AnswersFile = v.InferOutput<typeof schema>;

/** Nothing answered: `inspect` then prints the audit. */
export function emptyAnswers(): AnswersFile {
  return { answers: {}, tried: [], devices: [] };
}

/** @throws Error with one sentence when the file is missing or does not hold `{"answers":{…},"tried":[…]}` */
export function parseAnswersFile(file: string): AnswersFile {
  if (!existsSync(file)) throw new Error(`no such answers file: ${file}`);
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is not JSON`);
  }
  const result = v.safeParse(schema, raw);
  if (!result.success) throw new Error(`${file}: ${result.issues[0]?.message ?? 'not an answers file'}`);
  return result.output;
}
