/**
 * How well the reader reads a folder of labelled pages (`page.html` and `meta.json` side by side).
 * Usage: npm run -s score -- FOLDER [--no-packs] [--verbose] [--only TEXT] [--out FILE]
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SETTING_KINDS } from '../utils/router/types.ts';
import { openPageLab } from './lib/page-lab.ts';
import { emptyCounts, matchPlaces, scorePage, type Counts, type Label } from './lib/score-page.ts';

interface Meta {
  family?: string;
  url?: string;
  isRouterAdmin: boolean;
  labels?: Label[];
}

const CORE: ReadonlySet<string> = new Set(SETTING_KINDS.slice(0, SETTING_KINDS.indexOf('ssid')));

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readArgs(): { folder: string; packs: boolean; verbose: boolean; only: string; out: string | null } {
  const args = process.argv.slice(2);
  const options = { folder: '', packs: true, verbose: false, only: '', out: null as string | null };
  for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
    if (arg === '--no-packs') options.packs = false;
    else if (arg === '--verbose') options.verbose = true;
    else if (arg === '--only') options.only = args.shift() ?? fail('--only needs a text');
    else if (arg === '--out') options.out = args.shift() ?? fail('--out needs a file');
    else if (arg.startsWith('-')) fail(`unknown option ${arg}`);
    else options.folder = arg;
  }
  if (!options.folder) fail('usage: npm run -s score -- FOLDER [--no-packs] [--verbose] [--only TEXT] [--out FILE]');
  if (!statSync(options.folder, { throwIfNoEntry: false })?.isDirectory()) fail(`${options.folder} is no folder`);
  return options;
}

function add(total: Counts, part: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += part[key];
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

const options = readArgs();
const folders = (readdirSync(options.folder, { recursive: true }) as string[])
  .filter((file) => path.basename(file) === 'meta.json' && file.includes(options.only))
  .map((file) => path.join(options.folder, path.dirname(file)))
  .toSorted();
if (folders.length === 0) fail(`no labelled pages in ${options.folder}`);

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
  for (const folder of folders) {
    const meta = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as Meta;
    const page = path.join(folder, 'page.html');
    const reading = await lab.read(
      { html: readFileSync(page, 'utf8'), url: meta.url ?? 'http://192.168.1.1/' },
      { packs: options.packs },
    );
    const { save: _save, ...entry } = reading;
    results.push({ page, ...entry, suggestions: [] });
    slowest = Math.max(slowest, reading.scanMs);
    const remarks: string[] = [];
    if (meta.isRouterAdmin) {
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
    const labels = meta.labels ?? [];
    const score = scorePage(reading.settings, labels, await matchPlaces(lab.tab, reading.settings, labels));
    const family = meta.family ?? 'not-a-router';
    for (const [kind, counts] of score.kinds) {
      add(all, counts);
      if (CORE.has(kind)) add(core, counts);
      for (const [map, key] of [
        [byKind, kind],
        [byFamily, family],
      ] as const) {
        const total = map.get(key) ?? emptyCounts();
        map.set(key, total);
        add(total, counts);
      }
    }
    remarks.push(...score.remarks);
    if (options.verbose && remarks.length > 0) {
      console.log(path.relative(options.folder, folder));
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
