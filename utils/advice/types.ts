/** The words of advice: what to change on a router page, and how that is shown there. */
import type { Cause } from '../common/ids.ts';
import type { Claim } from './claims.ts';
import type { Tone } from './verdict.ts';
import type { TextRef } from '../common/text.ts';
import type { LinkTarget } from '../common/kinds.ts';
import type { ElementPath } from '../reading/types.ts';

export const SEVERITIES = ['blocker', 'likely', 'improves', 'fine'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Suggestion {
  /** Id of the rule that made it. */
  rule: string;
  claim: Claim;
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
  /** Index into the places that were not read, when it asks to look at one. */
  unread?: number;
  /** One sign alone says so: a question to the person, not a finding. */
  unsure?: boolean;
  /** Where to go for it when this page does not show the setting. */
  link?: LinkTarget;
}

/** A hint as a frame receives it: finished words, nothing to decide. All strings are plain text. */
export interface Hint extends ElementPath {
  id: string;
  severity: Severity;
  /** The sign it is drawn with: of its severity, `look` (an eye), or `way` (an arrow). */
  mark: Severity | 'look' | 'way';
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
  /** What belongs to the title and is said in smaller letters. */
  rest?: string;
  lines: string[];
  /** Current step of the plan, in words; may be empty. */
  step: string;
  /** Shown on public addresses: this is not a home address. */
  notice: string;
  /** Hints in the whole tab: the frame with the summary may have none of its own. */
  total?: number;
  /** How it is meant; `look`: something could not be read and is to be looked at. */
  tone: Exclude<Tone, 'silent'> | 'look';
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
  'labelled',
  'open_first',
  'not_shown',
  'changed',
  'saved',
  'camera_back',
  'severity_blocker',
  'severity_likely',
  'severity_improves',
  'severity_fine',
  'mark_blocker',
  'mark_likely',
  'mark_look',
  'mark_improves',
  'mark_fine',
  'mark_way',
  'not_affiliated',
  'misread',
  'misread_this',
] as const;
export type HintWord = (typeof HINT_WORDS)[number];

/** What the hint layer tells the background. */
export type HintAction =
  | { type: 'show'; id: string }
  /** The person pressed the ringed menu entry itself. */
  | { type: 'followed'; id: string }
  | { type: 'next' }
  | { type: 'previous' }
  | { type: 'dismiss'; id: string }
  | { type: 'close' }
  | { type: 'dismiss-all' }
  | { type: 'dismiss-router' }
  | { type: 'open-troubleshooter' }
  | { type: 'misread'; id?: string }
  | { type: 'edited'; id: string; value: string }
  | { type: 'save-pressed' };
