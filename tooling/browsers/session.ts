/** A real browser with the built extension in it, driven as a person would; the same for Chromium and Firefox. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Area } from '../../utils/browser/inventory.ts';
import type { Lab } from '../lab/server.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something Redlight has drawn into a page, in its closed shadow root. Boxes count from the tab's top left corner. */
export interface Part {
  tag: string;
  classes: string[];
  text: string;
  label: string;
  visible: boolean;
  box: Box;
  /** Address of the frame it is drawn in. */
  frame: string;
}

/** Options of a launch under which signals are left to the starter. */
export const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

export interface StartOptions {
  /** Folder of the extension, where it is not the build itself. */
  extension?: string;
  /** Who starts the browser hears Ctrl-C and closes it; otherwise it is killed, and leaves files behind. */
  ownSignals?: boolean;
  /** Whether pages are told that the person likes it dark; Chromium is told page by page instead. */
  dark?: boolean;
  /** What the person does before Redlight is installed, in a tab that stays open. */
  before?(page: Page): Promise<void>;
}

/** What lies in each area of the extension's storage, by name. */
export type Dump = Record<Area, Record<string, unknown>>;

export interface Session {
  name: 'chromium' | 'firefox';
  browser: Browser;
  lab: Lab;
  /** A page of the extension's own that stays open: what is asked of the extension is asked from there. */
  inside(): Page;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  /** Opens a tab in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The browser's own number of a tab. */
  tabId(page: Page): Promise<number>;
  /** Presses Redlight's button in the toolbar over this tab, and closes the popup again. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Presses the shortcut to the hints over this tab. Keys sent by a driver do not reach the browser's own shortcuts: Firefox's
   * key is set off in its window, in Chromium the event behind it.
   */
  pressShortcut(page: Page): Promise<void>;
  /** Presses the toolbar button on an address Redlight does not list, and then the popup's "Read this page". */
  readByClick(page: Page): Promise<void>;
  /** What the button's badge says over this tab. */
  badge(page: Page): Promise<string>;
  /** What the background knows of this tab. */
  report(page: Page): Promise<TabReport>;
  /** Everything drawn by Redlight in all frames of this tab. */
  drawn(page: Page): Promise<Part[]>;
  /** What the extension keeps in `storage.local` under a key. */
  stored(key: string): Promise<unknown>;
  /** Everything the extension keeps, by area and name. */
  dump(): Promise<Dump>;
  /** Writes what an earlier day has left in `storage.local`. */
  store(key: string, value: unknown): Promise<void>;
  /** Forgets the case, the devices and all that was known. */
  forget(): Promise<void>;
  /** Ends the background as the browser does when it needs the memory; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: its scripts in open pages are cut off, its own pages close. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** What runs inside a closed shadow root to tell what is in it; it may use nothing from outside itself. */
export const DESCRIBE_ROOT = `(root) => JSON.stringify([...root.querySelectorAll('*')]
  .filter((element) => element.namespaceURI.endsWith('xhtml') && element.localName !== 'style')
  .map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      tag: element.localName,
      classes: [...element.classList],
      text: element.textContent.replaceAll('\\u2011', '-').replaceAll('\\u00a0', ' ').trim(),
      label: element.getAttribute('aria-label') ?? '',
      visible: element.checkVisibility() && width > 0 && height > 0,
      box: { x, y, width, height },
    };
  }))`;

/** Where a frame's top left corner is in its tab. */
export async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  const element = frame.parentFrame() ? await frame.frameElement() : null;
  if (!element) return { x: 0, y: 0 };
  const own = await element.evaluate((node) => {
    const { x, y } = node.getBoundingClientRect();
    return { x: x + node.clientLeft, y: y + node.clientTop };
  });
  const parent = frame.parentFrame();
  const outer = parent ? await frameOffset(parent) : { x: 0, y: 0 };
  return { x: own.x + outer.x, y: own.y + outer.y };
}

/** Describes what is drawn in every frame; `root` finds and describes the closed root of one frame. */
export async function describeFrames(page: Page, root: (frame: Frame) => Promise<string | null>): Promise<Part[]> {
  const parts: Part[] = [];
  for (const frame of page.frames()) {
    const text = await root(frame).catch(() => null);
    if (text === null) continue;
    const offset = await frameOffset(frame);
    for (const part of JSON.parse(text) as Omit<Part, 'frame'>[]) {
      part.box.x += offset.x;
      part.box.y += offset.y;
      parts.push({ ...part, frame: frame.url() });
    }
  }
  return parts;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/**
 * Asks again and again until there is an answer.
 * @param what for the error: what did not come
 * @throws Error when nothing came in time
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limitMs = 20_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // A page on its way to another one cannot answer.
      last = error;
    }
    await pause(100);
  } while (Date.now() < end);
  throw new Error(`${what}: nothing after ${limitMs / 1000} s`, { cause: last });
}

/** A real click in the middle of something drawn. */
export async function clickPart(page: Page, { box }: Part): Promise<void> {
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
