/** A form for a network to join or to add, kept out of sight: its choices are those of the form, and not the router's. */
import type { SettingKind } from '../common/kinds.ts';
import { closeBand } from './band.ts';
import type { Found } from './draft.ts';
import { ofGuests } from './features.ts';

const ASKED: ReadonlySet<SettingKind> = new Set<SettingKind>(['ssid', 'security-mode', 'channel']);

const isAsked = ({ kind, rule, f }: Found): boolean =>
  ASKED.has(kind) &&
  !rule &&
  f.control.hidden &&
  (kind !== 'ssid' || f.control.value === '') &&
  // A radio of another band is no form.
  closeBand(f) === (kind === 'channel' ? '2.4' : null) &&
  !ofGuests(f);

/** What was found, without parts that ask for an empty name while the page has the own network's name elsewhere. */
export function withoutJoining(found: readonly Found[]): Found[] {
  if (!found.some(({ kind, f }) => kind === 'ssid' && f.control.value !== '')) return [...found];
  const parts = Map.groupBy(found, ({ f }) => f.control.region ?? 0);
  const asking = (part: readonly Found[]): boolean =>
    part.every(isAsked) && ['ssid', 'security-mode'].every((kind) => part.some((item) => item.kind === kind));
  return found.filter(({ f }) => !asking(parts.get(f.control.region ?? 0)!));
}
