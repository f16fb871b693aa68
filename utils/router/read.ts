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
const SLICE = 8;

interface Job {
  describer: Describer;
  walk: Generator<void>;
  finish: () => Omit<Reading, 'scanMs'>;
}

function begin(doc: Document, options: ReadOptions): Job {
  const url = options.url ?? doc.URL;
  const match = options.packs === false ? null : matchPack(doc, url, PACKS);
  const describer = new Describer(doc, url, {
    shadowRootOf: options.shadowRootOf,
    factOf: match ? makeFactOf(match.pack) : undefined,
    lists: match?.pack.rules?.filter(({ kind }) => LIST_KINDS.includes(kind)).map(({ select }) => select),
  });
  const root = doc.body ?? doc.documentElement;
  return {
    describer,
    walk: describer.walk(root),
    finish: () => recognise(describer.finish(), match, options.framePath ?? []),
  };
}

/** Reads one document at once. */
export function readDocument(doc: Document, options: ReadOptions = {}): Reading {
  const now = options.now ?? (() => performance.now());
  const start = now();
  const job = begin(doc, options);
  while (!job.walk.next().done);
  return { ...job.finish(), scanMs: now() - start };
}

/** The same in slices, so that a big page stays alive under the reader. */
export async function readDocumentSliced(doc: Document, options: ReadOptions = {}): Promise<Reading> {
  const now = options.now ?? (() => performance.now());
  let sliceStart = now();
  let spent = 0;
  const job = begin(doc, options);
  for (let count = 0; !job.walk.next().done; count++) {
    if ((count & 15) !== 0 || now() - sliceStart < SLICE) continue;
    spent += now() - sliceStart;
    await new Promise((resolve) => setTimeout(resolve));
    sliceStart = now();
  }
  const reading = job.finish();
  return { ...reading, scanMs: spent + now() - sliceStart };
}
