/** Controls, pages and drafts for the tests of reading, built from few words. */
import type { Control } from '../../../utils/page/control.ts';
import type { Description } from '../../../utils/page/description.ts';
import type { TableFacts } from '../../../utils/page/tables.ts';
import { recognise } from '../../../utils/reading/recognise.ts';
import type { Judged } from '../../../utils/reading/types.ts';

let refs = 0;

/** Options by text. */
export const opts = (...texts: string[]) => texts.map((text, index) => ({ value: String(index), text }));

/** A visible drop-down without a word of its own. */
export function control(part: Partial<Control>): Control {
  return {
    ref: (refs += 1),
    type: 'select',
    marks: '',
    around: [],
    texts: [],
    headings: [],
    options: [],
    selected: 0,
    value: '',
    checked: null,
    hidden: false,
    disabled: false,
    readOnly: false,
    row: '',
    ...part,
  };
}

/** A ticked box. */
export const toggle = (part: Partial<Control>): Control => control({ type: 'toggle', checked: true, ...part });

export const button = (value: string, part: Partial<Control> = {}): Control =>
  control({ type: 'button', value, texts: [value], ...part });

export function page(part: Partial<Description> = {}): Description {
  return {
    url: 'http://192.168.1.1/',
    title: 'Wireless',
    headings: [],
    controls: [],
    tables: [],
    links: [],
    passwords: 0,
    frames: 0,
    actions: [],
    size: 10,
    prose: 0,
    ...part,
  };
}

/** A table that says nothing. */
export const table = (part: Partial<TableFacts> = {}): TableFacts => ({
  ref: 900,
  headers: [],
  rows: [],
  caption: '',
  heading: '',
  hidden: false,
  marks: '',
  ...part,
});

/** What an inner frame with these controls says; it speaks without proving to be a router. */
export const readingOf = (controls: Control[], part: Partial<Description> = {}): Judged =>
  recognise({ page: page({ controls, ...part }), match: null, inner: true });
