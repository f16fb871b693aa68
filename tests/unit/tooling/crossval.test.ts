import { describe, expect, it } from 'vitest';
import {
  emptyTally,
  f1,
  fit,
  foldsOf,
  remembered,
  tallyOf,
  type Judgeable,
  type Table,
  type Tally,
} from '../../../tooling/pages/crossval.ts';

const START: Table = { channel: { word: 0.6, name: 0.5 }, router: { enough: 2 } };
const KEYS = [
  ['channel', 'word'],
  ['channel', 'name'],
  ['router', 'enough'],
] as const;

/** A page with one channel, found when its word counts for at least so much. */
function page(family: string, least: number, told: (table: Table) => void = () => undefined): Judgeable {
  return {
    family,
    judge: (table) => {
      told(table);
      const tally = emptyTally();
      const counts = { ...tally.core, [table.channel!.word! >= least ? 'hit' : 'missed']: 1 };
      return { ...tally, core: counts, all: { ...counts }, routers: 1, seen: 1 };
    },
  };
}

describe('leaving families out', () => {
  const pages = [page('one', 0.5), page('two', 0.5), page('two', 0.5), page('three', 0.5)];

  it('has one fold a family, and no family in its own training', () => {
    const folds = foldsOf(pages);
    expect(folds.map(({ family }) => family)).toEqual(['one', 'two', 'three']);
    for (const { family, train, test } of folds) {
      expect(train.some((each) => each.family === family)).toBe(false);
      expect(test.every((each) => each.family === family)).toBe(true);
      expect(train.length + test.length).toBe(pages.length);
    }
  });

  it('never judges a page of the family that is left out while it fits', () => {
    const judged: string[] = [];
    const watched = ['one', 'two'].map((family) => page(family, 0.7, () => judged.push(family)));
    const [fold] = foldsOf(watched);
    fit(fold!.train, START, KEYS);
    expect(new Set(judged)).toEqual(new Set(['two']));
  });

  it('moves a weight when the other families gain by it, and only that one', () => {
    const table = fit([page('one', 0.7), page('two', 0.7)], START, KEYS);
    expect(table.channel!.word).toBeGreaterThanOrEqual(0.7);
    expect(table.channel!.name).toBe(0.5);
    expect(table.router!.enough).toBe(2);
  });

  it('leaves the weights where they are when nothing is gained, and never changes the table it was given', () => {
    const before = structuredClone(START);
    expect(fit(pages, START, KEYS)).toEqual(before);
    fit([page('one', 0.7)], START, KEYS);
    expect(START).toEqual(before);
  });
});

describe('figures of a fold', () => {
  it('adds up its pages', () => {
    const tally = tallyOf([page('one', 0.5), page('one', 0.9)], START);
    expect([tally.core.hit, tally.core.missed, tally.routers, tally.seen]).toEqual([1, 1, 2, 2]);
  });

  it('is F1, and full where there was nothing to find', () => {
    const { core } = emptyTally();
    expect(f1(core)).toBe(1);
    expect(f1({ ...core, hit: 2, missed: 1, wrong: 1 })).toBeCloseTo(2 / 3);
    expect(f1({ ...core, wrong: 1 })).toBe(0);
  });
});

describe('remembered judgements', () => {
  it('judges again only when a weight differs that the page asked for, on the way it took', () => {
    let times = 0;
    const tally = (seen: number): Tally => ({ ...emptyTally(), routers: 1, seen });
    const judge = remembered((table) => {
      times++;
      if (table.router!.enough! > 3) return tally(0);
      return tally(table.channel!.word! > 0.5 ? 1 : 0);
    });
    const withValues = (enough: number, word: number, name: number): Table => ({
      channel: { word, name },
      router: { enough },
    });
    expect(judge(withValues(2, 0.6, 0.1)).seen).toBe(1);
    expect(judge(withValues(2, 0.6, 0.9)).seen).toBe(1);
    expect(times).toBe(1);
    expect(judge(withValues(2, 0.4, 0.1)).seen).toBe(0);
    expect(judge(withValues(4, 0.6, 0.1)).seen).toBe(0);
    expect(judge(withValues(4, 0.2, 0.1)).seen).toBe(0);
    expect(times).toBe(3);
    expect(judge(withValues(2, 0.4, 0.7)).seen).toBe(0);
    expect(times).toBe(3);
  });

  it('remembers a page that asked for nothing', () => {
    let times = 0;
    const judge = remembered(() => {
      times++;
      return emptyTally();
    });
    judge(START);
    judge({ ...START });
    expect(times).toBe(1);
  });
});
