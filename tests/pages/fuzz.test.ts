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
const BATCH = 50;
const SEED = 20_261;

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
  return wrong;
}

it.each(Array.from({ length: Math.ceil(MANY / BATCH) }, (_, batch) => batch))(
  'batch %i of mutated pages',
  async (batch) => {
    await lab.read({ html: '<!doctype html><title>Router</title><body></body>', url: 'http://192.168.1.1/' });
    for (let n = 0; n < BATCH; n++) {
      const seed = SEED + batch * BATCH + n;
      const { body, name } = CASES[seed % CASES.length]!;
      expect(await wrongWith(mutated(body, seed)), `${name}, seed ${seed}`).toEqual([]);
    }
  },
  120_000,
);
