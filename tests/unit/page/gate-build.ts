/** Pages for the tests of the gate: only what matters is said. */
import type { Control } from '../../../utils/page/control.ts';
import type { Description } from '../../../utils/page/describe.ts';
import { gate } from '../../../utils/page/gate.ts';
import type { TableFacts } from '../../../utils/page/tables.ts';

export const control = (more: Partial<Control> = {}): Control => ({
  ref: 0,
  type: 'text',
  marks: '',
  around: [],
  texts: [],
  headings: [],
  options: [],
  selected: -1,
  value: '',
  checked: null,
  hidden: false,
  disabled: false,
  readOnly: false,
  row: '',
  ...more,
});
export const table = (more: Partial<TableFacts> = {}): TableFacts => ({
  ref: 0,
  headers: [],
  rows: [],
  caption: '',
  heading: '',
  hidden: false,
  marks: '',
  ...more,
});
export const page = (more: Partial<Description> = {}): Description => ({
  controls: [],
  tables: [],
  links: [],
  headings: [],
  title: 'Router',
  url: 'http://192.168.1.1/',
  passwords: 0,
  frames: 0,
  actions: [],
  size: 10,
  prose: 0,
  ...more,
});

export function through(more: Partial<Description>) {
  const steps = gate(page(more));
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
export const pass = (more: Partial<Control>) => {
  const { page: out, held } = through({ controls: [control(more)] });
  return { out: out.controls[0]!, held: held.get(0) };
};
export const rows = (...all: string[][]) => all.map((cells) => ({ cells }));
export const passTable = (more: Partial<TableFacts>) => through({ tables: [table(more)] }).page.tables[0]!;
