/** What was understood of masked pages and what was not: the list in which a person names what was misread. */
import type { UnreadTopic } from '../common/kinds.ts';
import { MASK } from '../page/secrets.ts';
import { recognise, type PageFacts } from '../reading/recognise.ts';
import type { Setting } from '../reading/types.ts';
import type { Said } from './said.ts';

/** A place on the page by its number, with the page's own name for it. */
export interface Spot {
  frame: number;
  ref: number;
  label: string;
}

export interface Understood {
  taken: (Spot & { setting: Setting; masked: boolean })[];
  unread: (Spot & { topic: UnreadTopic })[];
  /** Everything else that can be set. */
  rest: Spot[];
}

/** What a view gets of a tab. */
export interface Misread {
  /** One a frame, masked. */
  pages: PageFacts[];
  understood: Understood;
  /** What the person said of it before. */
  said: Said[];
}

/** A list from which a person chooses: longer ones help nobody. */
const MOST = 300;
const LONGEST = 80;

const named = (...names: (string | undefined)[]): string =>
  (names.find((name) => name?.replaceAll(MASK, '').trim()) ?? '').trim().slice(0, LONGEST);

/** @param pages one a frame, masked: what is listed here is what the report holds */
export function understoodOf(pages: readonly PageFacts[]): Understood {
  const all: Understood = { taken: [], unread: [], rest: [] };
  for (const [frame, facts] of pages.entries()) {
    const { settings, unread } = recognise(facts);
    const spot = (ref: number, label: string): Spot => ({ frame, ref, label });
    for (const { ref, ...setting } of settings) {
      const masked = [setting.value].flat().some((value) => value?.includes(MASK));
      all.taken.push({ ...spot(ref, named(setting.label)), masked, setting: { ...setting, selector: '', frame: [] } });
    }
    for (const { ref, label, topic } of unread) all.unread.push({ ...spot(ref, named(label)), topic });
    const known = new Set(settings.map(({ ref }) => ref));
    const { controls, tables } = facts.page;
    const rest = [
      ...controls
        .filter(({ type, hidden }) => type !== 'button' && !hidden)
        .map(({ ref, texts, marks }) => spot(ref, named(texts[0], marks))),
      ...tables
        .filter(({ hidden }) => !hidden)
        .map(({ ref, caption, heading, headers }) => spot(ref, named(caption, heading, headers.join(', ')))),
    ];
    all.rest.push(...rest.filter(({ ref, label }) => label !== '' && !known.has(ref)));
  }
  return { ...all, rest: all.rest.slice(0, MOST) };
}
