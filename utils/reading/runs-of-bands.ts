/** Blocks without a border or a title: "2.4 GHz [on]", its fields, "5 GHz [on]", the same fields again. */
import type { Band } from '../common/kinds.ts';
import type { Features } from './features.ts';
import { bandIn } from './shapes.ts';

/** Longer is a sentence about a band. */
const LONGEST_NAME = 30;

const bandOfHead = ({ control: { type, texts }, shape }: Features): Band | null =>
  (type === 'toggle' || shape.onOff) && texts[0] && texts[0].length <= LONGEST_NAME ? bandIn(texts[0]) : null;

/** Who may join: behind the last block it is the rule of both. */
const isAccess = ({ control: { type }, shape, says }: Features): boolean =>
  shape.policy || type === 'list' || type === 'area' || says('mac-filter') > 0 || says('access-control') > 0;

/**
 * @param settings what was found on the page
 * @returns bands of the fields that follow a switch called after a band, where each such switch of that part of the page
 * has another band, and the fields under each of them begin with the same label
 */
export function bandsOfRuns(settings: readonly Features[]): Map<Features, Band> {
  const found = new Map<Features, Band>();
  // Where a heading stands above the first block alone, the blocks are parts of the page apart.
  for (const fields of [settings, ...Map.groupBy(settings, ({ control }) => control.region ?? 0).values()]) {
    const inOrder = fields.toSorted((a, b) => a.control.ref - b.control.ref);
    const runs: { band: Band; fields: Features[] }[] = [];
    for (const f of inOrder) {
      const band = bandOfHead(f);
      if (band) runs.push({ band, fields: [] });
      else runs.at(-1)?.fields.push(f);
    }
    const first = runs[0]?.fields[0]?.label;
    if (runs.length < 2 || new Set(runs.map(({ band }) => band)).size < runs.length || first === undefined) continue;
    if (runs.some((run) => run.fields[0]?.label !== first)) continue;
    // Nothing ends the last block: what stands in no other one, and is no radio's alone, comes after it.
    const last = runs.at(-1)!;
    const others = new Set(runs.slice(0, -1).flatMap((run) => run.fields.map(({ label }) => label)));
    const end = last.fields.findIndex((f) => isAccess(f) && !others.has(f.label));
    if (end > 0) last.fields.length = end;
    if (fields === settings) last.fields = last.fields.filter(({ label }) => others.has(label));
    for (const run of runs) for (const f of run.fields) found.set(f, run.band);
  }
  return found;
}
