/**
 * Pages taken apart and put together wrongly: no exception, no selector that names two things, the same answer twice, and
 * all limits kept. 500 of them in every run; `npm run test:long` draws 10,000.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutated } from '../../tooling/pages/mutate.ts';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { LIMITS } from '../../utils/page/admit.ts';
import { parsePageFacts } from '../../utils/browser/facts-schema.ts';
import { parseFrameReading } from '../../utils/browser/reading-schema.ts';
import { CASES } from './cases/index.ts';

const MANY = Number(process.env.REDLIGHT_FUZZ ?? 500);
const SEED = Number(process.env.REDLIGHT_FUZZ_SEED ?? 20_261);
/** A document is used for so many pages: what one leaves behind in it must not hide what another does. */
const BATCH = 50;

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

/** Puts markup into the page that is open, reads it twice, and counts what each selector names. */
async function wrongWith(html: string): Promise<string[]> {
  const { facts, reading, again, named } = await lab.readMarkup(html);
  const wrong: string[] = [];
  if (JSON.stringify({ ...reading, scanMs: 0 }) !== JSON.stringify({ ...again, scanMs: 0 }))
    wrong.push('another answer');
  named.forEach((count, index) => {
    if (count !== 1) wrong.push(`${count} things for a selector (${index})`);
  });
  if (!parsePageFacts(facts)) wrong.push('a description that is refused');
  if (!parseFrameReading({ reading, framePath: [], touched: [], doc: 'd' })) wrong.push('a reading that is refused');
  const confidences = [reading.router, ...reading.settings].map(({ confidence }) => confidence);
  if (confidences.some((value) => !(value >= 0 && value <= 1))) wrong.push(`confidence ${confidences.join()}`);
  for (const { texts, marks, options } of facts.page.controls) {
    if (texts.length > LIMITS.texts || options.length > LIMITS.options) wrong.push('too many');
    if ([marks, ...texts].some((text) => text.length > LIMITS.text)) wrong.push('too long');
  }
  return [...new Set(wrong)];
}

const open = () => lab.read({ html: '<!doctype html><title>Router</title><body></body>', url: 'http://192.168.1.1/' });

it.each(Array.from({ length: Math.ceil(MANY / BATCH) }, (_, batch) => [batch, batch * BATCH]))(
  'batch %i of mutated pages, from page %i on',
  async (_batch, first) => {
    await open();
    const wrong: string[] = [];
    for (let n = first!; n < Math.min(first! + BATCH, MANY); n++) {
      const seed = SEED + n;
      const { body, name } = CASES[seed % CASES.length]!;
      const found = await wrongWith(mutated(body, seed)).catch((error: unknown) => [String(error)]);
      if (found.length === 0) continue;
      wrong.push(`${name}, seed ${seed}: ${found.join('; ')}`);
      await open();
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);
