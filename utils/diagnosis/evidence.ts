/** What a router page says about the causes: named facts found in a reading, each with levels like any answer. */
import { isBlinkPrefix } from '../camera/oui.ts';
import type { Box, SettingKind } from '../common/kinds.ts';
import type { OwnDevice } from '../common/own-device.ts';
import { accessOf, macFilters, type MacFilter } from '../reading/mac-filters.ts';
import { networkSettings, type IndexedSetting } from '../reading/main-network.ts';
import { admitsOldDevices, modeOf, securityOf, type Mode, type Security } from '../reading/meanings.ts';
import type { Client, Reading } from '../reading/types.ts';
import { isWitnessed } from '../reading/witnesses.ts';
import { LEVELS, type Level } from './levels.ts';
import type { Weights } from './likelihood.ts';
import type { QuestionId } from './options.ts';
import { CAUSES, type Cause } from '../common/ids.ts';

interface EvidenceLevels {
  /** How usual the fact is for causes not named. */
  base: Level;
  rows: Partial<Record<Cause, Level>>;
  /** The page outranks the user's answer to this question; then the options that agree with the page. */
  settles?: readonly [QuestionId, ...string[]];
}

/** Faults first; those that end in `_fine` are what speaks against a cause. */
export const EVIDENCE = {
  mac_denied: { base: 'never', rows: { 'mac-blocked': 'always' }, settles: ['blocking', 'list-on'] }, // the camera itself is on an active list
  blink_denied: { base: 'never', rows: { 'mac-blocked': 'always' }, settles: ['blocking', 'list-on'] }, // a Blink prefix on an active block list
  mac_not_allowed: { base: 'never', rows: { 'mac-blocked': 'always' }, settles: ['blocking', 'list-on'] }, // active allow list without it
  mac_listed: { base: 'rare', rows: { 'mac-blocked': 'usual' }, settles: ['blocking', 'list-on'] }, // on a list of unknown sense
  allow_list_unknown: { base: 'rare', rows: { 'mac-blocked': 'usual' }, settles: ['blocking', 'list-on'] }, // allow list with no Blink prefix on it
  deny_list_unknown: { base: 'rare', rows: { 'mac-blocked': 'often' }, settles: ['blocking', 'list-on'] }, // active deny list, camera's MAC not known
  device_blocked: {
    base: 'never',
    rows: { 'mac-blocked': 'always' },
    settles: ['blocking', 'list-on', 'new-blocked', 'paused'],
  }, // its row in the list says so
  new_devices_blocked: { base: 'rare', rows: { 'mac-blocked': 'usual' }, settles: ['blocking', 'new-blocked'] }, // cause table
  mac_fine: { base: 'often', rows: { 'mac-blocked': 'never' }, settles: ['blocking', 'off'] }, // filter off, or list without it
  radio_24_off: { base: 'never', rows: { 'band-5ghz-only': 'always' }, settles: ['band24', 'no'] }, // 2.4 GHz is needed [A]
  only_5ghz: { base: 'never', rows: { 'band-5ghz-only': 'always' }, settles: ['band24', 'no'] }, // band select
  mode_not_bgn: { base: 'rare', rows: { 'band-5ghz-only': 'usual' } }, // ax or be only
  band_24_fine: { base: 'often', rows: { 'band-5ghz-only': 'rare' }, settles: ['band24', 'yes'] }, // the radio is on
  steering_on: { base: 'possible', rows: { 'band-steering': 'usual' }, settles: ['wifi-names', 'one-name'] }, // common, not always harmful
  one_name: { base: 'possible', rows: { 'band-steering': 'usual' }, settles: ['wifi-names', 'one-name'] }, // same name on 2.4 and 5
  steering_fine: { base: 'often', rows: { 'band-steering': 'rare' } }, // two names, steering off
  channel_high: { base: 'never', rows: { 'channel-interference': 'usual' }, settles: ['channel', 'high'] }, // 12–14 not joined [A cases]
  channel_auto: { base: 'possible', rows: { 'channel-interference': 'often' }, settles: ['channel', 'auto'] }, // hops [A cases]
  channel_between: {
    base: 'rare',
    rows: { 'channel-interference': 'possible' },
    settles: ['channel', 'fixed', 'crowded', 'wide'],
  }, // overlaps two
  width_40: { base: 'possible', rows: { 'channel-interference': 'often' } }, // [A cases]
  crowded: { base: 'rare', rows: { 'channel-interference': 'usual' } }, // three strong neighbours on it
  channel_fine: {
    base: 'often',
    rows: { 'channel-interference': 'possible' },
    settles: ['channel', 'fixed', 'crowded', 'wide'],
  }, // fixed 1, 6 or 11; neighbours may still be loud
  wpa3_only: { base: 'never', rows: { 'security-wpa3': 'always' }, settles: ['security', 'wpa3'] }, // not on the official list [A]
  enterprise: { base: 'never', rows: { 'security-wpa3': 'always' }, settles: ['security', 'enterprise'] }, // 802.1X is no home password
  wpa3_mixed: { base: 'possible', rows: { 'security-wpa3': 'often' }, settles: ['security', 'mixed'] }, // [A cases]
  pmf_required: { base: 'rare', rows: { 'security-wpa3': 'usual' } }, // [A cases]
  security_fine: {
    base: 'often',
    rows: { 'security-wpa3': 'rare' },
    settles: ['security', 'wpa2', 'protected-frames'],
  }, // WPA2
  name_special: {
    base: 'rare',
    rows: { 'ssid-special-chars': 'often' },
    settles: ['special-chars', 'name', 'password'],
  }, // [A]
  name_fine: { base: 'often', rows: { 'ssid-special-chars': 'possible' } }, // the password may still hold some
  name_hidden: { base: 'rare', rows: { 'wrong-password-or-ssid-changed': 'often' } }, // cause table
  isolation_on: { base: 'rare', rows: { 'ap-isolation-or-guest': 'often' } }, // [K]
  isolation_fine: { base: 'often', rows: { 'ap-isolation-or-guest': 'possible' } }, // off on this network
  signal_strong: { base: 'often', rows: { 'wifi-weak': 'never' }, settles: ['signal', 'strong', 'good'] }, // −67 dBm and better
  signal_borderline: { base: 'possible', rows: { 'wifi-weak': 'often' }, settles: ['signal', 'borderline'] }, // −68…−72 dBm
  signal_weak: { base: 'rare', rows: { 'wifi-weak': 'always' }, settles: ['signal', 'weak'] }, // −73 dBm and worse
  no_address: { base: 'never', rows: { 'dhcp-or-ip': 'usual' } }, // none, or 169.254.x.x
  dhcp_off: { base: 'rare', rows: { 'dhcp-or-ip': 'usual' } }, // DHCP is needed [A]
  // Present with an address: it has joined, so power, password and band are right. A blocked device may have one, too.
  present: {
    base: 'often',
    rows: {
      'wrong-password-or-ssid-changed': 'rare',
      'band-5ghz-only': 'rare',
      'ssid-special-chars': 'rare',
      'security-wpa3': 'possible',
      'dhcp-or-ip': 'rare',
      'hardware-fault': 'rare',
      'usb-power': 'rare',
      'battery-low': 'possible',
      'bad-batteries': 'possible',
      'mac-blocked': 'possible',
    },
  },
} as const satisfies Record<string, EvidenceLevels>;
export type EvidenceId = keyof typeof EVIDENCE;

/** What is said of lists, the gravest first. */
const MAC_BY_WEIGHT: readonly EvidenceId[] = [
  'mac_denied',
  'blink_denied',
  'mac_not_allowed',
  'mac_listed',
  'new_devices_blocked',
  'allow_list_unknown',
  'deny_list_unknown',
  'mac_fine',
];

/** What the control of a kind shows that a camera on 2.4 GHz meets; of another band where that is asked for. */
function find(reading: Reading, kind: SettingKind, band: '2.4' | '5' = '2.4'): IndexedSetting | undefined {
  const all = networkSettings(reading).filter((each) => each.setting.kind === kind && each.setting.value !== null);
  return (
    all.find((each) => each.band === band) ?? (band === '2.4' ? all.find((each) => each.band === null) : undefined)
  );
}

const textOf = (found: IndexedSetting | undefined): string =>
  typeof found?.setting.value === 'string' ? found.setting.value : '';

/** The value as the page words it. */
function shownOf(found: IndexedSetting | undefined): string {
  const value = textOf(found);
  return found?.setting.options?.find((option) => option.value === value)?.text || value;
}

/** What one filter says. */
function filterEvidence(filter: MacFilter, own: readonly string[], camera: boolean): EvidenceId[] {
  const { state, macs, knownDevices } = filter;
  if (state === 'off') return [];
  if (state === 'allow' && knownDevices && !macs) return ['allow_list_unknown'];
  if (!macs) return [];
  const listed = own.length > 0 ? own.some((mac) => macs.includes(mac)) : macs.some(isBlinkPrefix);
  if (state === 'allow') {
    if (own.some((mac) => !macs.includes(mac))) return ['mac_not_allowed'];
    // The Sync Module alone on the list says nothing of the camera.
    return camera || macs.filter(isBlinkPrefix).length > 1 ? [] : ['allow_list_unknown'];
  }
  // Whether the list blocks or lets in is not on this page.
  if (state === 'unclear') return listed ? ['mac_listed'] : [];
  if (listed) return [own.length > 0 ? 'mac_denied' : 'blink_denied'];
  return camera || macs.length === 0 ? [] : ['deny_list_unknown'];
}

/** The worst that lists, device rows and policies say: one blocked way is enough. */
function macEvidence(reading: Reading, devices: readonly OwnDevice[]): EvidenceId[] {
  const named = devices.filter(({ role }) => role !== 'not-mine');
  const own = named.map(({ mac }) => mac.toUpperCase());
  const isMine = ({ mac, blink }: Client) =>
    own.length > 0 ? own.includes(mac?.toUpperCase() ?? '') : blink === 'certain' || blink === 'likely';
  if (reading.clients.some((each) => each.blocked && isMine(each))) return ['device_blocked'];
  const camera = named.some(({ role }) => role === 'camera');
  const found = macFilters(reading).flatMap((filter) => filterEvidence(filter, own, camera));
  const policy = reading.extras.find((each) => each.kind === 'new-device-policy')?.value ?? '';
  if (/^(?:on|block|deny)/i.test(policy)) found.push('new_devices_blocked');
  const unread = reading.unread.some(({ topic, band }) => topic === 'mac-filter' && (band === null || band === '2.4'));
  if (found.length === 0 && !unread && accessOf(reading, devices) === 'clear') found.push('mac_fine');
  return MAC_BY_WEIGHT.filter((id) => found.includes(id)).slice(0, 1);
}

function bandEvidence(reading: Reading): EvidenceId[] {
  const found: EvidenceId[] = [];
  const radio = find(reading, 'radio-enable');
  const select = textOf(find(reading, 'band-select'));
  const mode = find(reading, 'wireless-mode');
  const unread = reading.unread.some(({ topic, band }) => topic === 'radio' && (band === null || band === '2.4'));
  if (textOf(radio) === 'off' && radio!.band === '2.4') {
    // One sign alone is a question to the person and no fact.
    if (isWitnessed(radio!.setting)) found.push('radio_24_off');
  } else if (select === '5GHz' || select === '6GHz') found.push('only_5ghz');
  else if (mode?.band === '2.4' && shutsOut(modeOf(shownOf(mode)))) found.push('mode_not_bgn');
  else if (!unread && (textOf(radio) === 'on' || select === 'both' || select === '2.4GHz')) found.push('band_24_fine');
  const steering = textOf(find(reading, 'band-steering'));
  const names = [textOf(find(reading, 'ssid')), textOf(find(reading, 'ssid', '5'))];
  if (steering === 'on') found.push('steering_on');
  else if (names[0] !== '' && names[0] === names[1] && textOf(find(reading, 'radio-enable', '5')) !== 'off')
    found.push('one_name');
  else if (steering === 'off' || (names[0] !== '' && names[1] !== '')) found.push('steering_fine');
  return found;
}

const shutsOut = (mode: Mode): boolean => mode.only && !admitsOldDevices(mode);

/** Of one sign or of several: where 2.4 GHz may be off, what is set for it is not on the air, and no camera failed at it. */
function isSilent(reading: Reading): boolean {
  const radio = find(reading, 'radio-enable');
  return textOf(radio) === 'off' && radio!.band === '2.4';
}

function channelEvidence(reading: Reading): EvidenceId[] {
  const found: EvidenceId[] = [];
  if (isSilent(reading)) return found;
  const value = textOf(find(reading, 'channel'));
  const channel = Number(value);
  // A channel of an unnamed band above 14 is 5 GHz.
  if (value === 'auto') found.push('channel_auto');
  else if (channel >= 12 && channel <= 14) found.push('channel_high');
  else if (channel === 1 || channel === 6 || channel === 11) found.push('channel_fine');
  else if (channel >= 2 && channel <= 10) found.push('channel_between');
  const width = find(reading, 'channel-width');
  if (width?.band === '2.4' && /40/.test(textOf(width))) found.push('width_40');
  const loud = reading.networks.filter(
    (each) => each.channel !== null && Math.abs(each.channel - channel) <= 2 && (each.rssi ?? -100) >= -67,
  );
  if (channel >= 1 && channel <= 14 && loud.length >= 3) found.push('crowded');
  return found;
}

const SECURITY: Partial<Record<Security, EvidenceId>> = {
  enterprise: 'enterprise',
  wpa3: 'wpa3_only',
  owe: 'wpa3_only',
  'wpa2-wpa3': 'wpa3_mixed',
  wpa2: 'security_fine',
  'wpa-wpa2': 'security_fine',
};

function networkEvidence(reading: Reading): EvidenceId[] {
  const found: EvidenceId[] = [];
  const security = SECURITY[securityOf(shownOf(find(reading, 'security-mode')))];
  if (security) found.push(security);
  const frames =
    reading.extras.find(({ kind, band, guest }) => kind === 'pmf' && !guest && (band ?? '2.4') === '2.4')?.value ?? '';
  if (/requir|mandat|^2$/i.test(frames)) found.push('pmf_required');
  const name = textOf(find(reading, 'ssid'));
  if (name !== '') found.push(/[^A-Za-z0-9_-]/.test(name) ? 'name_special' : 'name_fine');
  if (textOf(find(reading, 'ssid-broadcast')) === 'off') found.push('name_hidden');
  const isolation = textOf(find(reading, 'ap-isolation'));
  if (isolation !== '') found.push(isolation === 'on' ? 'isolation_on' : 'isolation_fine');
  const dhcp = reading.extras.find((each) => each.kind === 'dhcp-server')?.value ?? '';
  if (/^(off|disabled?|0|false)$/i.test(dhcp)) found.push('dhcp_off');
  return found;
}

/**
 * Rows of the camera itself. Where no address is named, the only Blink device of the list may be it, or a Sync Module, or
 * another camera: what is wrong with it is worth knowing, that all is well with it acquits nobody.
 */
function clientEvidence(reading: Reading, devices: readonly OwnDevice[]): EvidenceId[] {
  const cameras = devices.flatMap(({ role, mac }) => (role === 'camera' ? mac.toUpperCase() : []));
  const perhaps = reading.clients.filter(
    ({ blink, name }) => (blink === 'certain' || blink === 'likely') && !/sync/i.test(name ?? ''),
  );
  const rows =
    cameras.length > 0
      ? reading.clients.filter(({ mac }) => cameras.includes(mac?.toUpperCase() ?? ''))
      : perhaps.length === 1
        ? perhaps
        : [];
  const mine = rows.filter(({ blocked }) => !blocked);
  if (mine.length === 0) return [];
  const found: EvidenceId[] = [];
  const withAddress = mine.filter((each) => each.ip !== null && !/^(169\.254\.|0\.0\.0\.0)/.test(each.ip));
  if (withAddress.length > 0) found.push('present');
  else if (mine.some((each) => each.ip !== null)) found.push('no_address');
  const heard = mine.flatMap((each) => (each.rssi === null ? [] : [each.rssi]));
  if (heard.length > 0) {
    const worst = Math.min(...heard);
    found.push(worst >= -67 ? 'signal_strong' : worst >= -72 ? 'signal_borderline' : 'signal_weak');
  }
  return cameras.length > 0 ? found : found.filter((id) => id !== 'present' && id !== 'signal_strong');
}

/** Boxes whose page says nothing of the home's Wi-Fi. */
const FOREIGN_BOXES: readonly Box[] = ['modem', 'other'];

/**
 * A camera missing from the list proves nothing: battery cameras sleep (docs/knowledge/cameras.md#what-decides-the-design).
 * @param devices what the user said of devices
 * @returns the facts a router page shows; none of sign-in pages, of pages that are no router or not filled yet
 */
export function evidenceOf(reading: Reading | null | undefined, devices: readonly OwnDevice[]): EvidenceId[] {
  if (!reading || !reading.router.detected || reading.router.login || !reading.loaded) return [];
  if (FOREIGN_BOXES.includes(reading.router.box)) return [];
  return [
    ...macEvidence(reading, devices),
    ...bandEvidence(reading),
    ...channelEvidence(reading),
    ...networkEvidence(reading),
    ...clientEvidence(reading, devices),
  ];
}

/** Relative weight of a fact for each cause. */
export function evidenceWeights(id: EvidenceId): Weights {
  const { base, rows }: EvidenceLevels = EVIDENCE[id];
  return Float64Array.from(CAUSES, (cause) => LEVELS[rows[cause] ?? base]);
}

/** The question a fact settles and the options that agree with it; the user's answer has no weight any more. */
export function settledBy(id: EvidenceId): readonly [QuestionId, ...string[]] | undefined {
  const levels: EvidenceLevels = EVIDENCE[id];
  return levels.settles;
}
