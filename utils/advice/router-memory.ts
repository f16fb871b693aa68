/** What was seen of a router in this session: its pages, and what they say of each topic. Not its values. */
import type { LinkTarget, Standing } from '../common/kinds.ts';
import type { Reading } from '../reading/types.ts';
import { graver, TOPICS, type Topic, type TopicsRead, type TopicVerdict } from './topics.ts';

export interface RouterMemory {
  /** Firmware family of the router as far as it was known; another one at the same address is another router. */
  family: string | null;
  /** Address of a page → what it said. Some routers show everything under one address: there later panes add to it. */
  pages: Record<string, TopicsRead>;
  /** Menu entries that were followed from hints. */
  followed: FollowedLink[];
  /** The person said that it is theirs. */
  own: boolean;
}

export interface FollowedLink {
  to: LinkTarget;
  text: string;
}

/** More pages than any router has; the oldest goes. */
const MOST_PAGES = 60;
const MOST_FOLLOWED = 60;
/** An entry is offered again once: the person may have come away from where it led, or it only opened a group. */
export const MOST_TIMES = 2;
const LONGEST_ADDRESS = 500;

/** A router of which nothing was seen. */
export function emptyMemory(): RouterMemory {
  return { family: null, pages: {}, followed: [], own: false };
}

/** The memory after a page was read. The same object comes back when it says nothing new. */
export function withPage(memory: RouterMemory, reading: Reading, topics: TopicsRead): RouterMemory {
  const { router, url } = reading;
  if (!router.detected || router.login || Object.keys(topics).length === 0) return memory;
  const family = router.family === 'generic' ? null : router.family;
  const another = family !== null && memory.family !== null && memory.family !== family;
  const base = another ? { ...emptyMemory(), own: memory.own } : memory;
  const key = addressOf(url);
  const before = Object.hasOwn(base.pages, key) ? base.pages[key] : undefined;
  const page = { ...before, ...topics };
  if (!another && same(before, page) && (family === null || base.family === family)) return memory;
  const others = Object.entries(base.pages).filter(([address]) => address !== key);
  return {
    ...base,
    family: family ?? base.family,
    pages: Object.fromEntries([...others.slice(1 - MOST_PAGES), [key, page]]),
  };
}

/** The memory after a ringed menu entry was pressed. */
export function withFollowed(memory: RouterMemory, link: FollowedLink): RouterMemory {
  if (wasFollowed(memory, link, MOST_TIMES)) return memory;
  return { ...memory, followed: [...memory.followed, link].slice(-MOST_FOLLOWED) };
}

/** @param times so often, at the least */
export function wasFollowed({ followed }: RouterMemory, { to, text }: FollowedLink, times = 1): boolean {
  return followed.filter((one) => one.to === to && one.text === text).length >= times;
}

/** @returns how an address is known as a router's: its person said so, another of its pages showed it, or not at all */
export function standingOf({ own, pages }: RouterMemory): Standing {
  if (own) return 'said';
  return Object.keys(pages).length > 0 ? 'seen' : null;
}

/** What was wrong with a topic was changed and saved: what its pages said before no longer holds. */
export function withoutTopic(memory: RouterMemory, topic: Topic): RouterMemory {
  const pages = Object.entries(memory.pages).map(([address, page]) => {
    const rest = { ...page };
    delete rest[topic];
    return [address, rest] as const;
  });
  return { ...memory, pages: Object.fromEntries(pages) };
}

/**
 * What is known of a router's topics, over all its pages. A place that could not be read here may have been read there;
 * of filters there may be several, and each counts.
 */
export function known(memory: RouterMemory): TopicsRead {
  const all: TopicsRead = {};
  for (const topic of TOPICS) {
    const verdicts = Object.values(memory.pages).flatMap((page) => page[topic] ?? []);
    const read = topic.startsWith('mac') ? verdicts : verdicts.filter((verdict) => verdict !== 'unread');
    const counted = read.length > 0 ? read : verdicts;
    const worst = counted.reduce<TopicVerdict | undefined>(graver, undefined);
    if (worst) all[topic] = worst;
  }
  return all;
}

/** Many routers put the number of the session into each address: after a new sign-in it is the same page. */
function addressOf(url: string): string {
  return url.replaceAll(/[0-9a-f]{16,}/gi, '').slice(0, LONGEST_ADDRESS);
}

function same(before: TopicsRead | undefined, after: TopicsRead): boolean {
  return before !== undefined && TOPICS.every((topic) => before[topic] === after[topic]);
}
