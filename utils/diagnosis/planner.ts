/**
 * Decision-theoretic troubleshooting (Heckerman, Breese, Rommelse, CACM 1995): fixes ordered by the chance that they
 * end the trouble over the minutes they take, each given that those before it failed.
 */
import { isApplicable } from '../fixes/applicable.ts';
import { FIGURES, minutesFor, successChance } from '../fixes/figures.ts';
import type { Weights } from './likelihood.ts';
import { CAUSES, FIXES, type Cause, type Fix } from './types.ts';

interface FixNumbers {
  fix: Fix;
  /** Minutes for each cause. */
  minutes: Weights;
  /** Chance of failing for each cause. */
  fails: Weights;
  /** Indexes of the causes it can help. */
  helps: number[];
}

const perCause = (make: (cause: Cause) => number): Weights => Float64Array.from(CAUSES, make);
const NUMBERS: readonly FixNumbers[] = FIXES.map((fix) => ({
  fix,
  minutes: perCause((cause) => minutesFor(fix, cause)),
  fails: perCause((cause) => 1 - successChance(fix, cause)),
  helps: CAUSES.flatMap((cause, index) => (successChance(fix, cause) > 0 ? [index] : [])),
}));
const SUPPORT_MINUTES = FIGURES.support.minutes;
/** Below this chance a gentler fix is no help worth waiting for. */
const GENTLE_CHANCE = 0.02;
/** A fix with a quarter of the chance a minute that support has cannot be part of a good plan. */
const WORTHLESS = 0.25 / SUPPORT_MINUTES;

/**
 * Nothing is lost before the gentler ways were tried (DESIGN §7): a reset loses all settings, deleting a camera its
 * place in the account.
 */
export const GENTLER: Partial<Record<Fix, readonly Fix[]>> = {
  'factory-reset': ['restart-camera', 're-add-camera'],
  're-add-camera': ['change-network-in-app'],
};

const sum = (weights: Weights): number => weights.reduce((total, each) => total + each, 0);

/** Expected minutes of one fix, and the chance that it ends the trouble, for the weights of what is left. */
function rate(numbers: FixNumbers, left: Weights, alive: number): { gain: number; minutes: number } {
  let gain = 0;
  for (const index of numbers.helps) gain += left[index]! * (1 - numbers.fails[index]!);
  // Minutes depend on the cause for one fix only (a wrong "this is normal" loses ten minutes).
  let minutes = numbers.minutes[CAUSES.length - 1]! * alive;
  for (const index of numbers.helps) {
    minutes += left[index]! * (numbers.minutes[index]! - numbers.minutes[CAUSES.length - 1]!);
  }
  return { gain, minutes };
}

function apply(numbers: FixNumbers, left: Weights): void {
  for (const index of numbers.helps) left[index]! *= numbers.fails[index]!;
}

/** The fixes a plan may use. */
export function usableFixes(model: string | undefined, tried: ReadonlySet<Fix>): FixNumbers[] {
  return NUMBERS.filter(({ fix }) => fix !== 'support' && !tried.has(fix) && isApplicable(fix, model));
}

export interface Ordered {
  order: FixNumbers[];
  /** Expected minutes, support included. */
  cost: number;
}

/**
 * Best-first order: always the fix with the highest chance a minute, cut where support is the better end. Two fixes
 * that do not pay alone may pay together, so the cut is chosen over all lengths.
 * @param posterior adds up to 1
 */
export function greedyOrder(posterior: Weights, usable: readonly FixNumbers[], tried: ReadonlySet<Fix>): Ordered {
  const left = posterior.slice();
  const open = [...usable];
  const order: FixNumbers[] = [];
  let alive = 1;
  let spent = 0;
  let best = { length: 0, cost: SUPPORT_MINUTES };
  // A gentler fix that cannot help here is not waited for.
  const waits = (fix: Fix): boolean =>
    (GENTLER[fix] ?? []).some((first) => {
      const gentler = tried.has(first) ? undefined : open.find((each) => each.fix === first);
      return gentler !== undefined && rate(gentler, left, alive).gain > GENTLE_CHANCE * alive;
    });
  while (alive > 1e-6) {
    let at = -1;
    let ratio = WORTHLESS;
    let chosen = { gain: 0, minutes: 0 };
    for (let index = 0; index < open.length; index++) {
      const rated = rate(open[index]!, left, alive);
      if (rated.gain > ratio * rated.minutes && !waits(open[index]!.fix)) {
        at = index;
        ratio = rated.gain / rated.minutes;
        chosen = rated;
      }
    }
    if (at < 0) break;
    const [next] = open.splice(at, 1);
    order.push(next!);
    spent += chosen.minutes;
    apply(next!, left);
    alive -= chosen.gain;
    const cost = spent + alive * SUPPORT_MINUTES;
    if (cost < best.cost) best = { length: order.length, cost };
  }
  return { order: order.slice(0, best.length), cost: best.cost };
}

/** Expected minutes of a given order, support at its end. */
export function orderCost(posterior: Weights, order: readonly FixNumbers[]): number {
  const left = posterior.slice();
  let cost = 0;
  for (const numbers of order) {
    cost += rate(numbers, left, sum(left)).minutes;
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
