/** What a frame does with its document: describe it, and say where the things are that judgement named. */
import { Describer } from '../page/describe.ts';
import { bodyOf, urlOf } from '../page/dom.ts';
import { gate, heldValue, type Held } from '../page/gate.ts';
import type { ShadowRootOf } from '../page/selector.ts';
import { makeFactOf, matchPack, placesOf } from '../firmware/match.ts';
import type { Sight } from '../firmware/pack.ts';
import type { PageFacts } from '../reading/recognise.ts';
import type { Extra, Judged, Numbered, PageLink, ElementPath, Reading, Setting, Unread } from '../reading/types.ts';

export interface ScanOptions {
  /** The firmware files, as a frame knows them; without any, what is judged is judged by generic evidence alone. */
  sights?: readonly Sight[];
  /** Its tab is at an address of a home. */
  atHome?: boolean;
  /** Where this document is among the frames of its tab; [] is the top document. */
  framePath?: number[];
  /** Opens closed shadow roots, where the browser lets extensions do so. */
  shadowRootOf?: ShadowRootOf;
  /** Told of each shadow root that is walked. */
  sawRoot?: (root: ShadowRoot) => void;
}

/** A description, and the way from its numbers back to the document. */
export interface Scan {
  facts: PageFacts;
  framePath: number[];
  /** What was typed and stays here unless a setting of a listed kind shows it, by number. */
  held: ReadonlyMap<number, Held>;
  /** What the numbers stand for. */
  elements: readonly Element[];
  /** A selector of the element with this number, unique in its document. */
  selector(ref: number): string;
  /** Milliseconds of work in this frame. */
  ms: number;
}

type Located = Omit<Reading, 'scanMs'>;

/** Milliseconds of work before others may go: well under a 16 ms frame. */
const SLICE = 6;

function* describing(doc: Document, options: ScanOptions): Generator<void, Omit<Scan, 'ms'>> {
  const found = yield* matchPack(doc, urlOf(doc), options.sights ?? [], options.atHome ?? false);
  const describer = new Describer(doc, urlOf(doc), {
    shadowRootOf: options.shadowRootOf,
    sawRoot: options.sawRoot,
    factOf: found ? makeFactOf(found.pack) : undefined,
    lists: found?.pack.rules?.filter(({ list }) => list).map(({ select }) => select),
  });
  yield* describer.walk(bodyOf(doc));
  const { page, held } = yield* gate(yield* describer.finish());
  const { framePath = [] } = options;
  const match = found && {
    ...found.match,
    ...placesOf(found.pack, doc, urlOf(doc), (element) => describer.refOf(element)),
  };
  return {
    facts: { page, match, inner: framePath.length > 0 },
    framePath,
    held,
    elements: describer.elements,
    selector: (ref) => describer.selector(ref),
  };
}

function* locating({ selector, framePath: frame, held }: Scan, judged: Judged): Generator<void, Located> {
  function* at<T extends ElementPath>(found: readonly Numbered<T>[]): Generator<void, T[]> {
    const located: T[] = [];
    for (const { ref, ...rest } of found) {
      yield;
      located.push({ ...rest, selector: selector(ref), frame } as unknown as T);
    }
    return located;
  }
  const shown = judged.settings.map((setting) =>
    typeof setting.value === 'string'
      ? { ...setting, value: heldValue(setting.kind, setting.value, held.get(setting.ref)) }
      : setting,
  );
  return {
    ...judged,
    settings: yield* at<Setting>(shown),
    unread: yield* at<Unread>(judged.unread),
    links: yield* at<PageLink>(judged.links),
    extras: yield* at<Extra>(judged.extras),
    save: judged.save && (yield* at<ElementPath>([judged.save]))[0]!,
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
export function scan(doc: Document, options: ScanOptions = {}): Scan {
  const { result, ms } = atOnce(describing(doc, options));
  return { ...result, ms };
}

export async function scanSliced(doc: Document, options: ScanOptions = {}): Promise<Scan> {
  const { result, ms } = await inSlices(describing(doc, options));
  return { ...result, ms };
}

/** Puts the places into what was judged of a look. */
export const locate = (seen: Scan, judged: Judged): Located => atOnce(locating(seen, judged)).result;

export const locateSliced = async (seen: Scan, judged: Judged): Promise<Located> =>
  (await inSlices(locating(seen, judged))).result;
