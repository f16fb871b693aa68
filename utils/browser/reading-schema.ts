/** What a frame sends is checked here before anything believes it: the page next door may have written half of it. */
import * as v from 'valibot';
import {
  BANDS,
  BLINK_CLASSES,
  BOXES,
  EXTRA_KINDS,
  LINK_TARGETS,
  SETTING_KINDS,
  UNREAD_REASONS,
  UNREAD_TOPICS,
  WITNESSES,
} from '../common/kinds.ts';
import type { FrameReading, Reading } from '../reading/types.ts';

const text = v.pipe(
  v.string(),
  v.transform((value) => (value.length > 2000 ? value.slice(0, 2000) : value)),
);
const maybeText = v.nullable(text);
const number = v.pipe(v.number(), v.finite());
const maybeNumber = v.nullable(number);
const share = v.pipe(
  number,
  v.transform((value) => Math.min(1, Math.max(0, value))),
);
const band = v.nullable(v.picklist(BANDS));
const place = { selector: text, frame: v.pipe(v.array(number), v.maxLength(20)) };
/** Longer lists are cut: refusing the reading for one endless select would leave the person without any hint. */
const few = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, 2000)),
    v.array(schema),
  );

const readingSchema = v.object({
  url: text,
  router: v.object({
    detected: v.boolean(),
    family: maybeText,
    vendor: maybeText,
    confidence: share,
    reasons: few(text),
    login: v.boolean(),
    box: v.picklist(BOXES),
  }),
  loaded: v.boolean(),
  settings: few(
    v.object({
      ...place,
      kind: v.picklist(SETTING_KINDS),
      band,
      value: v.nullable(v.union([text, few(text)])),
      label: text,
      under: v.optional(text),
      nameless: v.optional(v.boolean()),
      confidence: share,
      reasons: few(text),
      hidden: v.boolean(),
      options: v.optional(few(v.object({ value: text, text }))),
      guest: v.optional(v.boolean()),
      witnesses: few(v.picklist(WITNESSES)),
      policy: v.optional(v.nullable(v.picklist(['allow', 'deny']))),
      knownDevices: v.optional(v.boolean()),
    }),
  ),
  unread: few(
    v.object({
      ...place,
      topic: v.picklist(UNREAD_TOPICS),
      why: v.picklist(UNREAD_REASONS),
      label: text,
      band,
      hidden: v.boolean(),
    }),
  ),
  links: few(v.object({ ...place, to: v.picklist(LINK_TARGETS), text, opens: v.exactOptional(v.literal(true)) })),
  clients: few(
    v.object({
      mac: maybeText,
      name: maybeText,
      ip: maybeText,
      rssi: maybeNumber,
      band,
      blink: v.picklist(BLINK_CLASSES),
      blocked: v.optional(v.boolean()),
    }),
  ),
  networks: few(
    v.object({
      ssid: maybeText,
      bssid: maybeText,
      channel: maybeNumber,
      rssi: maybeNumber,
      width: maybeNumber,
      second: v.optional(v.picklist(['above', 'below'])),
      security: v.optional(maybeText),
    }),
  ),
  extras: few(
    v.object({
      ...place,
      kind: v.picklist(EXTRA_KINDS),
      label: v.optional(text),
      value: v.optional(maybeText),
      band: v.optional(band),
      guest: v.optional(v.boolean()),
    }),
  ),
  save: v.optional(v.nullable(v.object(place))),
  scanMs: number,
});

const frameReadingSchema = v.object({
  reading: readingSchema,
  framePath: v.pipe(v.array(number), v.maxLength(20)),
  doc: v.pipe(v.string(), v.maxLength(100)),
  touched: few(text),
});

/** @returns the message, or null when it is not what a reader sends */
export function parseFrameReading(data: unknown): FrameReading | null {
  const result = v.safeParse(frameReadingSchema, data);
  if (!result.success) return null;
  const reading: Reading = result.output.reading;
  return { ...result.output, reading };
}

/** @returns a reading out of storage or a file, or null when it is none */
export function parseReading(data: unknown): Reading | null {
  const result = v.safeParse(readingSchema, data);
  return result.success ? result.output : null;
}
