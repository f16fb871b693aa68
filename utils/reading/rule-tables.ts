/** Rules of a filter, a row each with what becomes of its device, beside one choice for all others: what they come to. */
import { findMacs } from '../common/mac.ts';
import type { TableFacts } from '../page/tables.ts';
import { hasConcept, type Concept } from '../words/index.ts';
import { stateWord } from '../words/state-words.ts';
import type { Features } from './features.ts';
import { filterModeOf, meansOthers, opposite } from './filter-mode.ts';
import { IPV4 } from './grid.ts';
import type { TableFinding } from './lists.ts';
import { chosen, shownText } from './values.ts';

/** How sure it is. */
const SURE = 0.85;

/** Longer cells and headers explain. */
const LONGEST = 40;

/** Is it the choice of what becomes of all who are in no rule? */
export function isForOthers({ control: { type, texts, options }, shape }: Features): boolean {
  const [label = ''] = texts;
  return (
    (type === 'select' || type === 'radios') &&
    shape.policy &&
    options.length === 2 &&
    label.length < LONGEST &&
    meansOthers(label) &&
    hasConcept(label, 'mac-address', 'device', 'client-list', 'connected-devices')
  );
}

const policyIn = (cell: string): 'allow' | 'deny' | null => {
  const deny = hasConcept(cell, 'deny', 'blocked');
  return cell.length < LONGEST && deny !== hasConcept(cell, 'allow') ? (deny ? 'deny' : 'allow') : null;
};

/** @returns what a rule does that makes a difference: the opposite of what is done to all others */
export function listedPolicy({ control }: Features): 'allow' | 'deny' | null {
  const mode = filterModeOf(shownText(control), chosen(control)?.value ?? '', false);
  return mode === 'allow' || mode === 'deny' ? opposite(mode) : null;
}

/**
 * @returns the table as a list of those for whom a rule in force makes a difference; its entries are unclear where rules of
 * both kinds stand side by side, or all of them say what would happen without them
 */
export function ruleTable(table: TableFacts, features: readonly Features[]): TableFinding | null {
  const { headers, rows } = table;
  const column = (...concepts: Concept[]): number =>
    headers.findIndex((header) => header.length < LONGEST && hasConcept(header, ...concepts));
  const [choice, ...more] = features.filter(isForOthers);
  const policy = choice && more.length === 0 ? listedPolicy(choice) : null;
  if (policy === null || column('mac-address') < 0 || column('ip-address', 'signal', 'dhcp-leases') >= 0) return null;
  const done = headers.findIndex((_, at) => rows.every(({ cells }) => policyIn(cells[at] ?? '') !== null));
  if (rows.length === 0 || done < 0 || rows.some(({ cells }) => cells.some((cell) => IPV4.test(cell)))) return null;
  const status = column('status', 'enable');
  const inForce = rows.filter(({ cells }) => status < 0 || stateWord(cells[status] ?? '') !== false);
  const policies = new Set(inForce.map(({ cells }) => policyIn(cells[done] ?? '')));
  const told = status < 0 || rows.every(({ cells }) => stateWord(cells[status] ?? '') !== null);
  const macs = policies.has(policy) ? inForce.flatMap(({ cells }) => findMacs(cells.join(' ')).slice(0, 1)) : [];
  return {
    table,
    kind: 'mac-filter-list',
    macs: [...new Set(macs)],
    score: SURE,
    reasons: ['it is a table of MAC addresses', 'each row says what becomes of its device'],
    policy,
    ...(told && policies.size < 2 && (macs.length > 0 || policy === 'deny') ? {} : { unclear: true }),
  };
}
