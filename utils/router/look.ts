/** What a frame does with its document: describe it, and say where the things are that judgement named. */
import { Describer } from './page/describe.ts';
import type { ShadowRootOf } from './page/selector.ts';
import { PACKS } from './packs/index.ts';
import { makeFactOf, matchPack } from './packs/match.ts';
import type { PageFacts } from './recognise/index.ts';
import type { Extra, Judged, Numbered, PageLink, Place, Reading, Setting, SettingKind } from './types.ts';

export interface LookOptions {
  /** false: judge by generic evidence alone. */
  packs?: boolean;
  /** Where this document is among the frames of its tab; [] is the top document. */
  framePath?: number[];
  /** Opens closed shadow roots, where the browser lets extensions do so. */
  shadowRootOf?: ShadowRootOf;
  /** Told of each shadow root that is walked. */
  sawRoot?: (root: ShadowRoot) => void;
}

/** A description, and the way from its numbers back to the document. */
export interface Look {
  facts: PageFacts;
  framePath: number[];
  /** A selector of the element with this number, unique in its document. */
  selector(ref: number): string;
  /** Milliseconds of work in this frame. */
  ms: number;
}

type Placed = Omit<Reading, 'scanMs'>;

const LIST_KINDS: readonly SettingKind[] = ['mac-filter-list', 'client-list', 'site-survey'];

/** Milliseconds of work before others may go: well under a 16 ms frame. */
const SLICE = 6;

function* describing(doc: Document, options: LookOptions): Generator<void, Omit<Look, 'ms'>> {
  const found = options.packs === false ? null : matchPack(doc, doc.URL, PACKS);
  const describer = new Describer(doc, doc.URL, {
    shadowRootOf: options.shadowRootOf,
    sawRoot: options.sawRoot,
    factOf: found ? makeFactOf(found.pack) : undefined,
    lists: found?.pack.rules?.filter(({ kind }) => LIST_KINDS.includes(kind)).map(({ select }) => select),
  });
  yield* describer.walk(doc.body ?? doc.documentElement);
  const page = yield* describer.finish();
  const { framePath = [] } = options;
  return {
    facts: { page, match: found?.match ?? null, inner: framePath.length > 0 },
    framePath,
    selector: (ref) => describer.selector(ref),
  };
}

function* placing({ selector, framePath: frame }: Look, judged: Judged): Generator<void, Placed> {
  function* at<T extends Place>(found: readonly Numbered<T>[]): Generator<void, T[]> {
    const placed: T[] = [];
    for (const { ref, ...rest } of found) {
      yield;
      placed.push({ ...rest, selector: selector(ref), frame } as unknown as T);
    }
    return placed;
  }
  return {
    ...judged,
    settings: yield* at<Setting>(judged.settings),
    links: yield* at<PageLink>(judged.links),
    extras: yield* at<Extra>(judged.extras),
    save: judged.save && (yield* at<Place>([judged.save]))[0]!,
  };
}

/** Does all steps of some work, and says how long they took. */
function atOnce<T>(work: Generator<void, T>): { result: T; ms: number } {
  const start = performance.now();
  let step = work.next();
  while (!step.done) step = work.next();
  return { result: step.value, ms: performance.now() - start };
}

/** The same in slices, so that a big page stays alive under the reader. */
async function inSlices<T>(work: Generator<void, T>): Promise<{ result: T; ms: number }> {
  let start = performance.now();
  let ms = 0;
  let step = work.next();
  while (!step.done) {
    const now = performance.now();
    if (now - start >= SLICE) {
      ms += now - start;
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    step = work.next();
  }
  return { result: step.value, ms: ms + performance.now() - start };
}

/** Describes a document at once. */
export function look(doc: Document, options: LookOptions = {}): Look {
  const { result, ms } = atOnce(describing(doc, options));
  return { ...result, ms };
}

export async function lookSliced(doc: Document, options: LookOptions = {}): Promise<Look> {
  const { result, ms } = await inSlices(describing(doc, options));
  return { ...result, ms };
}

/** Puts the places into what was judged of a look. */
export const place = (seen: Look, judged: Judged): Placed => atOnce(placing(seen, judged)).result;

export const placeSliced = async (seen: Look, judged: Judged): Promise<Placed> =>
  (await inSlices(placing(seen, judged))).result;
