/** One rule = one row of what is known about causes and settings. */
import type { Cause } from '../../common/ids.ts';
import type { LinkTarget } from '../../common/kinds.ts';
import type { TextRef } from '../../common/text.ts';
import type { Claim } from '../claims.ts';
import type { Context } from '../context.ts';
import type { Severity, Suggestion } from '../types.ts';

/** How sure the rule is: Blink says so · people's cases show it · engineering knowledge · a test worth making. */
export type Sure = 'official' | 'cases' | 'engineering' | 'test';

/** A place where a rule fires. */
export interface Match {
  /** Index into the reading's settings; null: it speaks of a row, a link, or nothing on the page. */
  setting: number | null;
  from: TextRef | string;
  /** null: fine as it is. */
  to: TextRef | string | null;
  /** The proposed value in normal form; only what the control offers. */
  value?: string;
  why: TextRef;
  /** Another claim than the rule's. */
  claim?: Claim;
  /** Another severity than the rule's, for rows that name two. */
  severity?: Severity;
  /** Another side effect than the rule's. */
  sideEffect?: TextRef | null;
  link?: LinkTarget;
  entries?: Suggestion['entries'];
  ask?: Suggestion['ask'];
  /** Index into the reading's extras. */
  extra?: number;
  /** Index into the reading's places that were not read. */
  unread?: number;
  /** What it rests on was said by two signs; default: asked of the setting it points at. */
  sure?: boolean;
}

export interface Rule {
  id: string;
  /** What it claims, where its matches say nothing else. */
  claim: Claim;
  /** null: whatever the cause. */
  cause: Cause | null;
  /** Further causes that bring this rule up. */
  also?: readonly Cause[];
  severity: Severity;
  sure: Sure;
  /** Where the rule comes from. */
  source: string;
  /** What saving will do; null: nothing is saved. */
  sideEffect: TextRef | null;
  /** Needs a diagnosis that holds the cause for likely; says nothing in an audit. */
  diagnosedOnly?: boolean;
  /** A test for when nothing else is found: silent beside anything that can keep the camera offline. */
  lastResort?: boolean;
  /** Where it fires. Only called when the cause is likely, in an audit, or to look for blockers. */
  find(context: Context): Match[];
}
