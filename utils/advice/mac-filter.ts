/**
 * MAC filters of a page, joined from their parts. A filter is a list, a mode (block these / let only these in) and often
 * a switch; the mode keeps a value while the switch is off, each radio and the guest network can have its own, and hidden
 * twins of all three are common.
 */
import type { Context, IndexedSetting } from './context.ts';

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
  list: IndexedSetting | null;
  mode: IndexedSetting | null;
  enable: IndexedSetting | null;
  /** Upper case, colons; null when the list or its rows are not on this page. */
  macs: string[] | null;
}

/** Firmwares whose filter has a switch and no mode: switched on, it lets in only what is listed (router-pages, Netgear). */
const LETS_IN_BY_SWITCH: ReadonlySet<string> = new Set(['netgear-genie']);

/** More of each kind than any router has: a page that shows more is not worth the time. */
const MOST = 60;

const known = new WeakMap<Context, MacFilter[]>();

/** All filters of the main network, one a list; and one a mode or switch that has no list here. */
export function macFilters(context: Context): MacFilter[] {
  const before = known.get(context);
  if (before) return before;
  const filters = joinFilters(context);
  known.set(context, filters);
  return filters;
}

function joinFilters(context: Context): MacFilter[] {
  const lists = context.main('mac-filter-list').slice(0, MOST);
  const modes = context.main('mac-filter-mode').slice(0, MOST);
  const enables = context.main('mac-filter-enable').slice(0, MOST);
  const used = new Set<IndexedSetting>();
  const filters = lists.map((list): MacFilter => {
    const mode = partner(list, modes);
    const enable = partner(list, enables);
    if (mode) used.add(mode);
    if (enable) used.add(enable);
    const value = list.setting.value;
    const macs = Array.isArray(value) ? value.map((mac) => mac.toUpperCase()) : null;
    return { list, mode, enable, macs, state: stateOf(context, mode, enable) };
  });
  const modesAlone = modes
    .filter((mode) => !used.has(mode))
    .map((mode): MacFilter => {
      const enable = partner(mode, enables);
      if (enable) used.add(enable);
      return { list: null, mode, enable, macs: null, state: stateOf(context, mode, enable) };
    });
  const switchesAlone = enables
    .filter((enable) => !used.has(enable))
    .map((enable): MacFilter => ({
      list: null,
      mode: null,
      enable,
      macs: null,
      state: stateOf(context, null, enable),
    }));
  return withoutRepeats([...filters, ...modesAlone, ...switchesAlone].filter(reaches24));
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

function stateOf({ reading }: Context, mode: IndexedSetting | null, enable: IndexedSetting | null): FilterState {
  if (enable?.setting.value === 'off' || mode?.setting.value === 'off') return 'off';
  if (mode?.setting.value === 'deny' || mode?.setting.value === 'allow') return mode.setting.value;
  // Their other page, of access by device, shows the devices and has lists of those let in and of those blocked.
  const byDevice = reading.settings.some(
    ({ kind, frame }) => kind === 'client-list' && frame.join() === enable?.setting.frame.join(),
  );
  const byList = !byDevice && LETS_IN_BY_SWITCH.has(reading.router.family ?? '');
  if (!mode && enable?.setting.value === 'on' && byList) return 'allow';
  return 'unclear';
}
