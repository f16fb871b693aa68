/** What the describing step says of a document, as plain data: bundled for the page, it lets Node judge without one. */
import { Describer, type Description } from '../../utils/router/page/describe.ts';

export interface PageFacts {
  page: Description;
  /** Selectors of controls and tables, by their number; '' for anything else. */
  selectors: string[];
  /** Numbers of the controls inside each table. */
  held: Record<number, number[]>;
}

/**
 * Runs in the page (scripts/lib/page-lab.ts reaches it by name).
 * @public
 */
export function describeDocument(doc: Document): string {
  const describer = new Describer(doc, doc.URL, {});
  for (const _pause of describer.walk(doc.body ?? doc.documentElement));
  const finish = describer.finish();
  let step = finish.next();
  while (!step.done) step = finish.next();
  const page = step.value;
  const selectors = describer.elements.map(() => '');
  for (const { ref } of [...page.controls, ...page.tables]) selectors[ref] = describer.selector(ref);
  const held: Record<number, number[]> = {};
  for (const { ref } of page.tables) {
    held[ref] = page.controls.filter((control) => describer.holds(ref, control.ref)).map((control) => control.ref);
  }
  // As text: getters are worked out, and nothing of the document can come along.
  return JSON.stringify({ page, selectors, held } satisfies PageFacts);
}
