/** One rule a kind: how sure we are that a control is of this kind, from shape, name and words. */
import type { SettingKind } from '../types.ts';
import { foreign, type PageContext, type Rule, type Verdict } from './evidence.ts';
import type { Features } from './features.ts';
import { accessRules } from './kinds-access.ts';
import { networkRules } from './kinds-network.ts';
import { radioRules } from './kinds-radio.ts';

/** Lists and tables are judged elsewhere (lists.ts, settings.ts). */
type Judged = Exclude<SettingKind, 'client-list' | 'site-survey' | 'mac-filter-list'>;

const RULES: Record<Judged, Rule> = { ...radioRules, ...networkRules, ...accessRules };

/** All kinds that a control may be, the surest first. */
export function judge(f: Features, page: PageContext): Verdict[] {
  if (foreign(f) > 0.85 && f.shape.channel < 0.6) return [];
  const verdicts: Verdict[] = [];
  for (const [kind, rule] of Object.entries(RULES) as [SettingKind, Rule][]) {
    const evidence = rule(f, page)?.filter(([score]) => score > 0);
    if (!evidence || evidence.length === 0) continue;
    // Independent hints: the chance that all of them are wrong at once.
    const score = 1 - evidence.reduce((doubt, [part]) => doubt * (1 - Math.min(part, 0.95)), 1);
    verdicts.push({ kind, score, reasons: evidence.map(([, reason]) => reason) });
  }
  return verdicts.sort((a, b) => b.score - a.score);
}
