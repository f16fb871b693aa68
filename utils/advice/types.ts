/** The words of advice: what to change on a router page, and how that is shown there. */
import type { Cause } from '../common/ids.ts';
import type { TextRef } from '../common/text.ts';
import type { LinkTarget } from '../common/kinds.ts';
import type { ElementPath } from '../reading/types.ts';

export const SEVERITIES = ['blocker', 'likely', 'improves', 'fine'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A device of which the user said what it is: theirs, or not theirs after all. */
export interface OwnDevice {
  role: 'camera' | 'sync-module' | 'not-mine';
  /** Upper case, colons. */
  mac: string;
}

export interface Suggestion {
  /** Id of the rule that made it. */
  rule: string;
  /** Index into the reading's settings, or null when it speaks of a row, link or missing setting. */
  setting: number | null;
  cause: Cause | null;
  severity: Severity;
  /** The value now and the value wanted, in words of the page where it has them; `to` is null for "fine, leave it". */
  from: TextRef | string;
  to: TextRef | string | null;
  why: TextRef;
  /** What saving will do. */
  sideEffect: TextRef | null;
  /** The proposed value in normal form, always one that the control offers; absent when the advice is in words only. */
  value?: string;
  /** For lists of devices: which entries should be gone or be there. */
  entries?: { macs: string[]; wanted: 'gone' | 'there' };
  /** Devices that may be the user's: only they can say. */
  ask?: string[];
  /** Index into the reading's extras, when it speaks of one of those. */
  extra?: number;
  /** Where to go for it when this page does not show the setting. */
  link?: LinkTarget;
}

/** A hint as a frame receives it: finished words, nothing to decide. All strings are plain text. */
export interface Hint extends ElementPath {
  id: string;
  severity: Severity;
  title: string;
  now: string;
  /** Empty for "fine". */
  wanted: string;
  why: string;
  /** What saving will do; may be empty. */
  saving: string;
  /** The page's own name of the control, e.g. `called "Wireless MAC Filter" here`; may be empty. */
  called: string;
  /** 1-based position over the whole tab, and how many there are. */
  position: number;
  total: number;
  /** `menu`: the element is a menu entry or tab that leads to the setting; `save`: the page's save button. */
  target: 'control' | 'menu' | 'save';
  state: 'suggested' | 'edited' | 'save-pressed' | 'saved';
}

/** The small card that one frame of a tab shows. */
export interface SummaryCard {
  title: string;
  lines: string[];
  /** Current step of the plan, in words; may be empty. */
  step: string;
  /** Shown on public addresses: this is not a home address. */
  notice: string;
  /** Hints in the whole tab: the frame with the summary may have none of its own. */
  total?: number;
  /** Settings were read and none of them stands in a camera's way. */
  good?: boolean;
}

/** Everything a frame needs to draw. `words` are the buttons and labels of the layer. */
export interface HintPayload {
  hints: Hint[];
  /** null in frames that do not show the summary. */
  summary: SummaryCard | null;
  /** Selector of the page's save button in this frame: cards leave it free. */
  save?: string | null;
  /** Id of the hint to show opened; null = none opened. */
  current: string | null;
  words: Record<HintWord, string>;
}

export const HINT_WORDS = [
  'language',
  'show_me',
  'next',
  'previous',
  'dismiss',
  'dismiss_all',
  'dismiss_router',
  'close',
  'open_troubleshooter',
  'now',
  'wanted',
  'position',
  'open_first',
  'not_shown',
  'changed',
  'saved',
  'camera_back',
  'severity_blocker',
  'severity_likely',
  'severity_improves',
  'severity_fine',
  'not_affiliated',
] as const;
export type HintWord = (typeof HINT_WORDS)[number];

/** What the hint layer tells the background. */
export type HintAction =
  | { type: 'show'; id: string }
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'dismiss'; id: string }
  | { type: 'close' }
  | { type: 'dismiss-all' }
  | { type: 'dismiss-router' }
  | { type: 'open-troubleshooter' }
  | { type: 'edited'; id: string; value: string }
  | { type: 'save-pressed' };
