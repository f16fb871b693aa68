/**
 * How the reader's weights do on families that they were not fitted on: without packs, one family left out at a time.
 * `npm run -s crossval -- --help` says how to call it.
 */
import { recognise, type PageFacts } from '../utils/reading/recognise.ts';
import { WEIGHTS, type Weights } from '../utils/reading/weights.ts';
import {
  addTally,
  emptyTally,
  f1,
  fit,
  foldsOf,
  remembered,
  tallyOf,
  type Judgeable,
  type Table,
  type Tally,
} from '../tooling/pages/crossval.ts';
import { readCommandLine } from '../tooling/command-line.mjs';
import { labelledPages, type LabelledPage } from '../tooling/pages/labelled-pages.ts';
import { openPageLab } from '../tooling/pages/page-lab.ts';
import { addCounts, CORE, matchPlaces, scorePage } from '../tooling/pages/score-page.ts';

/** Judges one described page again and again; where a finding stands was compared with the labels once. */
function judgeable(
  { folder, isRouter, labels }: LabelledPage,
  facts: PageFacts,
  same: Map<number, boolean[]>,
): Judgeable {
  const judge = (table: Table): Tally => {
    const { settings, router } = recognise(facts, table as Weights);
    const tally = emptyTally();
    const { kinds } = scorePage(
      settings.map((setting) => ({ ...setting, selector: `#${setting.ref}` })),
      labels,
      settings.map(({ ref }) => same.get(ref) ?? []),
    );
    for (const [kind, counts] of kinds) {
      addCounts(tally.all, counts);
      if (CORE.has(kind)) addCounts(tally.core, counts);
    }
    tally[isRouter ? 'routers' : 'others'] = 1;
    if (router.detected) tally[isRouter ? 'seen' : 'alarms'] = 1;
    return tally;
  };
  return { family: folder, judge: remembered(judge) };
}

async function describeAll(pages: readonly LabelledPage[]): Promise<Judgeable[]> {
  const lab = await openPageLab();
  try {
    const result: Judgeable[] = [];
    for (const page of pages) {
      const { facts, selectors } = await lab.describe(page);
      const places = selectors.map(([, selector]) => ({ selector }));
      const same = await matchPlaces(lab.tab, places, page.labels);
      result.push(judgeable(page, facts, new Map(selectors.map(([ref], index) => [ref, same[index]!]))));
    }
    return result;
  } finally {
    await lab.close();
  }
}

/** Evidence ½ and points 1; sums, limits and least values stay, since they only set the scale. */
function flatWeights(): Table {
  const flat: Table = structuredClone(WEIGHTS);
  for (const [group, values] of Object.entries(flat)) {
    if (group === 'setting') continue;
    for (const name of Object.keys(values)) {
      if (!/enough$|most$|mostBare$|bare$/i.test(name) || name === 'bare') values[name] = group === 'router' ? 1 : 0.5;
    }
  }
  return flat;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`.padStart(6);
const figures = (tally: Tally): string => {
  const { core, all, routers, seen, others, alarms } = tally;
  const part = (counts: typeof core): string =>
    counts.hit + counts.missed + counts.wrong === 0 ? '   –  ' : percent(f1(counts));
  return `core ${part(core)} all ${part(all)} routers ${`${seen}/${routers}`.padStart(7)} alarms ${alarms}/${others}`;
};

function report(judgeables: readonly Judgeable[], start: Table): void {
  // The pack's weight is not asked for without packs.
  const keys = Object.entries(start)
    .flatMap(([group, values]) => Object.keys(values).map((name) => [group, name] as const))
    .filter(([group, name]) => !(group === 'router' && name === 'pack'));
  const totals = { chosen: emptyTally(), fitted: emptyTally() };
  const means = { chosen: [] as number[], fitted: [] as number[] };
  const tables: Table[] = [];
  for (const { family, train, test } of foldsOf(judgeables)) {
    const table = fit(train, start, keys);
    tables.push(table);
    const chosen = tallyOf(test, WEIGHTS);
    const fitted = tallyOf(test, table);
    addTally(totals.chosen, chosen);
    addTally(totals.fitted, fitted);
    if (chosen.core.hit + chosen.core.missed > 0) {
      means.chosen.push(f1(chosen.core));
      means.fitted.push(f1(fitted.core));
    }
    console.log(`${family.padEnd(18)} chosen ${figures(chosen)} | fitted without it ${figures(fitted)}`);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  console.log(`\nall pages          chosen ${figures(totals.chosen)} | fitted without it ${figures(totals.fitted)}`);
  console.log(
    `core F1, mean of ${means.chosen.length} families: chosen ${percent(mean(means.chosen))}, fitted without each ${percent(mean(means.fitted))}`,
  );
  console.log('\nweights that moved in two thirds of the folds (start → middle of the folds):');
  for (const [group, name] of keys) {
    const from = start[group]![name]!;
    const to = tables.map((table) => table[group]![name]!).toSorted((a, b) => a - b);
    if (to.filter((value) => value !== from).length * 3 < to.length * 2) continue;
    console.log(`  ${group} ${name} ${from} → ${to[Math.floor(to.length / 2)]!.toFixed(3)}`);
  }
}

try {
  const { values, words: folders } = readCommandLine({
    usage: 'npm run -s crossval -- FOLDER… [--flat]',
    about: 'Fits the reader’s weights on all families but one and judges that one, for each family; without packs.',
    words: 'FOLDER holds labelled pages, one folder a family: see docs/commands.md.',
    options: { flat: { about: 'start from weights without any knowledge: every piece of evidence ½, every point 1' } },
  });
  if (folders.length === 0) throw new Error('give at least one folder; --help says more');
  const judgeables = await describeAll(folders.flatMap((folder) => labelledPages(folder)));
  if (new Set(judgeables.map(({ family }) => family)).size < 2)
    throw new Error('one family cannot be left out of itself');
  report(judgeables, values.flat ? flatWeights() : WEIGHTS);
} catch (error) {
  console.error(`crossval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
