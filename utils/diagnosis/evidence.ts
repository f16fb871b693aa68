/** What a router page says about the causes: named facts found in a reading, each with levels like any answer. */
import { isBlinkPrefix } from '../camera/oui.ts';
import type { SettingKind } from '../common/kinds.ts';
import type { Client, Reading, Setting } from '../reading/types.ts';
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

const textOf = (setting: Setting | undefined): string => (typeof setting?.value === 'string' ? setting.value : '');

/** The control of a kind for the camera's band: 2.4 GHz first, then one without a band; guest networks are apart. */
function find(reading: Reading, kind: SettingKind, band: '2.4' | '5' = '2.4'): Setting | undefined {
  const all = reading.settings.filter((each) => each.kind === kind && !each.guest && each.value !== null);
  return (
    all.find((each) => each.band === band) ?? (band === '2.4' ? all.find((each) => each.band === null) : undefined)
  );
}

const reaches24 = ({ band, guest }: Setting): boolean => !guest && (band === '2.4' || band === null);

/** The mode or switch that belongs to a list: of its band, else one for all; visible before hidden twins. */
function partnerOf(list: Setting | null, kind: SettingKind, reading: Reading): string {
  const fitting = reading.settings.filter((each) => each.kind === kind && reaches24(each) && each.value !== null);
  const strange = (each: Setting): number => (list && each.band !== list.band ? 2 : 0) + (each.hidden ? 1 : 0);
  return textOf(fitting.sort((a, b) => strange(a) - strange(b))[0]);
}

function listEvidence(list: Setting | null, reading: Reading, own: readonly string[]): EvidenceId[] {
  const mode = partnerOf(list, 'mac-filter-mode', reading);
  const enable = partnerOf(list, 'mac-filter-enable', reading);
  if (mode === 'off' || enable === 'off') return ['mac_fine'];
  if (!list || !Array.isArray(list.value)) return [];
  const macs = list.value.map((mac) => mac.toUpperCase());
  const listed = own.length > 0 ? own.some((mac) => macs.includes(mac)) : macs.some(isBlinkPrefix);
  if (mode === 'allow') {
    if (own.length === 0) return [listed ? 'mac_fine' : 'allow_list_unknown'];
    return [own.every((mac) => macs.includes(mac)) ? 'mac_fine' : 'mac_not_allowed'];
  }
  // Whether the list blocks or lets in is not on this page.
  if (mode !== 'deny') return listed ? ['mac_listed'] : [];
  if (listed) return [own.length > 0 ? 'mac_denied' : 'blink_denied'];
  return [own.length > 0 || macs.length === 0 ? 'mac_fine' : 'deny_list_unknown'];
}

/** The worst that lists, device rows and policies say: one blocked way is enough. */
function macEvidence(reading: Reading, own: readonly string[]): EvidenceId[] {
  if (reading.clients.some((each) => each.blocked && isOwn(each, own))) return ['device_blocked'];
  const lists = reading.settings.filter((each) => each.kind === 'mac-filter-list' && reaches24(each));
  const found = (lists.length > 0 ? lists : [null]).flatMap((list) => listEvidence(list, reading, own));
  const policy = reading.extras.find((each) => each.kind === 'new-device-policy');
  if (/block|deny/i.test(policy?.value ?? '')) found.push('new_devices_blocked');
  return MAC_BY_WEIGHT.filter((id) => found.includes(id)).slice(0, 1);
}

function bandEvidence(reading: Reading): EvidenceId[] {
  const found: EvidenceId[] = [];
  const radio = textOf(find(reading, 'radio-enable'));
  const select = textOf(find(reading, 'band-select'));
  const mode = textOf(find(reading, 'wireless-mode'));
  if (radio === 'off' && find(reading, 'radio-enable')?.band === '2.4') found.push('radio_24_off');
  else if (select === '5GHz' || select === '6GHz') found.push('only_5ghz');
  else if (
    mode !== '' &&
    find(reading, 'wireless-mode')?.band === '2.4' &&
    /\b(ax|be)\b.*only|only.*\b(ax|be)\b/i.test(mode)
  ) {
    found.push('mode_not_bgn');
  } else if (radio === 'on' || select === 'both' || select === '2.4GHz') found.push('band_24_fine');
  const steering = textOf(find(reading, 'band-steering'));
  const names = [textOf(find(reading, 'ssid')), textOf(find(reading, 'ssid', '5'))];
  if (steering === 'on') found.push('steering_on');
  else if (names[0] !== '' && names[0] === names[1] && textOf(find(reading, 'radio-enable', '5')) !== 'off')
    found.push('one_name');
  else if (steering === 'off' || (names[0] !== '' && names[1] !== '')) found.push('steering_fine');
  return found;
}

function channelEvidence(reading: Reading): EvidenceId[] {
  const found: EvidenceId[] = [];
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

function networkEvidence(reading: Reading): EvidenceId[] {
  const found: EvidenceId[] = [];
  const security = textOf(find(reading, 'security-mode'));
  if (/enterprise|802\.1x|radius/i.test(security)) found.push('enterprise');
  else if (/wpa3|sae/i.test(security))
    found.push(/wpa2|mixed|transition|psk2|wpa-psk/i.test(security) ? 'wpa3_mixed' : 'wpa3_only');
  else if (/wpa2|psk2/i.test(security)) found.push('security_fine');
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

const isOwn = (client: Client, own: readonly string[]): boolean =>
  own.length > 0
    ? own.includes(client.mac?.toUpperCase() ?? '')
    : client.blink === 'certain' || client.blink === 'likely';

/** A camera missing from the list proves nothing: battery cameras sleep (docs/knowledge/cameras.md#what-decides-the-design). */
function clientEvidence(reading: Reading, own: readonly string[]): EvidenceId[] {
  const mine = reading.clients.filter((each) => isOwn(each, own) && !each.blocked);
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
  return found;
}

/**
 * @param own MACs the user named as camera or Sync Module; upper case, colons
 * @returns the facts a router page shows; none for login pages and pages that are no router
 */
export function evidenceOf(reading: Reading | null | undefined, own: readonly string[]): EvidenceId[] {
  if (!reading || !reading.router.detected || reading.router.login) return [];
  // Without a MAC from the user, a device that the router's list shows as a Blink is taken for theirs.
  const named = own.length > 0 ? own : reading.clients.filter((each) => isOwn(each, [])).map((each) => each.mac ?? '');
  const mine = named.map((mac) => mac.toUpperCase()).filter((mac) => mac !== '');
  return [
    ...macEvidence(reading, mine),
    ...bandEvidence(reading),
    ...channelEvidence(reading),
    ...networkEvidence(reading),
    ...clientEvidence(reading, mine),
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
