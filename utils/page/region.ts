/** A part of a page that gives its controls a meaning. Description only: what it means is judged elsewhere. */

/**
 * page: all of it · section: what a heading speaks for · pane: the body of a tab · card · dialog · accordion: a part that
 * opens and shuts · fieldset · rows: a body of a table, or the rows under a row that is a title
 */
export const REGION_KINDS = ['page', 'section', 'pane', 'card', 'dialog', 'accordion', 'fieldset', 'rows'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A plain row of a name and a text, "Wireless Band: 2.4GHz Band", and the number of its element (older reports have none). */
export type PlainRow = [name: string, text: string, ref?: number];

export interface RegionFacts {
  /** As of a control. */
  ref: number;
  kind: RegionKind;
  /** Number of the region around it; -1 for the page. */
  parent: number;
  /** Heading, legend, or the title of the tab that shows it; '' when it has none. */
  title: string;
  /** It cannot be seen now: another tab's pane, a shut accordion. */
  hidden: boolean;
  /** Own id, name and classes. */
  marks: string;
  /** What stands in it as plain text, its inner regions left out. */
  plain: PlainRow[];
}
