/** How to do each fix: steps for the device at hand, what it needs, what to beware of, how to tell that it worked. */
import type { Fix } from '../common/ids.ts';
import { FIXES } from '../common/ids.ts';
import { text, type TextRef } from '../common/text.ts';
import { isElsewhere, isRouterFix, stepsBy, type Access } from './access.ts';
import { FIGURES } from './figures.ts';
import { deviceWord, situationOf, WHEN, type Situation, type When } from './situation.ts';
import { DATA, type Place } from './steps.ts';

export interface Guide {
  /** In order, shown one at a time. Every text of a guide may hold `{device}`. */
  steps: TextRef[];
  warnings: TextRef[];
  /** What to have at hand; null where the first step says it. */
  need: TextRef | null;
  /** How to tell that it worked, in one or two sentences. */
  worked: TextRef[];
  /** What to do when it did not help, where there is more to say than to go on with the plan. */
  next: TextRef | null;
  /** What fills `{device}`. */
  device: TextRef;
  /** Minutes of the user's time. */
  minutes: number;
  /** Minutes to wait before looking whether it helped. */
  wait: number;
}

function chosen(place: Place, now: Situation): string | null {
  if (typeof place === 'string') return place;
  for (const [condition, id] of Object.entries(place)) {
    if (condition !== 'else' && WHEN[condition as When](now)) return id;
  }
  return place.else ?? null;
}

/** The signs that all guides share stand in one place. */
const SHARED = new Set([
  'look',
  'look_module',
  'look_events',
  'join_own',
  'join_module',
  'join_either',
  'open_router_page',
]);
const stepText = (fix: Fix, id: string): TextRef =>
  text(SHARED.has(id) ? `guide.shared.${id}` : `guide.${fix}.steps.${id}`);

const pick = (places: readonly Place[], now: Situation, make: (id: string) => TextRef): TextRef[] =>
  places.flatMap((place) => {
    const id = chosen(place, now);
    return id ? [make(id)] : [];
  });

/** How one sees at this device that it is back, in a sentence. */
export function backSign(answers: Readonly<Record<string, string>>): TextRef {
  const now = situationOf(answers);
  if (WHEN['known-module'](now)) return text('guide.shared.back_module');
  if (WHEN['a-module'](now)) return text('guide.shared.back_module_newer');
  if (WHEN.events(now)) return text('guide.shared.back_events');
  return text('guide.shared.back');
}

/**
 * @param answers what the user told: the model, and whether there is a Sync Module, decide what is said
 * @param access how the person gets at the router's settings
 * @returns the guide of a fix for this device
 */
export function guideFor(fix: Fix, answers: Readonly<Record<string, string>>, access: Access = 'page'): Guide {
  const now = situationOf(answers);
  const { steps, warnings = [], need = 'need', worked, ownSignOnly, next, wait = 5 } = DATA[fix];
  const own = (id: string) => text(`guide.${fix}.${id}`);
  const usual = pick(steps, now, (id) => stepText(fix, id));
  // Without its page, what to have open there, to beware of and to see there is nothing to this person.
  const elsewhere = isRouterFix(fix) && isElsewhere(access);
  return {
    steps: isRouterFix(fix) ? stepsBy(access, fix, usual) : usual,
    warnings: elsewhere ? [] : pick(warnings, now, (id) => text(`warning.${id}`)),
    need: elsewhere ? null : (pick([need], now, own)[0] ?? own('need')),
    worked: elsewhere
      ? [backSign(answers)]
      : [...pick(worked ? [worked] : [], now, own), ...(ownSignOnly ? [] : [backSign(answers)])],
    next: next && !elsewhere ? (pick([next], now, own)[0] ?? null) : null,
    device: deviceWord(now),
    minutes: FIGURES[fix].minutes,
    wait,
  };
}

/** A fix in few words. Three are called otherwise: for a device that is no "camera", has no adapter, or is in nobody's home. */
export function fixTitle(fix: Fix, answers: Readonly<Record<string, string>>): TextRef {
  const now = situationOf(answers);
  if (fix === 'restart-camera' && WHEN.doorbell(now)) return text('fix.restart_camera.name_doorbell');
  if (fix === 'replace-usb-power' && WHEN.wired(now)) return text('fix.replace_usb_power.name_wired');
  if (fix === 'leave-guest' && WHEN['sign-in-page'](now)) return text('fix.leave_guest.name_sign_in');
  return text(`fix.${fix}.name`);
}

/** Every text a guide can show, whatever the device. */
export const GUIDES: Record<Fix, TextRef[]> = Object.fromEntries(
  FIXES.map((fix) => {
    const { steps, warnings = [], need = 'need', worked, next } = DATA[fix];
    const ids = (place: Place | undefined) =>
      place === undefined ? [] : typeof place === 'string' ? [place] : Object.values(place);
    return [
      fix,
      [
        ...steps.flatMap(ids).map((id) => stepText(fix, id)),
        ...warnings.flatMap(ids).map((id) => text(`warning.${id}`)),
        ...[need, worked, next].flatMap(ids).map((id) => text(`guide.${fix}.${id}`)),
      ],
    ];
  }),
) as Record<Fix, TextRef[]>;
