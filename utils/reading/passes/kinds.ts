/** Which control and which table is what. Says nothing of states, bands or entries. */
import { findMacs } from '../../common/mac.ts';
import type { PackRule } from '../../firmware/pack.ts';
import type { TableFacts } from '../../page/tables.ts';
import { judgeButtons } from '../buttons.ts';
import { withoutCards } from '../cards.ts';
import type { Draft, Found } from '../draft.ts';
import { judge } from '../judge.ts';
import { judgeTable, type TableFinding } from '../lists.ts';
import { keptOut } from '../kept-out.ts';
import { findListSwitch } from '../list-switch.ts';
import { macListScore } from '../mac-fields.ts';
import { withMainRow } from '../network-rows.ts';
import { findNetworkSwitches } from '../network-switch.ts';
import { isMenu, offersDevices, withoutParts } from '../no-lists.ts';
import { withoutParental } from '../parental.ts';
import { withPolicyTicks } from '../policy-ticks.ts';
import { findInRadioCards } from '../radio-cards.ts';
import { decidesVersion, prune } from '../prune.ts';
import { ruleTable } from '../rule-tables.ts';
import { withSending } from '../sends-network.ts';
import { withoutJoining } from '../to-join.ts';
import { macList } from '../values.ts';
import { versionTicks } from '../version-ticks.ts';

/** How sure ticks of versions are a choice of the security. */
const VERSION_TICKS = 0.8;

const BLANK = { value: null, band: null, witnesses: [] };

/** Judges every control of a page. */
function findControls({ features, context, page, rules, weights }: Draft): Found[] {
  const found: Found[] = [];
  for (const f of features) {
    const { control } = f;
    if (control.fact === -1) continue;
    const rule = control.fact === undefined ? undefined : rules[control.fact];
    if (rule) {
      found.push({ f, kind: rule.kind, rule, score: 0.98, reasons: ['this firmware has the setting here'], ...BLANK });
      continue;
    }
    if (control.type === 'button') continue;
    const listed = macListScore(f, context, weights['mac-filter-list']);
    if (listed >= weights.setting.accept) {
      const reasons = ['it holds a list of MAC addresses'];
      found.push({ f, kind: 'mac-filter-list', score: listed, reasons, ...BLANK });
      continue;
    }
    // A box in a row about one device acts on that device.
    if (findMacs(control.row).length > 0) continue;
    const [best] = judge(f, context, weights);
    if (best && best.score >= weights.setting.accept) found.push({ f, ...best, ...BLANK });
  }
  const buttons = features.filter(({ control }) => control.type === 'button' && control.fact === undefined);
  // Where the radios have switches of their own, a button beside a state word is of something else.
  const switched = found.some(({ kind }) => kind === 'radio-enable');
  for (const button of judgeButtons(buttons, context, page.regions, !switched)) {
    // "Start" and "Stop" that only come into sight when the radio is on or off say no more than its switch.
    if (switched && button.kind === 'radio-enable' && button.f.control.hidden) continue;
    found.push({ ...button, band: null, witnesses: [] });
  }
  return withSending(withoutJoining(prune(found), buttons));
}

/** Ticks for WPA2 and WPA3, where no choice of the same network names the versions. */
function findVersions({ features, context, page }: Draft, found: readonly Found[]): Found[] {
  const reasons = ['its label names a version of the security', 'its options are ticks of their own'];
  return versionTicks(features, context, page.regions ?? [])
    .filter(({ f, all }) => f.control.fact === undefined && !(all.length === 1 && found.some(decidesVersion)))
    .map(({ f, all }) => ({ f, ticks: all, kind: 'security-mode', score: VERSION_TICKS, reasons, ...BLANK }));
}

/** A table whose purpose the firmware's pack knows. */
function byPack(table: TableFacts, rules: readonly PackRule[]): TableFinding | null {
  const kind = table.fact === undefined ? undefined : rules[table.fact]?.kind;
  if (kind !== 'mac-filter-list' && kind !== 'client-list' && kind !== 'site-survey') return null;
  const macs = [...new Set(table.rows.flatMap(({ cells }) => findMacs(cells.join(' ')).slice(0, 1)))];
  return { table, kind, macs, score: 0.98, reasons: ['this firmware has the list here'] };
}

/** Is it only a box to type one more address into? */
const isEntryBox = (item: Found): boolean => item.kind === 'mac-filter-list' && item.f.control.type === 'text';
const isListOfFields = (item: Found): boolean => item.kind === 'mac-filter-list' && !isEntryBox(item);

export function findKinds(draft: Draft): void {
  const { page, rules, context, weights } = draft;
  const judgedAlone = withPolicyTicks(withoutParental(findControls(draft), page.regions), draft.features, context);
  const controls = withMainRow(judgedAlone, draft.features, context);
  const inCards = findInRadioCards(draft.features, controls).map((item) => ({ ...item, ...BLANK }));
  const ofLists = findListSwitch(draft.features, controls).map((item) => ({ ...item, ...BLANK }));
  const known = [...controls, ...inCards, ...ofLists];
  const ofNetworks = findNetworkSwitches(draft.features, known, context, page.regions);
  const all = [...known, ...ofNetworks.map((item) => ({ ...item, ...BLANK })), ...findVersions(draft, controls)];
  const inFields = all.filter(isListOfFields).map(({ f }) => macList(f.control.value));
  const judged = page.tables
    .filter((table) => !isMenu(table, page) && !offersDevices(table, page))
    .map(withoutCards)
    .map(
      (table) =>
        byPack(table, rules) ??
        ruleTable(table, draft.features) ??
        judgeTable(table, context, weights.tables) ??
        keptOut(table, draft.features),
    )
    .filter((finding) => finding !== null)
    .filter(({ table }) => table.fact !== -1)
    // The boxes of a list are the list; the table around them is layout.
    .filter(({ table }) => !all.some((item) => isListOfFields(item) && item.f.control.within?.includes(table.ref)));
  draft.tables = withoutParts(judged, inFields);
  const lists = draft.tables.filter(({ kind }) => kind === 'mac-filter-list');
  /** Boxes for one more address, beside the table of those that are on the list. */
  const isEntryRow = ({ kind, f: { control } }: Found): boolean =>
    kind === 'mac-filter-list' &&
    control.type === 'list' &&
    macList(control.value).length === 0 &&
    lists.some(({ macs, table }) => macs.length > 0 && table.region === control.region);
  const fields = all.filter((item) => !isEntryRow(item));
  const hasList = lists.length > 0 || fields.some(isListOfFields);
  let entries = 0;
  draft.found = fields.filter((item) => !isEntryBox(item) || (!hasList && entries++ === 0));
}
