/**
 * Everything that is ever stored, in one place: what it holds, how long, and who erases it. docs/privacy.md says the same in
 * words and is held to this list by a test; nothing is stored under a key that is not here.
 */
import { elapsed } from '../common/elapsed.ts';

/** `local` is on this computer's disk; `session` is in memory and gone with the browser. */
export type Area = 'local' | 'session';

export interface Kept {
  area: Area;
  /** In words, as docs/privacy.md has it. */
  holds: string;
  /** Erased by "Start over", too; everything is erased by "Erase everything" and by removing the extension. */
  startOver: boolean;
  /** Days after which it goes by itself; null: when it is erased, or with the browser. */
  days: number | null;
  /** How else it goes. */
  ends?: string;
}

export const INVENTORY = {
  case: { area: 'local', holds: 'your answers, the steps you tried, a running timer', startOver: true, days: null },
  view: { area: 'local', holds: 'where you were in the popup, and when', startOver: true, days: null },
  pending: {
    area: 'local',
    holds: 'changes you made on a router and are not done with, with the value before',
    startOver: true,
    days: 30,
  },
  devices: { area: 'local', holds: 'the addresses (MACs) of devices you named', startOver: false, days: null },
  changes: { area: 'local', holds: 'the list of changes you made on a router', startOver: false, days: 365 },
  survey: {
    area: 'local',
    holds: 'the list of networks you pasted into the channel view',
    startOver: false,
    days: 30,
    ends: 'when you clear the list',
  },
  dismissed: {
    area: 'local',
    holds: 'routers on whose pages you want no hints',
    startOver: false,
    days: null,
    ends: 'when you ask for a hint there',
  },
  preferences: { area: 'local', holds: 'hints on or off, and the language', startOver: false, days: null },
  words: {
    area: 'local',
    holds: 'the texts of Redlight in the language you chose',
    startOver: false,
    days: null,
    ends: "when you go back to the browser's language",
  },
  unreadable: {
    area: 'local',
    holds: 'an entry of these that could not be read, as it was',
    startOver: true,
    days: null,
  },
  tab: {
    area: 'session',
    holds: 'what the router page in a tab said',
    startOver: false,
    days: null,
    ends: 'when the page or the tab is left',
  },
  router: {
    area: 'session',
    holds:
      'which pages of a router you opened and which topics were fine there, not their values; that you said it is yours',
    startOver: false,
    days: null,
    ends: 'with the browser',
  },
  misread: {
    area: 'session',
    holds: 'which page you said was misread: its tab, its address, and the setting you named',
    startOver: true,
    days: null,
    ends: 'when you leave the report',
  },
  said: {
    area: 'session',
    holds: 'what you said is wrong or missing on a page, with the page masked as in the report',
    startOver: true,
    days: null,
    ends: 'when the tab shows another router page or is closed',
  },
  suggested: {
    area: 'session',
    holds: 'what the settings that hints point at showed before you touched them',
    startOver: true,
    days: 1 / 24,
  },
  trouble: {
    area: 'session',
    holds: 'that something could not be stored',
    startOver: true,
    days: null,
    ends: 'when storing works again',
  },
} as const satisfies Record<string, Kept>;

export type Key = keyof typeof INVENTORY;

/** Switches the firmware packs off; written by measurements, never by the product. */
export const MEASURING = 'packs';

/** The entry of the inventory that a stored name belongs to: `tab:12`, `case.unreadable`. */
export function entryOf(name: string): Key | null {
  if (name.endsWith('.unreadable')) return 'unreadable';
  const key = name.split(':', 1)[0]!;
  return Object.hasOwn(INVENTORY, key) ? (key as Key) : null;
}

const DAY_MS = 86_400_000;

/** Whether something of this kind, last touched then, has gone by itself. A clock that was wrong makes nothing immortal. */
export function isOver(key: Key, at: number, now: number): boolean {
  const { days } = INVENTORY[key] as Kept;
  return days !== null && elapsed(at, now) > days * DAY_MS;
}
