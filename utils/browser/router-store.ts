/** What was seen of each router in this session, by host, in `storage.session`: it outlives a page, a tab and a sign-in, not the browser. */
import * as v from 'valibot';
import { emptyMemory, type RouterMemory } from '../advice/router-memory.ts';
import { TOPICS } from '../advice/topics.ts';
import { LINK_TARGETS } from '../common/kinds.ts';
import { keyedQueue } from './queue.ts';
import { put, take } from './storage.ts';

const shortText = v.pipe(v.string(), v.maxLength(500));
const verdict = v.picklist(['wrong', 'doubt', 'unread', 'fine']);
const topics = Object.fromEntries(TOPICS.map((topic) => [topic, v.exactOptional(verdict)]));

const schema: v.GenericSchema<unknown, RouterMemory> = v.object({
  family: v.nullable(shortText),
  pages: v.record(shortText, v.object(topics)),
  followed: v.array(v.object({ to: v.picklist(LINK_TARGETS), text: v.string() })),
  own: v.boolean(),
});

const inOrder = keyedQueue<string>();
const keyOf = (host: string) => `router:${host}`;

/** What is stored of a router; an empty memory for anything else. */
export function parseRouterMemory(raw: unknown): RouterMemory {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : emptyMemory();
}

async function load(host: string): Promise<RouterMemory> {
  return host === '' ? emptyMemory() : parseRouterMemory(await take('session', keyOf(host)));
}

/** What was seen of the router at this host. */
export function getRouterMemory(host: string): Promise<RouterMemory> {
  return inOrder(host, () => load(host));
}

/** Changes it; changes of one router happen one after the other. @returns the new memory */
export function updateRouterMemory(
  host: string,
  change: (memory: RouterMemory) => RouterMemory,
): Promise<RouterMemory> {
  return inOrder(host, async () => {
    const before = await load(host);
    const after = change(before);
    if (after !== before && host !== '') await put('session', keyOf(host), after);
    return after;
  });
}
