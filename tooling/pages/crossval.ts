/** Fitting the reader's weights on all families but one, and judging that one: the pure part of `npm run crossval`. */
import { addCounts, emptyCounts, type Counts } from './score-page.ts';

/** Numbers by group and name, as in utils/reading/weights.ts. */
export type Table = Record<string, Record<string, number>>;

/** What became of some pages. */
export interface Tally {
  core: Counts;
  all: Counts;
  routers: number;
  seen: number;
  others: number;
  alarms: number;
}

/** One page: judged with a table, it says what became of it. */
export interface Judgeable {
  family: string;
  judge: (table: Table) => Tally;
}

export const emptyTally = (): Tally => ({
  core: emptyCounts(),
  all: emptyCounts(),
  routers: 0,
  seen: 0,
  others: 0,
  alarms: 0,
});

export function tallyOf(pages: readonly Judgeable[], table: Table): Tally {
  const total = emptyTally();
  for (const page of pages) addTally(total, page.judge(table));
  return total;
}

export function addTally(total: Tally, { core, all, routers, seen, others, alarms }: Tally): void {
  addCounts(total.core, core);
  addCounts(total.all, all);
  total.routers += routers;
  total.seen += seen;
  total.others += others;
  total.alarms += alarms;
}

/** Harmonic mean of recall and precision, 0…1; 1 where there was nothing to find and nothing was found. */
export function f1({ hit, missed, wrong }: Counts): number {
  return hit + missed + wrong === 0 ? 1 : (2 * hit) / (2 * hit + missed + wrong);
}

/** Higher is better: F1 of core kinds and of all kinds in equal parts, routers seen, false alarms against. */
function worth({ core, all, routers, seen, others, alarms }: Tally): number {
  return (f1(core) + f1(all)) / 2 + (routers ? seen / routers : 0) - (others ? alarms / others : 0);
}

/** How strongly a weight is held: a change by a fifth must gain about a twentieth of a per cent. */
const PULL = 0.01;
/** Each weight is tried larger and smaller by these, first in long steps. */
const STEPS = [
  [1.5, 2 / 3],
  [1.2, 1 / 1.2],
] as const;
const MAX_ROUNDS = 4;

/**
 * Moves one weight at a time as long as it pays; no chance in it.
 * @param start where the search begins and what it is pulled towards
 * @param keys the weights that may move, as [group, name]
 */
export function fit(pages: readonly Judgeable[], start: Table, keys: readonly (readonly [string, string])[]): Table {
  const table = structuredClone(start);
  const value = (): number => {
    let far = 0;
    for (const [group, name] of keys) far += Math.log(table[group]![name]! / start[group]![name]!) ** 2;
    return worth(tallyOf(pages, table)) - PULL * far;
  };
  let best = value();
  for (const factors of STEPS) {
    for (let round = 0, moved = true; moved && round < MAX_ROUNDS; round++) {
      moved = false;
      for (const [group, name] of keys) {
        const before = table[group]![name]!;
        let kept = before;
        for (const factor of factors) {
          table[group]![name] = before * factor;
          const now = value();
          if (now > best + 1e-9) {
            best = now;
            kept = before * factor;
            moved = true;
          }
        }
        table[group]![name] = kept;
      }
    }
  }
  return table;
}

export interface Fold {
  family: string;
  train: Judgeable[];
  test: Judgeable[];
}

/** One fold a family: the family itself, and everything that is not of it. */
export function foldsOf(pages: readonly Judgeable[]): Fold[] {
  return [...new Set(pages.map(({ family }) => family))].map((family) => ({
    family,
    train: pages.filter((page) => page.family !== family),
    test: pages.filter((page) => page.family === family),
  }));
}

/**
 * Remembers what a page came to. A page looks at few of the weights, and which ones depends on those looked at before:
 * so the answers form a tree of questions, and equal answers lead to the same tally.
 */
export function remembered(judge: (table: Table) => Tally): (table: Table) => Tally {
  type Node = { group: string; name: string; next: Map<number, Node> } | { tally: Tally };
  let root: Node | null = null;
  const walk = (table: Table): Tally | null => {
    let node: Node | undefined = root ?? undefined;
    while (node && 'next' in node) node = node.next.get(table[node.group]![node.name]!);
    return node ? node.tally : null;
  };
  return (table) => {
    const known = walk(table);
    if (known) return known;
    const asked: [string, string, number][] = [];
    const seen = new Set<string>();
    const watched: Table = {};
    for (const [group, values] of Object.entries(table)) {
      watched[group] = new Proxy(values, {
        get: (target, name: string) => {
          const value = target[name]!;
          if (!seen.has(`${group} ${name}`)) asked.push([group, name, value]);
          seen.add(`${group} ${name}`);
          return value;
        },
      });
    }
    const tally = judge(watched);
    let put = (node: Node): void => {
      root ??= node;
    };
    let at: Node | null = root;
    for (const [group, name, value] of asked) {
      if (!at) {
        at = { group, name, next: new Map() };
        put(at);
      }
      if (!('next' in at)) break;
      const { next }: { next: Map<number, Node> } = at;
      put = (node) => void next.set(value, node);
      at = next.get(value) ?? null;
    }
    put({ tally });
    return tally;
  };
}
