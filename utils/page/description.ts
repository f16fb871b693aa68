/** Facts of one document, as the step that reads it hands them on. */
import type { Control } from './control.ts';
import type { RegionFacts } from './region.ts';
import type { TableFacts } from './tables.ts';

export interface LinkFacts {
  ref: number;
  text: string;
  href: string;
  hidden: boolean;
  /** It leads to the page it stands on. */
  here?: true;
}

export interface LooseAddress {
  ref: number;
  /** The innermost heading above. */
  heading: string;
}

/** Facts of one document, without a DOM node among them: it may be sent and stored. */
export interface Description {
  controls: Control[];
  tables: TableFacts[];
  /** Parts of the page, outer ones first; the first is the page itself. */
  regions?: RegionFacts[];
  links: LinkFacts[];
  /** Texts of headings in document order. */
  headings: string[];
  title: string;
  url: string;
  /** Addresses of devices that stand in no table, list or field. */
  loose?: LooseAddress[];
  /** Visible password fields: a page that asks for one is often a sign-in page. */
  passwords: number;
  frames: number;
  /** Where its forms are sent. */
  actions: string[];
  /** Number of elements, and of paragraphs of prose. */
  size: number;
  prose: number;
}
