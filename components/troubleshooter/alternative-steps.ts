/** Steps beside the plan. Pure. */
import type { Fix } from '../../utils/common/ids.ts';
import type { CauseResult, PlanStep, Tried } from '../../utils/diagnosis/types.ts';
import { FIXES } from '../../utils/common/ids.ts';
import { isApplicable } from '../../utils/guides/applicable.ts';
import { FIGURES, successChance } from '../../utils/guides/figures.ts';

/** Not offered as a mere try: they end the search, explain only, or lose what was set up. */
const NO_TRY: ReadonlySet<Fix> = new Set(['support', 'explain-normal', 'factory-reset', 're-add-camera']);
/** Below this chance a step is not worth anybody's walk. */
const LEAST = 0.02;

/**
 * What a person may still try where the plan says "ask support" early (by the clock that is often right, but some rather
 * try): the steps with the best chance for their minutes, not tried and not planned.
 */
export function alsoWorthTrying(
  causes: readonly CauseResult[],
  plan: readonly PlanStep[],
  tried: readonly Tried[],
  model: string | undefined,
): PlanStep[] {
  const out = new Set<Fix>([...NO_TRY, ...plan.map(({ fix }) => fix), ...tried.map(({ fix }) => fix)]);
  return FIXES.filter((fix) => !out.has(fix) && isApplicable(fix, model))
    .map((fix) => {
      const helped = causes.map(({ id, probability }) => ({ id, gain: probability * successChance(fix, id) }));
      const gain = helped.reduce((sum, each) => sum + each.gain, 0);
      const ids = helped.filter((each) => each.gain > 0).sort((a, b) => b.gain - a.gain);
      return { fix, minutes: FIGURES[fix].minutes, causes: ids.map(({ id }) => id), gain };
    })
    .filter(({ gain }) => gain >= LEAST)
    .sort((a, b) => b.gain / b.minutes - a.gain / a.minutes)
    .slice(0, 5)
    .map(({ fix, minutes, causes: ids }) => ({ fix, minutes, causes: ids }));
}
