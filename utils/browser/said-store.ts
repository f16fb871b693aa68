/** What a person said of the page in a tab, in `storage.session`: a popup closes as soon as the page is touched. */
import * as v from 'valibot';
import type { Said } from '../report/said.ts';
import { browser } from './api.ts';
import { controlSchema, cut, tableSchema } from './facts-schema.ts';
import { keyedQueue } from './queue.ts';
import { put, take } from './storage.ts';

/** Nobody says more of one page. */
const MOST = 60;

const inOrder = keyedQueue<number>();
const keyOf = (tabId: number) => `said:${tabId}`;

const text = cut(2000);
const bare = v.object({ tag: cut(60), role: cut(60), marks: text, text });
const said = v.object({
  says: v.picklist(['wrong', 'missed']),
  kind: cut(60),
  at: v.nullable(
    v.object({
      url: text,
      about: v.union([
        v.object({ control: controlSchema }),
        v.object({ table: tableSchema }),
        v.object({ elements: v.pipe(v.array(bare), v.maxLength(10)) }),
      ]),
      nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  label: cut(200),
  shown: v.boolean(),
}) as v.GenericSchema<unknown, Said>;

const list = v.pipe(
  v.array(said),
  v.transform((all) => all.slice(0, MOST)),
);
const stored = v.object({ url: text, said: list });

/** @returns null for what is no list of remarks */
export function parseSaid(raw: unknown): Said[] | null {
  const result = v.safeParse(list, raw);
  return result.success ? result.output : null;
}

/** What is stored of a tab; undefined for what is of another shape. */
export function parseStoredSaid(raw: unknown): { url: string; said: Said[] } | undefined {
  const result = v.safeParse(stored, raw);
  return result.success ? result.output : undefined;
}

async function load(tabId: number, url: string): Promise<Said[]> {
  const before = parseStoredSaid(await take('session', keyOf(tabId)));
  return before?.url === url ? before.said : [];
}

/** What was said of this page (an address without query) in this tab. */
export const saidOf = (tabId: number, url: string): Promise<Said[]> => inOrder(tabId, () => load(tabId, url));

/** Changes it; changes to one tab happen one after the other. */
export function updateSaid(tabId: number, url: string, change: (before: Said[]) => Said[]): Promise<void> {
  return inOrder(tabId, async () => {
    const after = change(await load(tabId, url)).slice(0, MOST);
    if (after.length > 0) await put('session', keyOf(tabId), { url, said: after });
    else await browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
  });
}

/** Forgets what was said in this tab, unless it was said of this page. */
export function forgetSaid(tabId: number, exceptOf?: string): Promise<void> {
  return inOrder(tabId, async () => {
    const raw = await take('session', keyOf(tabId));
    if (raw === undefined || (exceptOf !== undefined && parseStoredSaid(raw)?.url === exceptOf)) return;
    await browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
  });
}
