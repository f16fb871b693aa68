/** One rule a kind: how sure we are that a control is of this kind, from shape, name and words. */
import type { SettingKind } from '../common/kinds.ts';
import { foreign, type Evidence, type PageContext, type Rules, type Verdict } from './evidence.ts';
import type { Features } from './features.ts';
import { filterRules } from './kinds-filter.ts';
import { networkRules } from './kinds-network.ts';
import { radioRules } from './kinds-radio.ts';
import { switchRules } from './kinds-switch.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Lists and tables are judged elsewhere (lists.ts, settings.ts). */
type Judged = Exclude<SettingKind, 'client-list' | 'site-survey' | 'mac-filter-list'>;

const RULES: Rules<Judged> = { ...radioRules, ...switchRules, ...networkRules, ...filterRules };

const KINDS = Object.keys(RULES) as Judged[];

function evidenceOf<K extends Judged>(kind: K, f: Features, page: PageContext, weights: Weights): Evidence[] | null {
  return RULES[kind](f, page, weights[kind]);
}

/** All kinds that a control may be, the surest first. */
export function judge(f: Features, page: PageContext, weights: Weights = WEIGHTS): Verdict[] {
  if (foreign(f) > weights.setting.foreign && f.shape.channel < 0.6) return [];
  const verdicts: Verdict[] = [];
  for (const kind of KINDS) {
    const evidence = evidenceOf(kind, f, page, weights)?.filter(([score]) => score > 0);
    if (!evidence || evidence.length === 0) continue;
    // Independent hints: the chance that all of them are wrong at once.
    const score = 1 - evidence.reduce((doubt, [part]) => doubt * (1 - Math.min(part, 0.95)), 1);
    verdicts.push({ kind, score, reasons: evidence.map(([, reason]) => reason) });
  }
  return verdicts.sort((a, b) => b.score - a.score);
}
