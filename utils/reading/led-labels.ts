/** Labels that were read together with the heading right before them: "Wireless setup Wireless LAN:". */
import type { Control } from '../page/control.ts';
import { matchConcepts, type Concept } from '../words/index.ts';
import { bandIn } from './shapes.ts';

const LONGEST = 40;
/** What alone names nothing: the heading is a part of the label then, "MAC filter mode" under "MAC filter". */
const PART: ReadonlySet<Concept> = new Set<Concept>([
  'mode',
  'status',
  'enable',
  'disable',
  'on',
  'off',
  'yes',
  'no',
  'name',
  'list',
  'settings',
  'control',
  'access',
  'filter',
  'auto',
  'manual',
]);

/** The control with what its label says after the heading, where that is a label by itself. */
export function withoutHeading(control: Control): Control {
  const [label = '', ...texts] = control.texts;
  const [heading = ''] = control.headings;
  // The title of a card that names a band is what its switch is called.
  if (heading === '' || !label.startsWith(`${heading} `) || bandIn(heading) !== null) return control;
  const rest = label.slice(heading.length).trim();
  const says = rest.length <= LONGEST && matchConcepts(rest).some(({ concept }) => !PART.has(concept));
  return says ? { ...control, texts: [rest, ...texts] } : control;
}
