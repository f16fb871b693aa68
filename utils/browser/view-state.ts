/**
 * What another open view shows now. Both stand at the same point of the case; camera or router stays each view's own:
 * many keep the steps in one and the router's findings in the other.
 */
export const follows = (mine: ViewState, other: ViewState): ViewState => ({ ...other, tab: mine.tab });

/** Where the user was in the popup, so that closing it loses nothing. Not part of the case: "Start over" forgets it too. */
import { browser } from './api.ts';
import { put, take } from './storage.ts';

export interface ViewState {
  tab: 'camera' | 'router';
  /** `cause`: why we think so; `step`: the guide of the current step; `channel`: the channel advisor. */
  screen: 'cause' | 'step' | 'channel';
  /** Guide opened out of order, by fix id; empty = the plan's first. */
  fix: string;
  /** Kind of device chosen on the way to the model. */
  family: string;
  /** The user has had enough questions for now. */
  enough: boolean;
  /** Chosen router brand; `?` = not known; empty = not asked yet. */
  brand: string;
  /** The user said that this computer is on the camera's Wi-Fi. */
  sameWifi: boolean;
  /** Which step of the guide that is open, from 0; after the last one: what came of it. */
  at: number;
}

const KEY = 'view';

export const FIRST_VIEW: ViewState = {
  tab: 'camera',
  screen: 'cause',
  fix: '',
  family: '',
  enough: false,
  brand: '',
  sameWifi: false,
  at: 0,
};

const string = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '');

/** Stored by us, perhaps by an older version: what does not fit falls back to the first view. */
export function parseView(raw: unknown): ViewState {
  if (typeof raw !== 'object' || raw === null) return FIRST_VIEW;
  const { tab, screen, fix, family, enough, brand, sameWifi, at } = raw as Partial<Record<keyof ViewState, unknown>>;
  return {
    tab: tab === 'router' ? 'router' : 'camera',
    screen: screen === 'step' || screen === 'channel' ? screen : 'cause',
    fix: string(fix),
    family: string(family),
    enough: enough === true,
    brand: string(brand),
    sameWifi: sameWifi === true,
    at: typeof at === 'number' && at >= 0 && at < 100 ? Math.floor(at) : 0,
  };
}

export const storedView = {
  async get(): Promise<ViewState> {
    return parseView(await take('local', KEY));
  },
  set: (view: ViewState): Promise<boolean> => put('local', KEY, view),
  /** Calls back after every change, from whichever open view it came. */
  watch(callback: (view: ViewState) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && changes[KEY]) callback(parseView(changes[KEY].newValue));
    });
  },
};
