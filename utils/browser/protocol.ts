/** Messages between the parts of the extension. Pure types: safe to import anywhere. */
import type { Verdict } from '../advice/verdict.ts';
import type { HintAction, HintPayload, Suggestion } from '../advice/types.ts';
import type { PageFacts } from '../reading/recognise.ts';
import type { Picked, PickStart } from '../report/picked.ts';
import type { Said } from '../report/said.ts';
import type { Misread } from '../report/understood.ts';
import type { FrameReading, Judged, Reading } from '../reading/types.ts';
import type { ViewKind } from './view-kind.ts';

/** What the popup shows of the tab in front. */
export interface TabReport {
  /** The address, when we may know it. */
  url: string | null;
  /** `none`: no access and no reading; `reading`: injected, waiting for the first reading; `read`: a reading is there. */
  status: 'none' | 'reading' | 'read';
  /** Always-on access to this origin (manifest or granted). */
  allowed: boolean;
  reading: Reading | null;
  suggestions: Suggestion[];
  /** null: a page of no router, or none read yet. */
  verdict: Verdict | null;
  /** The entry of the router's menu to open next, and the hint that stands at it. */
  next: { id: string; label: string } | null;
  /** The person said last that the camera is back. */
  solved: boolean;
  /** Something could not be stored: what is new will be forgotten with the browser. */
  trouble?: boolean;
}

export interface Protocol {
  /** A page at a router's address → background: it begins to load, and will want to be read. */
  wake(): void;
  /** Detector or reader → background: this document looks like a router page, or has new frames. */
  looksLikeRouter(): void;
  /** Reader → background: what do these facts mean? Nothing is kept of them; null when they are malformed. */
  judge(data: PageFacts): Judged | null;
  /** Reader → background: what this document says. Validated there. */
  reading(data: FrameReading): void;
  /** Reader → background: this document is going away. */
  gone(data: { doc: string }): void;
  /** Hint layer → background: what the person did with a hint. */
  hintAction(data: HintAction): void;
  /** Background → frame: what to draw; null takes everything away. */
  hints(data: HintPayload | null): void;
  /** Background → frame: read again now and say so even when nothing changed. */
  rescan(): void;
  /** Background → frame: we may not be here any longer; take everything away and stop. */
  leave(): void;
  /** Background → frame: the keyboard goes into what is drawn there. */
  focusHints(): void;
  /** Popup → background: forget all that was ever stored. */
  eraseAll(): void;
  /** Popup → background: what is known about this tab. */
  tabReport(tabId: number): TabReport;
  /** Popup → background: read this tab now (after the user's click: activeTab). */
  readTab(tabId: number): TabReport;
  /** Popup → background: the page of this tab is that of the person's router, whatever it looks like; read it again. */
  mine(tabId: number): TabReport;
  /** Background → frame: describe this document, for a report; nothing is judged or kept. */
  describe(): PageFacts;
  /** Popup → background: what was and was not understood of this tab, masked; null where it cannot be read. */
  misread(tabId: number): Misread | null;
  /** Popup → background: what the person says of that page now. */
  said(data: { tabId: number; said: Said[] }): void;
  /** Popup → background: let the person show something on that page (null: no more); false where that cannot be. */
  pick(data: { tabId: number; view: ViewKind | null }): boolean;
  /** Background → frame: wait for the person to show something. @returns how many things the keyboard reaches */
  pickStart(data: PickStart): number;
  /** Background → frame: the keyboard is here now, at the first thing or the last. @returns false without one */
  pickFocus(forward: boolean): boolean;
  /** Background → frame: give the page back. */
  pickEnd(): void;
  /** Frame → background: the keyboard has come to the end of this frame. */
  pickOn(forward: boolean): void;
  /** Frame → background: what was shown; null: nothing. Validated there. */
  picked(data: Picked | null): void;
  /** Popup → background: open this hint in the page (null = the summary card only). */
  showHint(data: { tabId: number; id: string | null }): void;
}
