/** A table of networks, a row each, with a tick that enables it: the first is the main one's, and only that is the radio's. */
import { closeBand, instanceOf } from './band.ts';
import type { Found } from './draft.ts';
import { onlySays, type PageContext } from './evidence.ts';
import { ofGuests, type Features } from './features.ts';
import { switchState } from './switches.ts';

const SURE = 0.62;

/** A tick with no more than "Enable" for its name. */
const enables = (f: Features): boolean =>
  f.control.type === 'toggle' && f.control.texts.length < 3 && onlySays(f, ['enable', 'on', 'status']);

/** The tick of each network's row: the field right after it holds the name, and all are drawn alike. */
function ticksOf(features: readonly Features[], found: readonly Found[]): Features[] {
  const names = new Set(found.filter(({ kind }) => kind === 'ssid').map(({ f }) => f));
  const rows = features.flatMap((f, at) =>
    enables(f) && names.has(features[at + 1]!) ? [[f, features[at + 1]!]] : [],
  );
  const label = rows[0]?.[0]!.control.texts[0];
  const under = rows[0]?.[0]!.control.headings[0];
  const alike = rows.filter(([tick]) => tick!.control.texts[0] === label && tick!.control.headings[0] === under);
  // A row for each radio is another table.
  const radios = new Set(alike.flat().flatMap((f) => closeBand(f) ?? instanceOf(f) ?? []));
  return alike.length > 1 && radios.size < 2 ? alike.map(([tick]) => tick!) : [];
}

/** What was found, with the first tick of a table of networks as the switch of the radio and none of the others. */
export function withMainRow(found: readonly Found[], features: readonly Features[], page: PageContext): Found[] {
  const ticks = page.joins || page.guest > 0 || page.wifi <= 0.3 ? [] : ticksOf(features, found);
  const [f] = ticks;
  if (!f || ofGuests(f)) return [...found];
  const kept = found.filter(({ kind, f: other }) => kind !== 'radio-enable' || !ticks.includes(other));
  // Another control switches the radio, or a tick is something else.
  if (kept.some((item) => item.kind === 'radio-enable' || ticks.includes(item.f))) return kept;
  const reasons = ['its label turns on and off', 'it is in the row of the first of the networks'];
  return [
    ...kept,
    { f, kind: 'radio-enable', score: SURE, reasons, rows: ticks, value: null, band: null, witnesses: [] },
  ];
}

/** The first is off and another is on: whether the radio sends is a question. */
export const isUndecided = ({ rows = [], value }: Found): boolean =>
  value === 'off' && rows.some(({ control }) => switchState(control).on !== false);
