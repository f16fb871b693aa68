/**
 * Decision-theoretic troubleshooting (Heckerman, Breese, Rommelse, CACM 1995): fixes ordered by the chance that they
 * end the trouble over the minutes they take, each given that those before it failed.
 */
import { isApplicable } from '../guides/applicable.ts';
import { FIGURES, successChance } from '../guides/figures.ts';
import type { Answers, Weights } from './likelihood.ts';
import { CAUSES, FIXES, type Cause, type Fix } from '../common/ids.ts';

interface FixNumbers {
  fix: Fix;
  /** Minutes when the cause is one that it helps, and when it is not. */
  minutes: number;
  wrong: number;
  /** Chance of failing for each cause. */
  fails: Weights;
  /** Indexes of the causes it can help. */
  helps: number[];
}

const perCause = (make: (cause: Cause) => number): Weights => Float64Array.from(CAUSES, make);
const NUMBERS: readonly FixNumbers[] = FIXES.map((fix) => ({
  fix,
  minutes: FIGURES[fix].minutes,
  wrong: FIGURES[fix].minutesWhenWrong ?? FIGURES[fix].minutes,
  fails: perCause((cause) => 1 - successChance(fix, cause)),
  helps: CAUSES.flatMap((cause, index) => (successChance(fix, cause) > 0 ? [index] : [])),
}));
const SUPPORT_MINUTES = FIGURES.support.minutes;
/** Below this chance a gentler fix is no help worth waiting for. */
const GENTLE_CHANCE = 0.02;
/** A fix with a quarter of the chance a minute that support has cannot be part of a good plan. */
const WORTHLESS = 0.25 / SUPPORT_MINUTES;

/**
 * Nothing is lost before the gentler ways were tried: a reset loses all settings, deleting a camera its
 * place in the account.
 */
export const GENTLER: Partial<Record<Fix, readonly Fix[]>> = {
  'factory-reset': ['restart-camera', 're-add-camera'],
  're-add-camera': ['change-network-in-app'],
};

const sum = (weights: Weights): number => weights.reduce((total, each) => total + each, 0);

/** The chance that a fix ends the trouble, for the weights of what is left. */
function gainOf({ helps, fails }: FixNumbers, left: Weights): number {
  let gain = 0;
  for (const index of helps) gain += left[index]! * (1 - fails[index]!);
  return gain;
}

/** Expected minutes of a fix; they depend on the cause for one only (a wrong "this is normal" loses ten minutes). */
function minutesOf({ helps, minutes, wrong }: FixNumbers, left: Weights, alive: number): number {
  let expected = wrong * alive;
  if (wrong !== minutes) for (const index of helps) expected += left[index]! * (minutes - wrong);
  return expected;
}

function apply(numbers: FixNumbers, left: Weights): void {
  for (const index of numbers.helps) left[index]! *= numbers.fails[index]!;
}

/** A step of so many minutes is cheap, and worth trying before support from this chance on; a longer one from the next. */
const CHEAP_MINUTES = 15;
const REAL_CHANCE = 0.03;
const REAL_CHANCE_LONG = 0.05;
/** A plan of fewer steps is short. */
const SHORT = 4;
/** So few get to a step that what comes then is not worth showing. */
const FEW = 0.05;
/** They lose what was set up: only where they are worth it by the clock. */
const LOSES: ReadonlySet<Fix> = new Set(['re-add-camera', 'factory-reset']);
/** They change the Wi-Fi of a whole home: not the first step on a suspicion. */
const REBUILDS: ReadonlySet<Fix> = new Set(['plain-name-network', 'separate-bands']);
const SUSPICION = 0.5;

/** The fixes a plan may use. */
export function usableFixes(answers: Answers, tried: ReadonlySet<Fix>): FixNumbers[] {
  const noModule = answers['module-light'] === 'no-module';
  return NUMBERS.filter(
    ({ fix }) =>
      fix !== 'support' &&
      !tried.has(fix) &&
      isApplicable(fix, answers.model) &&
      !(noModule && fix === 'restart-sync-module'),
  );
}

export interface Ordered {
  order: FixNumbers[];
  /** Expected minutes, support included. */
  cost: number;
}

/** One working copy for hundreds of calls a question: typed arrays are dear to make. */
const scratch = new Float64Array(CAUSES.length);

/**
 * Best-first order: always the fix with the highest chance a minute, cut where support is the better end. Two fixes
 * that do not pay alone may pay together, so the cut is chosen over all lengths.
 * @param posterior adds up to 1
 */
export function greedyOrder(posterior: Weights, usable: readonly FixNumbers[], tried: ReadonlySet<Fix>): Ordered {
  const left = scratch;
  left.set(posterior);
  const open = [...usable];
  const order: FixNumbers[] = [];
  let alive = 1;
  let spent = 0;
  let best = { length: 0, cost: SUPPORT_MINUTES };
  // A gentler fix that cannot help here is not waited for.
  const waits = (fix: Fix): boolean =>
    (GENTLER[fix] ?? []).some((first) => {
      const gentler = tried.has(first) ? undefined : open.find((each) => each.fix === first);
      return gentler !== undefined && gainOf(gentler, left) > GENTLE_CHANCE * alive;
    });
  while (alive > 1e-6) {
    let at = -1;
    let ratio = WORTHLESS;
    for (let index = 0; index < open.length; index++) {
      const gain = gainOf(open[index]!, left);
      // Most fixes drop out here, before their minutes are asked for.
      if (gain <= ratio * open[index]!.minutes * alive) continue;
      const now = gain / minutesOf(open[index]!, left, alive);
      if (now > ratio && !waits(open[index]!.fix)) {
        at = index;
        ratio = now;
      }
    }
    if (at < 0) break;
    const [next] = open.splice(at, 1);
    order.push(next!);
    spent += minutesOf(next!, left, alive);
    alive -= gainOf(next!, left);
    apply(next!, left);
    const cost = spent + alive * SUPPORT_MINUTES;
    if (cost < best.cost) best = { length: order.length, cost };
  }
  return { order: order.slice(0, best.length), cost: best.cost };
}

/** Expected minutes when `first` is done in any case and the best order follows. */
export function costFrom(
  first: FixNumbers,
  posterior: Weights,
  usable: readonly FixNumbers[],
  tried: ReadonlySet<Fix>,
): number {
  const left = posterior.slice();
  const minutes = minutesOf(first, left, 1);
  apply(first, left);
  const alive = sum(left);
  if (alive < 1e-6) return minutes;
  for (let index = 0; index < left.length; index++) left[index]! /= alive;
  const rest = usable.filter((each) => each !== first);
  return minutes + alive * greedyOrder(left, rest, new Set([...tried, first.fix])).cost;
}

/** Expected minutes of a given order, support at its end. */
export function orderCost(posterior: Weights, order: readonly FixNumbers[]): number {
  const left = posterior.slice();
  let cost = 0;
  for (const numbers of order) {
    cost += minutesOf(numbers, left, sum(left));
    apply(numbers, left);
  }
  return cost + sum(left) * SUPPORT_MINUTES;
}

/** Whether every fix comes after the gentler ones it has to wait for. */
function isGentle(order: readonly FixNumbers[]): boolean {
  return order.every(({ fix }, at) =>
    (GENTLER[fix] ?? []).every((first) => order.findIndex((each) => each.fix === first) <= at),
  );
}

/** Improves an order by moving single fixes as long as that saves expected minutes (fixes share causes). */
export function improveOrder(posterior: Weights, start: Ordered): Ordered {
  let best = start;
  for (let again = true; again;) {
    again = false;
    for (let from = 0; from < best.order.length; from++) {
      for (let to = 0; to < best.order.length; to++) {
        if (from === to) continue;
        const order = [...best.order];
        const [moved] = order.splice(from, 1);
        order.splice(to, 0, moved!);
        const cost = orderCost(posterior, order);
        if (cost < best.cost - 1e-6 && isGentle(order)) {
          best = { order, cost };
          again = true;
        }
      }
    }
  }
  return best;
}

/**
 * What a step costs besides its minutes: reading it, fetching what it takes, going there, and the heart to begin again when it
 * failed. So in the plan a likely step of ten minutes goes before two unlikely ones of three.
 */
const EFFORT_MINUTES = 5;
const withEffort = (each: FixNumbers): FixNumbers => ({
  ...each,
  minutes: each.minutes + EFFORT_MINUTES,
  wrong: each.wrong + EFFORT_MINUTES,
});

/**
 * The plan as it is shown. What pays by the clock comes first; then, before anybody is sent to support, whatever is cheap,
 * loses nothing and has a real chance.
 * @param applicable the fixes that apply and were not tried
 */
export function planOf(posterior: Weights, applicable: readonly FixNumbers[], tried: ReadonlySet<Fix>): Fix[] {
  const usable = applicable.map(withEffort);
  const order = [...improveOrder(posterior, greedyOrder(posterior, usable, tried)).order];
  const left = posterior.slice();
  for (const each of order) apply(each, left);
  const open = usable.filter((each) => !order.includes(each) && !LOSES.has(each.fix) && each.fix !== 'explain-normal');
  while (open.length > 0) {
    const alive = sum(left);
    const worth = (each: FixNumbers): number => gainOf(each, left) / each.minutes;
    const best = open.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    open.splice(open.indexOf(best), 1);
    const least = FIGURES[best.fix].minutes > CHEAP_MINUTES ? REAL_CHANCE_LONG : REAL_CHANCE;
    // Of those who get that far; a short plan counts only them, so that it does not end where much is still open.
    const of = order.length < SHORT ? Math.max(alive, FEW) : 1;
    if (gainOf(best, left) < least * of) continue;
    order.push(best);
    apply(best, left);
  }
  return gentlyBegun(order, posterior).map(({ fix }) => fix);
}

/** Below this chance the first cause leads by chance: nothing was told that would single one out. */
const LEADS = 0.12;
/** Where nothing leads, a Wi-Fi is rebuilt before the gentle steps only from this chance on. */
const WORTH_REBUILDING = 0.25;

/**
 * Nobody rebuilds a Wi-Fi first on a suspicion: the next step that is none of that kind goes before it; and all of them do
 * where nothing was told to suspect it for.
 */
function gentlyBegun(planned: readonly FixNumbers[], posterior: Weights): readonly FixNumbers[] {
  const isGentleStep = ({ fix }: FixNumbers): boolean => !REBUILDS.has(fix) && !LOSES.has(fix);
  const isLate = (each: FixNumbers): boolean =>
    REBUILDS.has(each.fix) && Math.max(...posterior) < LEADS && gainOf(each, posterior) < WORTH_REBUILDING;
  const late = planned.filter(isLate);
  const rest = planned.filter((each) => !isLate(each));
  const order = late.length > 0 ? rest.toSpliced(rest.findLastIndex(isGentleStep) + 1, 0, ...late) : planned;
  const [first] = order;
  if (!first || !REBUILDS.has(first.fix) || gainOf(first, posterior) >= SUSPICION) return order;
  const at = order.findIndex(isGentleStep);
  return at < 0 ? order : [order[at]!, ...order.toSpliced(at, 1)];
}
