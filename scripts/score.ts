/**
 * How well the reader reads a folder of labelled pages (`page.html` and `meta.json` side by side): `npm run -s score`.
 */
import { writeFileSync } from 'node:fs';
import { readCommandLine } from '../tooling/command-line.mjs';
import { labelledPages, type LabelledPage } from '../tooling/pages/labelled-pages.ts';
import { openPageLab } from '../tooling/pages/page-lab.ts';
import { addCounts, CORE, emptyCounts, matchPlaces, scorePage, type Counts } from '../tooling/pages/score-page.ts';

function fail(message: string): never {
  console.error(`score: ${message}`);
  process.exit(1);
}

function readArgs(): { folder: string; packs: boolean; verbose: boolean; only: string; out: string | null } {
  const { values, words } = readCommandLine({
    usage: 'npm run -s score -- FOLDER [--no-packs] [--verbose] [--only TEXT] [--out FILE]',
    about:
      'Says how well the reader reads labelled pages: page.html and meta.json side by side, anywhere below FOLDER.',
    words: 'The form of meta.json is in docs/commands.md. Keep such pages outside the repository.',
    options: {
      'no-packs': { about: 'read without any firmware pack' },
      verbose: { about: 'say for each page what was missed or wrong' },
      only: { value: 'TEXT', about: 'pages whose path holds this' },
      out: { value: 'FILE', about: 'write all readings there, as JSON' },
    },
  });
  const [folder, ...more] = words;
  if (!folder || more.length > 0) throw new Error('give one folder; --help says more');
  return {
    folder,
    packs: !values['no-packs'],
    verbose: values.verbose ?? false,
    only: values.only ?? '',
    out: values.out ?? null,
  };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6);

function line(name: string, counts: Counts): void {
  const { hit, missed, wrong, values, valuesRight, bands, bandsRight } = counts;
  const of = `${hit}/${hit + missed}`.padEnd(9);
  console.log(
    `${name.padEnd(20)} recall ${percent(hit, hit + missed)} ${of} precision ${percent(hit, hit + wrong)}  value ${percent(valuesRight, values)}  band ${percent(bandsRight, bands)}`,
  );
}

let options: ReturnType<typeof readArgs>;
let pages: LabelledPage[] = [];
try {
  options = readArgs();
  pages = labelledPages(options.folder, options.only);
} catch (error) {
  fail((error as Error).message);
}

const lab = await openPageLab();
const byKind = new Map<string, Counts>();
const byFamily = new Map<string, Counts>();
const core = emptyCounts();
const all = emptyCounts();
const results: unknown[] = [];
let routers = 0;
let seen = 0;
let others = 0;
let alarms = 0;
let slowest = 0;
try {
  for (const { file, name, html, url, isRouter, family, labels } of pages) {
    const reading = await lab.read({ html, url }, { packs: options.packs });
    const { save: _save, ...entry } = reading;
    results.push({ page: file, ...entry, suggestions: [] });
    slowest = Math.max(slowest, reading.scanMs);
    const remarks: string[] = [];
    if (isRouter) {
      routers++;
      if (reading.router.detected) seen++;
      else remarks.push('ROUTER NOT SEEN');
    } else {
      others++;
      if (reading.router.detected) {
        alarms++;
        remarks.push(`FALSE ALARM ${reading.router.confidence} ${reading.router.reasons.join('; ')}`);
      }
    }
    const score = scorePage(reading.settings, labels, await matchPlaces(lab.tab, reading.settings, labels));
    for (const [kind, counts] of score.kinds) {
      addCounts(all, counts);
      if (CORE.has(kind)) addCounts(core, counts);
      for (const [map, key] of [
        [byKind, kind],
        [byFamily, family],
      ] as const) {
        const total = map.get(key) ?? emptyCounts();
        map.set(key, total);
        addCounts(total, counts);
      }
    }
    remarks.push(...score.remarks);
    if (options.verbose && remarks.length > 0) {
      console.log(name);
      for (const remark of remarks) console.log(`   ${remark}`);
    }
  }
} finally {
  await lab.close();
}
if (options.out) writeFileSync(options.out, JSON.stringify(results, null, 1));
for (const [family, counts] of byFamily) line(family, counts);
console.log('');
for (const [kind, counts] of byKind) line(kind, counts);
console.log('');
line('core kinds', core);
line('all kinds', all);
console.log(`routers seen ${seen}/${routers}, false alarms ${alarms}/${others}, slowest scan ${slowest.toFixed(1)} ms`);
