/** What was typed into a page stands elsewhere on it, too: in a heading, a caption, the name of a tab. */
import { MASK } from './secrets.ts';
import type { Held } from './gate.ts';

const SHORTEST = 3;
const MOST = 300;

/** A description in which nothing of what the gate held back stands anywhere, as far as it was typed. */
export function withoutHeld<T>(facts: T, held: ReadonlyMap<number, Held>): T {
  const typed = [...held.values()]
    .filter((each) => each.typed)
    .map(({ text }) => text.trim())
    .filter((text) => text.length >= SHORTEST && !/^[\d\s.,:-]+$/.test(text));
  const words = [...new Set(typed)].toSorted((a, b) => b.length - a.length).slice(0, MOST);
  if (words.length === 0) return facts;
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const shape = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(shape, MASK);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      // What a thing is, and not what it says.
      Object.entries(value).map(([key, each]) => [key, TOLD_BY_US.has(key) ? each : clean(each)]),
    );
  };
  return clean(facts) as T;
}

/** Our own words: a network called "text" must not take a control's type away. */
const TOLD_BY_US: ReadonlySet<string> = new Set(['type', 'kind', 'drawn', 'url', 'match', 'box', 'marks', 'around']);
