/**
 * One document to one reading in one locate: describing and judging, which the extension does in the frame and in the
 * background. Page tests and measurements reach it by name in their bundle (tooling/pages/page-lab.ts).
 */
import { isHomeAddress } from '../../utils/firmware/home-address.ts';
import { lend, taken } from '../../utils/firmware/lent.ts';
import { SIGHTS } from '../../utils/firmware/sight.ts';
import { scan as describe, scanSliced as describeSliced, locate, type Scan } from '../../utils/frame/scan.ts';
import { urlOf } from '../../utils/page/dom.ts';
import { withoutHeld } from '../../utils/page/without-held.ts';
import { recognise, type PageFacts } from '../../utils/reading/recognise.ts';
import type { Reading } from '../../utils/reading/types.ts';

/** @public */
export { locate, locateSliced } from '../../utils/frame/scan.ts';
/** @public */
export { recognise } from '../../utils/reading/recognise.ts';

interface WithPacks {
  packs?: boolean;
}

/** What a frame is lent, by the way it takes. */
const LENT = SIGHTS.map((sight) => taken(lend(sight)));
const lentFor = (doc: Document, { packs = true }: WithPacks) => ({
  sights: packs ? LENT : [],
  atHome: isHomeAddress(urlOf(doc)),
});

/**
 * What a frame describes, firmware files included unless told otherwise.
 * @public
 */
export const scan = (doc: Document, options: WithPacks = {}): Scan => describe(doc, lentFor(doc, options));
/** @public */
export const scanSliced = (doc: Document, options: WithPacks = {}): Promise<Scan> =>
  describeSliced(doc, lentFor(doc, options));

/**
 * Reads one document at once.
 * @public
 */
export function readDocument(doc: Document, options: WithPacks = {}): Reading {
  const start = performance.now();
  const seen = scan(doc, options);
  return { ...locate(seen, recognise(seen.facts)), scanMs: performance.now() - start };
}

/**
 * What a document says and where each of its controls and tables is, for judging elsewhere.
 * @public
 */
export function describeDocument(
  doc: Document,
  packs = false,
): { facts: PageFacts; told: PageFacts; selectors: [ref: number, selector: string][] } {
  const { facts, held, selector } = scan(doc, { packs });
  const { controls, tables } = facts.page;
  return {
    facts,
    told: withoutHeld(facts, held),
    selectors: [...controls, ...tables].map(({ ref }) => [ref, selector(ref)]),
  };
}
