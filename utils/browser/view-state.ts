/**
 * What another open view shows now. Both stand at the same point of the case; camera or router stays each view's own:
 * many keep the steps in one and the router's findings in the other.
 */
export const follows = (mine: ViewState, other: ViewState): ViewState => ({ ...other, tab: mine.tab });

/** Where the user was in the popup, so that closing it loses nothing. Not part of the case: "Start over" forgets it too. */
import { ACCESSES, type Access } from '../guides/access.ts';
import { browser } from './api.ts';
import { put, take } from './storage.ts';

export interface ViewState {
  tab: 'camera' | 'router';
  /**
   * `story`: what happened; `cause`: why we think so; `step`: the guide of the current step; `channel`: the channel
   * advisor.
   */
  screen: 'story' | 'cause' | 'step' | 'channel';
  /** Guide opened out of order, by fix id; empty = the plan's first. */
  fix: string;
  /** Kind of device chosen on the way to the model. */
  family: string;
  /** Question of the story that was opened once more. */
  part: string;
  /** Questions in the order in which they were answered, for "Back". */
  trail: string[];
  /** Single questions to be asked before a plan is shown. */
  limit: number;
  /** The user has had enough questions for now. */
  enough: boolean;
  /** Chosen router brand; `?` = not known; empty = not asked yet. */
  brand: string;
  /** How the user gets at the router's settings; `page` unless they said otherwise. */
  access: Access;
  /** The user said that this computer is on the camera's Wi-Fi. */
  sameWifi: boolean;
  /** Which step of the guide that is open, from 0; after the last one: what came of it. */
  at: number;
  /** When the user last went anywhere, in milliseconds since 1970; 0: never. */
  left: number;
}

const KEY = 'view';
const SCREENS = ['story', 'cause', 'step', 'channel'] as const;

export const FIRST_VIEW: ViewState = {
  tab: 'camera',
  screen: 'cause',
  fix: '',
  family: '',
  part: '',
  trail: [],
  limit: 4,
  enough: false,
  brand: '',
  access: 'page',
  sameWifi: false,
  at: 0,
  left: 0,
};

const string = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '');

const whole = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100 ? value : null;

/** Stored by us, perhaps by an older version: what does not fit falls back to the first view. */
export function parseView(raw: unknown): ViewState {
  if (typeof raw !== 'object' || raw === null) return FIRST_VIEW;
  const { tab, screen, fix, family, part, trail, limit, enough, brand, access, sameWifi, at, left } = raw as Partial<
    Record<keyof ViewState, unknown>
  >;
  return {
    tab: tab === 'router' ? 'router' : 'camera',
    screen: SCREENS.find((each) => each === screen) ?? 'cause',
    fix: string(fix),
    family: string(family),
    part: string(part),
    trail: Array.isArray(trail) ? trail.map(string).slice(-60) : [],
    limit: whole(limit) ?? FIRST_VIEW.limit,
    enough: enough === true,
    brand: string(brand),
    access: ACCESSES.find((each) => each === access) ?? 'page',
    sameWifi: sameWifi === true,
    at: whole(at) ?? 0,
    left: typeof left === 'number' && Number.isFinite(left) && left > 0 ? left : 0,
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
