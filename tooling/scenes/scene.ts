/** One screen of the popup, as what is stored and what the page in front says when it is opened. */
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Misread } from '../../utils/report/understood.ts';

export interface Scene {
  name: string;
  /** Address parameters; default: the popup itself. */
  search?: string;
  page?: 'popup' | 'sidepanel' | 'welcome' | 'options';
  /** Keys of `storage.local`. */
  stored: Record<string, unknown>;
  /** Answer of the background; absent: it says that nothing is known. */
  report?: TabReport | 'error';
  /** What the background says was understood of the page, when asked for a report; absent: it cannot be read. */
  misread?: Misread;
  /** Selector of things to click in turn once it is drawn. */
  click?: string[];
  /** What is typed into which field, before anything is clicked. */
  type?: [selector: string, text: string];
  /** As it comes out of a printer: on a sheet, with the rules for paper (Chromium only). */
  paper?: true;
  /** The browser refuses to copy: the text is shown to be copied by hand. */
  noClipboard?: true;
  /** On a device that is touched (Chromium only). */
  touch?: true;
  width?: number;
  height?: number;
}
