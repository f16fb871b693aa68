/** How each setting is set: its value in normal form, and the signs that it rests on. */
import type { SettingKind } from '../../common/kinds.ts';
import { findMacs, isExampleMac } from '../../common/mac.ts';
import { meaningOf } from '../../firmware/meaning.ts';
import { directionOf } from '../direction.ts';
import type { Control } from '../../page/control.ts';
import type { Draft, Found } from '../draft.ts';
import type { Features } from '../features.ts';
import { filterModeOf, filterModesOf, restricts } from '../filter-mode.ts';
import { isRestriction } from '../kinds-filter.ts';
import { knownPolicy, letsInKnown } from '../known-devices.ts';
import { isUndecided } from '../network-rows.ts';
import { isLoaded, unfilled } from '../loaded.ts';
import { policyOfTicks } from '../policy-ticks.ts';
import { isForOthers, listedPolicy } from '../rule-tables.ts';
import { switchState } from '../switches.ts';
import { ticked } from '../version-ticks.ts';
import type { Setting } from '../types.ts';
import { hasConcept } from '../../words/index.ts';
import { bandValue, channelValue, chosen, macList, shownText, switchValue, widthValue } from '../values.ts';
import { answerOf } from '../on-off.ts';
import { witnessesOf } from '../witnesses.ts';

/** The setting's value in normal form. */
function valueOf(kind: SettingKind, f: Features, inverted: boolean, draft: Draft): Setting['value'] {
  const { control } = f;
  const text = shownText(control);
  const raw = chosen(control)?.value ?? control.value;
  switch (kind) {
    case 'channel':
      if (control.type === 'toggle') return control.checked ? 'auto' : null;
      if (f.shape.onOff) return switchValue(control, false) === 'on' ? 'auto' : null;
      if (f.shape.autoManual) return text && hasConcept(text, 'auto') ? 'auto' : null;
      return text ? channelValue(text) : null;
    case 'channel-width': {
      if (control.type === 'toggle') {
        const wide = switchValue(control, inverted);
        return wide && (wide === 'on' ? '40' : '20');
      }
      return text ? widthValue(text, raw) : null;
    }
    case 'band-select':
      return text ? bandValue(text) : null;
    case 'mac-filter-mode':
      if (letsInKnown(control)) return knownPolicy(text);
      if (isForOthers(f)) return listedPolicy(f);
      if (control.selected >= 0 && control.options.length > 0)
        return filterModesOf(control.options)[control.selected] ?? null;
      return text ? filterModeOf(text, raw, control.options.length > 2) : null;
    case 'mac-filter-list':
      return entriesOf(f, draft);
    case 'mac-filter-enable':
      if (isRestriction(control)) return restricts(text) ? 'on' : 'off';
      return switchValue(control, inverted);
    case 'radio-enable':
    case 'ssid-broadcast':
    case 'ap-isolation':
      return control.type === 'select' || control.type === 'radios'
        ? kind === 'ssid-broadcast'
          ? broadcastValue(control, text, inverted)
          : switchValue(control, inverted)
        : switchValue(control, inverted);
    case 'band-steering':
      return control.type === 'toggle' || f.shape.onOff
        ? switchValue(control, inverted)
        : (switchValue(control, false) ?? null);
    case 'security-mode':
      if (control.type === 'toggle' && control.options.length === 0) return f.label;
      return text || null;
    default:
      return text || null;
  }
}

/** Who is on a list; null where the page shows addresses that it has in no list which was recognised. */
function entriesOf({ control }: Features, draft: Draft): string[] | null {
  const macs = macList(control.value);
  if (macs.length > 0) return macs;
  if (control.value !== '' && !/[\w]/.test(control.value)) return null;
  const beside = control.texts.flatMap(findMacs).some((mac) => !isExampleMac(mac));
  const loose = (draft.page.loose ?? []).some(({ heading }) => control.headings.includes(heading));
  return control.type === 'text' && (beside || loose || hasReadOnly(draft, control)) ? null : [];
}

/** Boxes for addresses that only show them, under the same heading. */
function hasReadOnly({ features }: Draft, { headings }: Features['control']): boolean {
  return features.some(
    ({ control: other }) =>
      other.type === 'text' &&
      other.readOnly &&
      other.headings[0] === headings[0] &&
      findMacs(other.value).some((mac) => !isExampleMac(mac)),
  );
}

/** Of a choice: an answer to the label, where what stands in brackets does not say the opposite; else what it says itself. */
function broadcastValue(control: Control, text: string, inverted: boolean): 'on' | 'off' | null {
  const { options } = control;
  const hiding = options.filter((option) => hasConcept(option.text, 'hide'));
  // "Show" beside "Hide": the word that is known tells of the other.
  if (options.length === 2 && hiding.length === 1 && answerOf(text) === null)
    return hiding[0]!.text === text ? 'off' : 'on';
  const answer = answerOf(text);
  if (!answer) return visibility(text) ?? switchValue(control, inverted);
  const value = answer.on !== inverted ? 'on' : 'off';
  const meant = visibility(answer.meant);
  return meant === null || meant === value ? value : null;
}

function visibility(text: string): 'on' | 'off' | null {
  const hide = hasConcept(text, 'hide');
  if (hide !== hasConcept(text, 'broadcast')) return hide ? 'off' : 'on';
  return null;
}

/** Kinds that are on or off. */
const SWITCHES: ReadonlySet<SettingKind> = new Set<SettingKind>([
  'mac-filter-enable',
  'radio-enable',
  'ssid-broadcast',
  'ap-isolation',
  'band-steering',
]);

function readState(item: Found, draft: Draft): void {
  const { f, kind, rule } = item;
  const { control } = f;
  if (control.type === 'button') return;
  if (item.ticks) {
    item.value = ticked(item.ticks);
    item.witnesses.push('native');
    return;
  }
  if (item.lists) {
    item.value = policyOfTicks(item.lists);
    if (item.value === null) item.unclear = 'contradiction';
    item.witnesses.push('native');
    return;
  }
  const direction =
    rule?.inverted === undefined ? directionOf(kind, f, draft.features) : rule.inverted ? 'against' : 'along';
  const { by, contradiction } =
    control.type === 'toggle' ? switchState(control) : { by: 'native' as const, contradiction: false };
  const isSwitch = SWITCHES.has(kind);
  if (isSwitch && (contradiction || (direction === 'split' && !rule?.values))) {
    item.unclear = 'contradiction';
    return;
  }
  item.value = meaningOf(rule, chosen(control)) ?? valueOf(kind, f, direction === 'against', draft);
  if (isUndecided(item)) {
    item.value = null;
    item.unclear = 'contradiction';
  } else if (isSwitch && item.value === null) item.unclear = 'no-state';
  if (kind === 'mac-filter-list' && item.value === null) item.unclear = 'unknown-words';
  if (by) item.witnesses.push(by);
}

export function readStates(draft: Draft): void {
  const shut = unfilled(draft.found, draft.page.regions ?? []);
  draft.loaded = isLoaded(draft.found.filter((item) => !shut.has(item)));
  for (const item of draft.found) {
    item.witnesses = item.rule ? ['firmware'] : witnessesOf(item.reasons);
    if (draft.loaded && !shut.has(item)) readState(item, draft);
    else item.unclear = 'not-loaded';
  }
}
