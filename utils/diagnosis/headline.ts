/** What is said above the plan. There is always something to say: one cause, two or three, or what to try first. */
import { successChance } from '../guides/figures.ts';
import type { CauseResult, Headline, PlanStep, Verdict } from './types.ts';

/** From this chance on, and this many times the next one's, a cause stands out. */
const STANDS_OUT = { chance: 0.4, times: 2 } as const;
/** What is said to be one of those it most likely is. */
const AMONG = { chance: 0.08, together: 0.35, most: 3 } as const;
const WOULD_TELL = 3;

/** @param open the questions that would tell more, worked out only where they are shown */
export function headlineOf(
  verdict: Verdict,
  causes: readonly CauseResult[],
  plan: readonly PlanStep[],
  open: () => string[],
): Headline {
  const named = causes.filter(({ id }) => id !== 'other');
  const entry = ({ id, because }: CauseResult): Headline['causes'][number] => ({
    id,
    because: because[0]!,
    fix: stepFor(id, plan),
  });
  const [first, second] = named;
  if (verdict === 'normal') return { kind: 'normal', causes: [entry(first!)], wouldTell: [] };
  const standsOut =
    first!.probability >= STANDS_OUT.chance && first!.probability >= STANDS_OUT.times * second!.probability;
  if (standsOut) return { kind: 'one', causes: [entry(first!)], wouldTell: [] };
  const few = named.filter(({ probability }) => probability >= AMONG.chance).slice(0, AMONG.most);
  const together = few.reduce((sum, { probability }) => sum + probability, 0);
  const wouldTell = open().slice(0, WOULD_TELL);
  if (few.length > 1 && together >= AMONG.together) {
    return { kind: 'several', causes: inOrderOfSteps(few, plan).map(entry), wouldTell };
  }
  return { kind: 'open', causes: withMeant(named, plan).map(entry), wouldTell };
}

/** What the first step is for, and the likeliest beside it: what is said and what is done agree. */
function withMeant(named: readonly CauseResult[], plan: readonly PlanStep[]): CauseResult[] {
  const isMeant = ({ id }: CauseResult): boolean => id === plan[0]?.causes[0];
  return [...named.filter(isMeant), ...named.filter((each) => !isMeant(each))].slice(0, AMONG.most);
}

/** Of several none is said to be likelier, so the one that the first step is for comes first: what is read and what is done agree. */
function inOrderOfSteps(few: readonly CauseResult[], plan: readonly PlanStep[]): CauseResult[] {
  const first = plan[0]?.fix;
  const isMeant = ({ id }: CauseResult): boolean =>
    first !== undefined && first !== 'support' && successChance(first, id) > 0;
  return [...few.filter(isMeant), ...few.filter((each) => !isMeant(each))];
}

/** The step of the plan that does most for a cause. */
function stepFor(cause: CauseResult['id'], plan: readonly PlanStep[]) {
  const steps = plan.filter(({ fix }) => fix !== 'support' && successChance(fix, cause) > 0);
  const best = steps.reduce<PlanStep | null>(
    (a, b) => (a && successChance(a.fix, cause) >= successChance(b.fix, cause) ? a : b),
    null,
  );
  return best?.fix ?? null;
}
