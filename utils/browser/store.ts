/** What Redlight remembers on disk: the case, own devices, networks listed, change log, dismissals (inventory.ts has all). */
import * as v from 'valibot';
import { FIXES } from '../common/ids.ts';
import { OUTCOMES } from '../diagnosis/types.ts';
import type { OwnDevice } from '../advice/types.ts';
import { LONGEST_LINE, type ChangeRecord } from '../advice/change-record.ts';
import type { PastedSurvey } from '../survey/pasted-survey.ts';
import type { StoredCase } from '../diagnosis/case.ts';
import { item } from './item.ts';

/** More networks than any place has. */
export const MOST_NETWORKS = 500;

const shortText = v.pipe(v.string(), v.maxLength(500));
/** As long as a page may name a control (reading-schema.ts): one record too long would make the whole log unreadable. */
const label = v.pipe(v.string(), v.maxLength(2000));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const time = v.pipe(v.number(), v.finite());
const fix = v.picklist(FIXES);
const outcome = v.picklist(OUTCOMES);

/** Nothing waits longer: a clock that was set back meanwhile must not stretch five minutes to a year. */
const LONGEST_WAIT_MS = 86_400_000;
const soon = (until: number): number => Math.min(until, Date.now() + LONGEST_WAIT_MS);

const caseSchema: v.GenericSchema<unknown, StoredCase> = v.object({
  version: v.literal(1),
  answers: v.record(shortText, shortText),
  tried: v.array(v.object({ fix, outcome })),
  history: v.array(v.object({ at: time, fix, outcome })),
  waiting: v.nullable(v.object({ fix, until: v.pipe(time, v.transform(soon)) })),
  startedAt: time,
});
const devicesSchema: v.GenericSchema<unknown, OwnDevice[]> = v.array(
  v.object({
    role: v.picklist(['camera', 'sync-module', 'not-mine']),
    mac: v.pipe(v.string(), v.regex(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/)),
  }),
);
const changesSchema: v.GenericSchema<unknown, ChangeRecord[]> = v.array(
  v.object({
    at: time,
    router: shortText,
    kind: shortText,
    band: v.nullable(shortText),
    label,
    from: line,
    to: line,
    state: v.picklist(['edited', 'save-pressed', 'saved', 'camera-back', 'put-back']),
  }),
);
const whole = (from: number, to: number) =>
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to)));
const surveySchema: v.GenericSchema<unknown, PastedSurvey | null> = v.nullable(
  v.object({
    networks: v.pipe(
      v.array(
        v.object({
          ssid: v.nullable(shortText),
          bssid: v.nullable(v.pipe(v.string(), v.regex(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/))),
          channel: whole(1, 233),
          rssi: whole(-120, 0),
          width: whole(1, 320),
          second: v.optional(v.picklist(['above', 'below'])),
        }),
      ),
      v.maxLength(MOST_NETWORKS),
    ),
    ownSsid: v.nullable(shortText),
    current: whole(1, 14),
    at: time,
  }),
);
const dismissedSchema: v.GenericSchema<unknown, string[]> = v.array(shortText);

/** A case with nothing in it, begun now. */
export function emptyCase(): StoredCase {
  return { version: 1, answers: {}, tried: [], history: [], waiting: null, startedAt: Date.now() };
}

export const storedCase = item('case', caseSchema, emptyCase);
export const ownDevices = item('devices', devicesSchema, () => []);
export const changeLog = item(
  'changes',
  changesSchema,
  () => [],
  (log, isPast) => log.filter(({ at }) => !isPast(at)),
);
/** Networks the user listed for the channel view. */
export const pastedSurvey = item(
  'survey',
  surveySchema,
  () => null,
  (survey, isPast) => (survey && isPast(survey.at) ? null : survey),
);
/** Hosts of routers on whose pages the user wants no hints. */
export const dismissedRouters = item('dismissed', dismissedSchema, () => []);
