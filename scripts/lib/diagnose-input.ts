/** What `diagnose` reads from standard input, checked: one clear sentence for whatever is wrong with it. */
import * as v from 'valibot';
import { parseReading } from '../../utils/browser/reading-schema.ts';
import { questionById } from '../../utils/diagnosis/questions.ts';
import { FIXES } from '../../utils/common/ids.ts';
import { OUTCOMES, type DiagnoseInput } from '../../utils/diagnosis/types.ts';

const MAC = /^([0-9A-F]{2}[:-]){5}[0-9A-F]{2}$/i;
const inputSchema = v.object({
  answers: v.optional(v.record(v.string(), v.string('an answer has to be the id of an option')), {}),
  tried: v.optional(
    v.array(
      v.object({
        fix: v.picklist(FIXES, ({ received }) => `unknown fix ${received}`),
        outcome: v.picklist(OUTCOMES, ({ received }) => `unknown outcome ${received}`),
      }),
      'tried has to be a list',
    ),
    [],
  ),
  reading: v.optional(v.nullable(v.looseObject({}))),
  devices: v.optional(
    v.array(
      v.object({ role: v.picklist(['camera', 'sync-module']), mac: v.pipe(v.string(), v.regex(MAC, 'not a MAC')) }),
    ),
    [],
  ),
});

type Loose = Record<string, unknown>;

/** A part of a reading that is left out is empty; one that is something else is a mistake. */
function list(raw: Loose, part: string): Loose[] {
  const value = raw[part] ?? [];
  if (!Array.isArray(value)) throw new Error(`reading: ${part} has to be a list`);
  return value as Loose[];
}
const place = { selector: '', frame: [] };

/** An inspect entry may be cut down by hand: what is left out is filled with "nothing seen". */
function fillIn(raw: Loose): Loose {
  const each = (part: string, defaults: Loose) => list(raw, part).map((entry) => Object.assign({}, defaults, entry));
  const router = {
    detected: true,
    family: null,
    vendor: null,
    confidence: 1,
    reasons: [],
    login: false,
    box: 'router',
  };
  return {
    url: '',
    scanMs: 0,
    loaded: true,
    ...raw,
    router: Object.assign(router, raw.router),
    settings: each('settings', {
      ...place,
      band: null,
      value: null,
      label: '',
      confidence: 1,
      reasons: [],
      hidden: false,
      witnesses: ['native', 'label'],
    }),
    unread: each('unread', { ...place, label: '', band: null, hidden: false }),
    links: each('links', { ...place, text: '' }),
    clients: each('clients', { mac: null, name: null, ip: null, rssi: null, band: null, blink: 'no' }),
    networks: each('networks', { ssid: null, bssid: null, channel: null, rssi: null, width: null }),
    extras: each('extras', place),
  };
}

/**
 * @param json the text of standard input
 * @throws Error with one sentence when it cannot be used
 */
export function parseDiagnoseInput(json: string): DiagnoseInput {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new Error('standard input is not JSON');
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    throw new Error('standard input is not a JSON object');
  const stranger = Object.keys(raw).find((key) => !(key in inputSchema.entries));
  if (stranger) throw new Error(`unknown key ${stranger}`);
  const result = v.safeParse(inputSchema, raw);
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue);
    throw new Error(`${where ? `${where}: ` : ''}${issue.message}`.replace(/\s+/g, ' '));
  }
  const { answers, tried, devices, reading: given } = result.output;
  // Names such as __proto__ do not reach the checked copy.
  const lost = Object.keys((raw as { answers?: object }).answers ?? {}).find((id) => !Object.hasOwn(answers, id));
  if (lost) throw new Error(`unknown question ${lost}`);
  for (const [id, option] of Object.entries(answers)) {
    const question = questionById(id);
    if (!question) throw new Error(`unknown question ${id}`);
    if (!question.options.some((each) => each.id === option)) throw new Error(`question ${id} has no option ${option}`);
  }
  const reading = given ? parseReading(fillIn(given)) : null;
  if (given && !reading) throw new Error('reading is not an entry that inspect prints');
  return { answers, tried, reading, ownMacs: devices.map(({ mac }) => mac.toUpperCase().replaceAll('-', ':')) };
}
