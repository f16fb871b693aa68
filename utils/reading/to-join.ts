/** A form for a network to join or to add: its choices are those of the form, and not the router's. */
import type { SettingKind } from '../common/kinds.ts';
import { closeBand } from './band.ts';
import type { Found } from './draft.ts';
import { ofGuests, type Features } from './features.ts';
import { JOIN } from './runs-wifi.ts';

const ASKED: ReadonlySet<SettingKind> = new Set<SettingKind>(['ssid', 'security-mode', 'ssid-broadcast', 'channel']);

const isAsked = ({ kind, rule, f }: Found): boolean =>
  ASKED.has(kind) &&
  !rule &&
  (kind !== 'ssid' || f.control.value === '') &&
  // A radio of another band is no form.
  closeBand(f) === (kind === 'channel' ? '2.4' : null) &&
  !ofGuests(f);

/**
 * What was found, without parts that ask for an empty name while the page has the own network's name elsewhere: parts that
 * nobody sees, and those with a button to connect.
 */
export function withoutJoining(found: readonly Found[], buttons: readonly Features[]): Found[] {
  if (!found.some(({ kind, f }) => kind === 'ssid' && f.control.value !== '')) return [...found];
  const parts = Map.groupBy(found, ({ f }) => f.control.region ?? 0);
  const connects = ({ f }: Found): boolean =>
    buttons.some(({ control }) => control.region === f.control.region && JOIN.test(control.value));
  const asking = (part: readonly Found[]): boolean =>
    part.every((item) => isAsked(item) && (item.f.control.hidden || connects(item))) &&
    ['ssid', 'security-mode'].every((kind) => part.some((item) => item.kind === kind));
  return found.filter(({ f }) => !asking(parts.get(f.control.region ?? 0)!));
}
