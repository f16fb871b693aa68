/** No page is given the name of a firmware that it is not: the lab's, and the fixtures of each family; reader.test.ts sees to our own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confusionTable, isFamily, isWrong, unnamed, type Named } from '../../tooling/firmware/confusion.ts';
import { fixtures } from '../../tooling/firmware/fixture.ts';
import { openPageLab, type PageLab } from '../../tooling/pages/page-lab.ts';
import { recognise } from '../../utils/reading/recognise.ts';
import { LAB_PAGES } from './lab-pages.ts';

let lab: PageLab;
beforeAll(async () => {
  lab = await openPageLab();
});
afterAll(() => lab.close());

/** Whose pages a router of the lab imitates. */
const LIKE: Readonly<Record<string, string>> = { tables: 'netgear-genie', frameset: 'tplink-legacy' };

const wrongOf = (all: readonly Named[]) => {
  const wrong = all
    .filter(isWrong)
    .map(({ page, from, named }) => `${page}, of ${from ?? 'no family'}, is named ${named}`);
  // A family that is to be named must not stay unnamed either.
  const lost = all
    .filter(({ from, named }) => from !== null && unnamed(named))
    .map(({ page }) => `${page} has no name`);
  return [...wrong, ...lost];
};

describe('the name of a firmware', () => {
  it('is right on the pages of the lab: two of its routers are made like a firmware, two like none', async () => {
    const all: Named[] = [];
    for (const [page, html] of Object.entries(LAB_PAGES)) {
      const { router } = await lab.read({ html, url: 'http://192.168.1.1/' }, { packs: true });
      all.push({ page, from: LIKE[page.split(' ')[0]!] ?? null, named: router.family });
    }
    expect(wrongOf(all)).toEqual([]);
  });

  it('is that of the folder in which a fixture stands', () => {
    const all = fixtures().map(({ name, facts }): Named => {
      return { page: name, from: name.split('/')[0]!, named: recognise(facts).router.family };
    });
    expect(wrongOf(all)).toEqual([]);
    expect(all.every(({ from, named }) => from === named)).toBe(true);
  });

  it('is wrong when it is another family’s, and when there is none to give', () => {
    const page = 'p';
    expect(isWrong({ page, from: 'ddwrt', named: 'dd-wrt' })).toBe(false);
    expect(isWrong({ page, from: 'luci-1806', named: 'openwrt-luci' })).toBe(false);
    expect(isWrong({ page, from: 'edimax', named: 'realtek' })).toBe(true);
    expect(isWrong({ page, from: 'edimax', named: 'generic' })).toBe(false);
    expect(isWrong({ page, from: null, named: 'realtek' })).toBe(true);
    // Of a firmware without a file nobody knows whose kit it is made of.
    expect(isWrong({ page, from: 'lte-cpe', named: 'huawei-hilink' })).toBe(false);
    expect(isFamily('tplink-legacy', 'tplink-ax')).toBe(true);
    expect(isWrong({ page, from: 'tplink-legacy', named: 'tplink-ax' })).toBe(true);
    expect(confusionTable([{ page, from: null, named: 'realtek' }])).toEqual(['✗    1  (none) → realtek']);
  });
});
