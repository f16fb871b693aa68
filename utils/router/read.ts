/** One document to one reading: describe, identify, recognise. Runs in the frame; asks nothing of the extension. */
import { Describer } from './page/describe.ts';
import type { ShadowRootOf } from './page/selector.ts';
import { PACKS } from './packs/index.ts';
import { makeFactOf, matchPack } from './packs/match.ts';
import { recognise } from './recognise/index.ts';
import type { Reading, SettingKind } from './types.ts';

export interface ReadOptions {
  /** false: judge by generic evidence alone. */
  packs?: boolean;
  /** Where this document is among the frames of its tab; [] is the top document. */
  framePath?: number[];
  now?: () => number;
  url?: string;
  /** Opens closed shadow roots, where the browser lets extensions do so. */
  shadowRootOf?: ShadowRootOf;
}

const LIST_KINDS: readonly SettingKind[] = ['mac-filter-list', 'client-list', 'site-survey'];

/** Milliseconds of work before others may go: well under a 16 ms frame. */
const SLICE = 6;

/** All work on a document in small steps. */
function* steps(doc: Document, options: ReadOptions): Generator<void, Omit<Reading, 'scanMs'>> {
  const url = options.url ?? doc.URL;
  const match = options.packs === false ? null : matchPack(doc, url, PACKS);
  const describer = new Describer(doc, url, {
    shadowRootOf: options.shadowRootOf,
    factOf: match ? makeFactOf(match.pack) : undefined,
    lists: match?.pack.rules?.filter(({ kind }) => LIST_KINDS.includes(kind)).map(({ select }) => select),
  });
  yield* describer.walk(doc.body ?? doc.documentElement);
  const page = yield* describer.finish();
  return yield* recognise(page, describer, match, options.framePath ?? []);
}

/**
 * Reads one document at once. Scripts and page tests reach it by name in their bundle (scripts/lib/page-lab.ts).
 * @public
 */
export function readDocument(doc: Document, options: ReadOptions = {}): Reading {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const work = steps(doc, options);
  let step = work.next();
  while (!step.done) step = work.next();
  return { ...step.value, scanMs: now() - start };
}

/** The same in slices, so that a big page stays alive under the reader. */
export async function readDocumentSliced(doc: Document, options: ReadOptions = {}): Promise<Reading> {
  const now = options.now ?? (() => performance.now());
  let sliceStart = now();
  let spent = 0;
  const work = steps(doc, options);
  let step = work.next();
  while (!step.done) {
    if (now() - sliceStart >= SLICE) {
      spent += now() - sliceStart;
      await new Promise((resolve) => setTimeout(resolve));
      sliceStart = now();
    }
    step = work.next();
  }
  return { ...step.value, scanMs: spent + now() - sliceStart };
}
