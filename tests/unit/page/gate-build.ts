/** Pages for the tests of the gate: only what matters is said. */
import type { Control } from '../../../utils/page/control.ts';
import type { Description } from '../../../utils/page/description.ts';
import { gate } from '../../../utils/page/gate.ts';
import type { TableFacts } from '../../../utils/page/tables.ts';
import * as build from '../reading/build.ts';

/** An empty text field. */
export const control = (more: Partial<Control> = {}): Control =>
  build.control({ ref: 0, type: 'text', selected: -1, ...more });
export const table = (more: Partial<TableFacts> = {}): TableFacts => build.table({ ref: 0, ...more });
export const page = (more: Partial<Description> = {}): Description => build.page({ title: 'Router', ...more });

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
