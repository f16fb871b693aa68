/** Messages between the parts of the extension. Pure types: safe to import anywhere. */
import type { HintAction, HintPayload, OwnDevice, Suggestion } from '../advice/types.ts';
import type { Reading } from '../router/types.ts';

/** What the popup shows of the tab in front. */
export interface TabReport {
  /** The address, when we may know it. */
  url: string | null;
  /** `none`: no access and no reading; `read`: a reading is there; `reading`: injected, waiting for the first reading. */
  status: 'none' | 'reading' | 'read';
  /** Always-on access to this origin (manifest or granted). */
  allowed: boolean;
  reading: Reading | null;
  suggestions: Suggestion[];
}

export interface Protocol {
  /** Detector → background: this document looks as if it could be a router page. */
  suspected(): void;
  /** Reader → background: what this document says. Validated there. */
  reading(data: { reading: Reading; framePath: number[] }): void;
  /** Hint layer → background: what the person did with a hint. */
  hintAction(data: HintAction): void;
  /** Background → frame: what to draw. */
  hints(data: HintPayload): void;
  /** Background → frame: read again now. */
  rescan(): void;
  /** Popup → background: what is known about this tab. */
  tabReport(tabId: number): TabReport;
  /** Popup → background: read this tab now (after the user's click: activeTab). */
  readTab(tabId: number): TabReport;
  /** Popup → background: open this hint in the page (null = the summary card only). */
  showHint(data: { tabId: number; id: string | null }): void;
  /** Popup → background: the answers changed, so advice may have changed. */
  caseChanged(): void;
  /** Popup → background: the user's own devices changed. */
  devicesChanged(devices: OwnDevice[]): void;
}
