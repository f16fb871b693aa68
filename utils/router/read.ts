/**
 * One document to one reading in one place: describing and judging, which the extension does in the frame and in the
 * background. Page tests and measurements reach it by name in their bundle (scripts/lib/page-lab.ts).
 */
import { look, place, type LookOptions } from './look.ts';
import { recognise, type PageFacts } from './recognise/index.ts';
import type { Reading } from './types.ts';

/** @public */
export { look, lookSliced, place, placeSliced } from './look.ts';
/** @public */
export { recognise } from './recognise/index.ts';

/**
 * Reads one document at once.
 * @public
 */
export function readDocument(doc: Document, options: LookOptions = {}): Reading {
  const start = performance.now();
  const seen = look(doc, options);
  return { ...place(seen, recognise(seen.facts)), scanMs: performance.now() - start };
}

/**
 * What a document says and where each of its controls and tables is, for judging elsewhere.
 * @public
 */
export function describeDocument(doc: Document): { facts: PageFacts; selectors: [ref: number, selector: string][] } {
  const { facts, selector } = look(doc, { packs: false });
  const { controls, tables } = facts.page;
  return { facts, selectors: [...controls, ...tables].map(({ ref }) => [ref, selector(ref)]) };
}
