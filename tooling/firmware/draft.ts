/** What teaching prints and writes: every control with what it was taken for, and a firmware file to go on from. */
import { LINK_TARGETS } from '../../utils/common/kinds.ts';
import { featuresOf } from '../../utils/reading/features.ts';
import { judge } from '../../utils/reading/judge.ts';
import { newDraft, recognise, type PageFacts } from '../../utils/reading/recognise.ts';
import type { Remark } from '../../utils/report/report.ts';
import { readRegions } from '../../utils/reading/passes/regions.ts';

export interface Line {
  selector: string;
  type: string;
  label: string;
  /** What it was taken for; null when for nothing. */
  taken: string | null;
  /** What it might have been, with how sure judgement was. */
  near: string[];
}

/** Every control and list of a page. */
export function linesOf(facts: PageFacts, selectorOf: (ref: number) => string): Line[] {
  const settings = new Map(recognise(facts).settings.map((setting) => [setting.ref, setting]));
  const draft = newDraft(facts);
  readRegions(draft);
  const said = (ref: number): string | null => {
    const found = settings.get(ref);
    return found ? `${found.kind}${found.band ? ` ${found.band}` : ''} = ${JSON.stringify(found.value)}` : null;
  };
  const controls = facts.page.controls.map((control): Line => {
    const near = control.type === 'button' ? [] : judge(featuresOf(control), draft.context, draft.weights).slice(0, 3);
    return {
      selector: selectorOf(control.ref),
      type: control.type,
      label: control.texts[0] ?? control.marks,
      taken: said(control.ref),
      near: near.map(({ kind, score }) => `${kind} ${score.toFixed(2)}`),
    };
  });
  const tables = facts.page.tables.map(({ ref, heading, caption, headers }): Line => ({
    selector: selectorOf(ref),
    type: 'table',
    label: caption || heading || headers.join(', '),
    taken: said(ref),
    near: [],
  }));
  return [...controls, ...tables];
}

/** One line a control, for a terminal. */
export const printed = ({ selector, type, label, taken, near }: Line): string =>
  `${taken ? '✓' : '·'} ${selector}  [${type}] ${label}\n    ${taken ?? (near.length > 0 ? `near: ${near.join(', ')}` : 'not taken for anything')}`;

/** Left open in a draft: whoever knows one writes it into the menu. */
const THIN = LINK_TARGETS.filter((topic) => topic !== 'wireless' && topic !== 'clients');

/** What the sender of a report said, one line a remark. */
export function printedRemark({ says, kind, frame, ref, about }: Remark): string {
  const where = ref === null ? '' : ` at #${ref}${frame ? ` of frame ${frame}` : ''}`;
  const what = kind === '' ? 'something' : kind;
  const told = says === 'wrong' ? `${what} is wrong` : `${what} is missing`;
  return `! ${told}${where}${about ? `\n    ${JSON.stringify(about).slice(0, 400)}` : ''}`;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The beginning of a firmware file; what only a person knows is left for the formatter test to ask for. */
export function draftFile(family: string, facts: PageFacts, lines: readonly Line[]): string {
  const title = facts.page.title.replaceAll('\u2592', '').trim();
  const path = URL.canParse(facts.page.url) ? new URL(facts.page.url).pathname : '/';
  const marks = [
    ...(title ? [`    { title: /${escaped(title)}/, weight: 0.6 },`] : []),
    ...(path === '/' ? [] : [`    { path: /${escaped(path)}/, weight: 0.4 },`]),
  ];
  const rules = lines
    .filter(({ taken, selector }) => taken !== null && selector !== '')
    .map(({ taken, selector }) => `    { select: ${quoted(selector)}, kind: ${quoted(taken!.split(' ')[0]!)} },`);
  return `import type { Pack, Way } from './pack.ts';

/** ${family}. */
export const pack: Pack = {
  family: ${quoted(family)},
  vendor: ${quoted(family)},
  marks: [
${marks.join('\n')}
  ],
  rules: [
${rules.join('\n')}
  ],
};

export const way: Way = {
  family: ${quoted(family)},
  brands: [],
  menu: {},
  thin: [${THIN.map((topic) => `'${topic}'`).join(', ')}],
  known: 'fixture',
  source: 'router-menus.md#${family}',
};
`;
}
