/** Pages as facts: judged in Node, without a browser. Pages of our own and reports of people are the same kind. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parsePageFacts } from '../../utils/browser/facts-schema.ts';
import { recognise, type PageFacts } from '../../utils/reading/recognise.ts';
import type { Remark } from '../../utils/report/report.ts';
import { ROOT } from '../browsers/built.ts';

/** What a careful reader finds; an element is named by its number in the facts. */
export interface Expected {
  family: string | null;
  login: boolean;
  settings: { kind: string; band: string | null; value: string | string[] | null; ref: number }[];
}

export const FIXTURES = path.join(ROOT, 'tests/firmware');

/** What judgement says of a page now, in the form of a fixture. */
export function judged(facts: PageFacts): Expected {
  const { router, settings } = recognise(facts);
  return {
    family: router.family,
    login: router.login,
    settings: settings.map(({ kind, band, value, ref }) => ({ kind, band, value, ref })),
  };
}

/**
 * @returns the facts of the pages in a report or a file of facts
 * @throws Error in one line for what is neither, or is damaged
 */
export function pagesOf(text: string, name: string): PageFacts[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(`${name} is damaged: it is no JSON`);
  }
  const { form, pages } = (data ?? {}) as { form?: unknown; pages?: unknown };
  if (form !== undefined && form !== 'redlight-report') throw new Error(`${name} is a report of something else`);
  const all = form === undefined ? [data] : pages;
  if (!Array.isArray(all) || all.length === 0) throw new Error(`${name} holds no page`);
  return all.map((each) => {
    const facts = parsePageFacts(each);
    if (!facts) throw new Error(`${name} is damaged, or no report of Redlight`);
    return facts;
  });
}

/** What the sender of a report said of it; nothing where it is none. A report comes from anybody: what has another shape is left out. */
export function remarksOf(text: string): Remark[] {
  const { remarks } = (JSON.parse(text) ?? {}) as { remarks?: unknown };
  const all: unknown[] = Array.isArray(remarks) ? remarks : [];
  return all.flatMap((each) => {
    const result = v.safeParse(remark, each);
    return result.success ? [result.output] : [];
  });
}

const whole = v.nullable(v.number());
const remark = v.object({
  says: v.picklist(['wrong', 'missed']),
  kind: v.string(),
  frame: whole,
  ref: whole,
  about: v.exactOptional(v.record(v.string(), v.unknown())),
}) as v.GenericSchema<unknown, Remark>;

export interface Fixture {
  /** `<family>/<page>` */
  name: string;
  facts: PageFacts;
  expected: Expected;
}

/** All fixtures: `tests/firmware/<family>/<page>.facts.json` beside `<page>.expected.json`. */
export function fixtures(folder = FIXTURES): Fixture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.facts.json'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.facts.json'.length);
      const [facts] = pagesOf(readFileSync(path.join(folder, file), 'utf8'), file);
      const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Expected;
      return { name, facts: facts!, expected };
    });
}
