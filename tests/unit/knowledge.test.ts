/** What docs/knowledge says and what the product does are the same. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blinkClass, isBlinkPrefix } from '../../utils/camera/oui.ts';
import { CAUSES } from '../../utils/common/ids.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import { BRANDS } from '../../utils/firmware/addresses.ts';
import { DEFAULT_HOSTS } from '../../utils/firmware/hosts.ts';
import { ARTICLE_MAP } from './diagnosis/article-map.ts';

const FOLDER = path.join(import.meta.dirname, '../../docs/knowledge');
const text = (file: string): string => readFileSync(path.join(FOLDER, file), 'utf8');
const data = <T>(file: string): T => JSON.parse(text(file)) as T;

describe('MAC prefixes', () => {
  const { blink, amazon, amazonSmallBlocks, ring } = data<Record<string, string[]>>('mac-prefixes.json');
  const device = (prefix: string): string => prefix.padEnd(12, '0');

  it('of Blink are certain', () => {
    expect(blink).toHaveLength(6);
    for (const prefix of blink!) expect(blinkClass(device(prefix), null), prefix).toBe('certain');
  });

  it('of Amazon may be Blink, those of Ring are not', () => {
    expect(amazon!.length).toBeGreaterThan(200);
    for (const prefix of [...amazon!, ...amazonSmallBlocks!]) {
      expect(blinkClass(device(prefix), null), prefix).toBe('maybe');
      expect(isBlinkPrefix(device(prefix)), prefix).toBe(false);
    }
    for (const prefix of ring!) expect(blinkClass(device(prefix), null), prefix).toBe('no');
  });
});

describe('addresses of routers', () => {
  const { rows } = data<{ rows: { brand: string; addresses: string[]; names: string[] }[] }>('router-addresses.json');
  const known = new Set(
    rows.flatMap(({ addresses, names }) => [...addresses, ...names]).map((one) => one.split(' ')[0]!),
  );

  it('that the product offers or reads by itself have a row', () => {
    const offered = BRANDS.flatMap(({ addresses }) => addresses.map((address) => new URL(address).hostname));
    expect([...offered, ...DEFAULT_HOSTS].filter((host) => !known.has(host))).toEqual([]);
  });
});

describe('channels by country', () => {
  it('gives each country one set, and no country 12 to 14 for certain beyond those', () => {
    const sets = data<Record<string, string[]>>('channels-by-country.json');
    const all = [...sets.oneToEleven!, ...sets.oneToThirteen!, ...sets.oneToFourteen!];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((code) => /^[A-Z0-9]{2}$/.test(code))).toBe(true);
    expect(sets.oneToEleven).toContain('US');
  });
});

describe('facts of ordinary homes', () => {
  const { facts } = data<{
    facts: Record<string, { low: number; mid: number; high: number; answer: string }>;
  }>('households.json');

  it.each(Object.entries(facts))('%s grows from low to high, and is an answer that exists', (_, fact) => {
    expect(fact.low).toBeGreaterThan(0);
    expect(fact.low).toBeLessThanOrEqual(fact.mid);
    expect(fact.mid).toBeLessThanOrEqual(fact.high);
    expect(fact.high).toBeLessThan(1);
    const [question, option] = fact.answer.split(':');
    expect(questionById(question!)?.options.map(({ id }) => id)).toContain(option);
  });
});

describe('pages', () => {
  it('have the guide’s points one by one, those that the map answers', () => {
    const points = [...text('guide-points.md').matchAll(/^(?:- )?(\d+|[a-k])\. /gm)].map(([, point]) => point!);
    expect(points).toEqual([...Array.from({ length: 97 }, (_, at) => String(at + 1)), ...'abcdefghijk']);
    expect(Object.keys(ARTICLE_MAP).toSorted()).toEqual(points.toSorted());
  });

  it('name every cause in the table of advice', () => {
    const table = text('causes-and-settings.md');
    expect(CAUSES.filter((cause) => !table.includes(cause))).toEqual([]);
  });
});
