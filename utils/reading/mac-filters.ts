/**
 * MAC filters of a page, joined from their parts: the one model of them, for advice and for diagnosis. A filter is a
 * list, a mode (block these / let only these in) and often a switch; the mode keeps a value while the switch is off, each
 * radio and the guest network can have its own, and hidden twins of all three are common.
 */
import type { OwnDevice } from '../common/own-device.ts';
import type { SettingKind } from '../common/kinds.ts';
import { networkSettings, type IndexedSetting } from './main-network.ts';
import type { Reading } from './types.ts';
import { isWitnessed } from './witnesses.ts';

export type FilterState =
  /** Blocks what is on its list. */
  | 'deny'
  /** Lets in only what is on its list. */
  | 'allow'
  /** Blocks nobody. */
  | 'off'
  /** On, or perhaps on; whether it blocks or lets in is not on this page. */
  | 'unclear';

export interface MacFilter {
  state: FilterState;
  /** Its state rests on a firmware file or on two signs that agree. */
  sure: boolean;
  list: IndexedSetting | null;
  mode: IndexedSetting | null;
  enable: IndexedSetting | null;
  /** Upper case, colons; null when the list or its rows are not on this page. */
  macs: string[] | null;
  /** Its list is that of the devices the router knows already; there is none to edit. */
  knownDevices: boolean;
}

/** Firmwares whose filter has a switch and no mode: switched on, it lets in only what is listed (router-pages, Netgear). */
const LETS_IN_BY_SWITCH: ReadonlySet<string> = new Set(['netgear-genie']);

/** More of each kind than any router has: a page that shows more is not worth the time. */
const MOST = 60;

const known = new WeakMap<Reading, MacFilter[]>();

/** All filters of the main network, one a list; and one a mode or switch that has no list here. */
export function macFilters(reading: Reading): MacFilter[] {
  const before = known.get(reading);
  if (before) return before;
  const filters = joinFilters(reading);
  known.set(reading, filters);
  return filters;
}

/** What filters do to the devices the user named. */
export type Access =
  /** Every named device may join, the camera among them, or no filter is on. */
  | 'clear'
  /** One of them may not. */
  | 'blocked'
  /** The page does not tell. */
  | 'unknown';

/**
 * The word on all filters of a page together. Nothing is clear as long as the camera is not named and a filter is on:
 * that its Sync Module may join says nothing about the camera.
 */
export function accessOf(reading: Reading, devices: readonly OwnDevice[]): Access {
  const filters = macFilters(reading);
  const own = devices.filter(({ role }) => role !== 'not-mine');
  const camera = own.some(({ role }) => role === 'camera');
  if (filters.some((filter) => own.some(({ mac }) => admits(filter, mac.toUpperCase()) === false))) return 'blocked';
  if (filters.length === 0) return 'unknown';
  const clear = filters.every(
    (filter) => blocksNobody(filter) || (camera && own.every(({ mac }) => admits(filter, mac.toUpperCase()) === true)),
  );
  return clear ? 'clear' : 'unknown';
}

/** Off for certain, or a block list with nothing on it. */
export function blocksNobody({ state, sure, macs }: MacFilter): boolean {
  return (state === 'off' && sure) || (state === 'deny' && sure && macs?.length === 0);
}

/** Whether a filter lets this device in; null when the page does not tell. */
function admits({ state, macs }: MacFilter, mac: string): boolean | null {
  if (state === 'off') return true;
  if (state === 'unclear' || !macs) return null;
  return macs.includes(mac) === (state === 'allow');
}

function joinFilters(reading: Reading): MacFilter[] {
  const of = (kind: SettingKind) =>
    networkSettings(reading)
      .filter(({ setting }) => setting.kind === kind)
      .slice(0, MOST);
  const lists = of('mac-filter-list');
  const modes = of('mac-filter-mode');
  const enables = of('mac-filter-enable');
  const used = new Set<IndexedSetting>();
  const filters = lists.map((list): MacFilter => {
    const mode = partner(list, modes);
    const enable = partner(list, enables);
    if (mode) used.add(mode);
    if (enable) used.add(enable);
    const value = list.setting.value;
    const macs = Array.isArray(value) ? value.map((mac) => mac.toUpperCase()) : null;
    return filterOf(reading, { list, mode, enable, macs }, lists);
  });
  const modesAlone = modes
    .filter((mode) => !used.has(mode))
    .map((mode): MacFilter => {
      const enable = partner(mode, enables);
      if (enable) used.add(enable);
      return filterOf(reading, { list: null, mode, enable, macs: null }, lists);
    });
  const switchesAlone = enables
    .filter((enable) => !used.has(enable))
    .map((enable) => filterOf(reading, { list: null, mode: null, enable, macs: null }, lists));
  return withoutRepeats([...filters, ...modesAlone, ...switchesAlone].filter(reaches24));
}

type Parts = Pick<MacFilter, 'list' | 'mode' | 'enable' | 'macs'>;

function filterOf(reading: Reading, parts: Parts, lists: readonly IndexedSetting[]): MacFilter {
  const knownDevices = parts.mode?.setting.knownDevices === true;
  return { ...parts, ...stateOf(reading, parts, lists), knownDevices };
}

/**
 * One list is often read twice (a table in a table, a table and its form): a list whose entries all stand on a longer one
 * of the same band adds nothing. Allow-lists are kept: each of them must hold the camera.
 */
function withoutRepeats(filters: MacFilter[]): MacFilter[] {
  return filters.filter((filter, index) => {
    if (filter.state === 'allow' || !filter.macs || filter.macs.length === 0) return true;
    return !filters.some((other, at) => {
      if (other === filter || other.state !== filter.state || !other.macs || other.list?.band !== filter.list?.band)
        return false;
      const covered = filter.macs!.every((mac) => other.macs!.includes(mac));
      return covered && (other.macs.length > filter.macs!.length || at < index);
    });
  });
}

/** A filter of the 5 GHz radio alone says nothing about a camera on 2.4 GHz. */
function reaches24(filter: MacFilter): boolean {
  const bands = [filter.list, filter.mode, filter.enable]
    .map((part) => part?.band ?? null)
    .filter((band) => band !== null);
  return bands.length === 0 || bands.includes('2.4');
}

/** The mode or switch that belongs to a part: same band before "all bands", same frame, as visible as it, nearest. */
function partner(part: IndexedSetting, candidates: readonly IndexedSetting[]): IndexedSetting | null {
  const fitting = candidates.filter(
    (candidate) => candidate.band === part.band || candidate.band === null || part.band === null,
  );
  const strangeness = (candidate: IndexedSetting) =>
    (candidate.band === part.band ? 0 : 8) +
    (candidate.setting.frame.join() === part.setting.frame.join() ? 0 : 4) +
    (candidate.setting.hidden === part.setting.hidden ? 0 : 2) +
    Math.min(0.99, Math.abs(candidate.index - part.index) / 1000);
  return [...fitting].sort((a, b) => strangeness(a) - strangeness(b))[0] ?? null;
}

function stateOf(
  reading: Reading,
  { list, mode, enable }: Parts,
  lists: readonly IndexedSetting[],
): Pick<MacFilter, 'state' | 'sure'> {
  const off = [enable, mode].find((part) => part?.setting.value === 'off');
  if (off) return { state: 'off', sure: isWitnessed(off.setting) };
  const policy = list?.setting.policy ?? null;
  // A switch that shows no state may be off.
  const on = enable === null || enable.setting.value === 'on';
  const said = mode?.setting.value;
  if (said === 'deny' || said === 'allow') {
    if (policy !== null && policy !== said) {
      // Of two lists, the one that does not fit the mode rests; alone, it contradicts it.
      const rests = lists.some(({ setting }) => setting.policy === said);
      return rests ? { state: 'off', sure: true } : { state: 'unclear', sure: false };
    }
    return { state: said, sure: on && (isWitnessed(mode!.setting) || policy === said) };
  }
  // A mode that is there and shows nothing, or contradicts itself: its list may be either.
  if (mode === null && policy !== null)
    return { state: policy, sure: enable !== null && on && isWitnessed(enable.setting) };
  // Their other page, of access by device, shows the devices and has lists of those let in and of those blocked.
  const byDevice = reading.settings.some(
    ({ kind, frame }) => kind === 'client-list' && frame.join() === enable?.setting.frame.join(),
  );
  const byList = !byDevice && LETS_IN_BY_SWITCH.has(reading.router.family ?? '');
  if (!mode && enable?.setting.value === 'on' && byList) return { state: 'allow', sure: true };
  return { state: 'unclear', sure: false };
}
