/**
 * One journey: from a router's landing page, with nothing named, pressing only what Redlight rings or offers, to the change,
 * to *saved*, to "camera back". Records each step and judges what was said on the way.
 */
import type { Page } from 'puppeteer-core';
import type { StoredCase } from '../../utils/diagnosis/case.ts';
import type { TabReport } from '../../utils/browser/protocol.ts';
import { hintButton, hintWord } from '../browsers/hints.ts';
import { openView, press, ui, whole } from '../browsers/popup.ts';
import { clickPart, pause, until, type Part, type Session } from '../browsers/session.ts';
import { cameraProblem } from '../lab/home.ts';
import { resolveText } from '../texts.ts';
import { breakHome, TOLD, type FaultCause } from './faults.ts';
import type { JourneyRouter } from './routers.ts';

export interface JourneyStep {
  url: string;
  /** Tone of what was said here. */
  tone: string;
  /** The headline that was shown. */
  text: string;
  /** What was pressed to go on; empty at the end. */
  pressed: string;
}

export interface JourneyResult {
  router: string;
  browser: 'chromium' | 'firefox';
  cause: FaultCause;
  steps: JourneyStep[];
  /** Clicks from the landing page to the ring with its explanation. */
  clicks: number;
  /** Said to be fine while the camera was kept off. */
  wrongCalm: number;
  planChangedBeforeSaved: boolean;
  /** What the popup said before and after, where it changed. */
  plans?: { before: string; after: string };
  explainedRing: boolean;
  /** The lab's camera is online and Redlight knows that it was saved. */
  solved: boolean;
  calmAtEnd: boolean;
  /** Where and why it ended early. */
  stuck?: string;
}

/** More clicks than anybody makes. */
const MOST_CLICKS = 10;
/** A single-page app draws late, and the reader looks again within its budget. */
const SETTLE_MS = 10_000;

const MOST_VIEWS = 10;
/** So many ringed entries lead back to the setting, at the most. */
const MOST_LOOKS = 3;

/** Kinds of setting that stand for a cause. */
const ABOUT: Record<FaultCause, readonly string[]> = {
  'mac-blocked': ['mac-filter-list', 'mac-filter-mode', 'mac-filter-enable'],
  'channel-interference': ['channel'],
  'band-5ghz-only': ['radio-enable', 'band-select', 'wireless-mode'],
  'security-wpa3': ['security-mode'],
};

interface Ring {
  part: Part;
  /** Classes of what the ring stands for: severity, target, whether its card is open. */
  classes: readonly string[];
}

/** Each visible ring with what it stands for: the parts come in the order of the layer's tree. */
function ringsOf(parts: readonly Part[]): Ring[] {
  const rings: Ring[] = [];
  let around: readonly string[] = [];
  for (const part of parts) {
    if (part.classes.includes('around')) around = part.classes;
    else if (part.classes.includes('ring') && part.visible) rings.push({ part, classes: around });
  }
  return rings;
}

const openCard = (parts: readonly Part[]): Part | undefined =>
  parts.find(({ classes, visible, text }) => visible && classes.includes('hint') && text !== '');

/** Waits until two looks at the page say the same. */
async function settled(session: Session, page: Page): Promise<{ report: TabReport; parts: Part[] }> {
  let before = '';
  let since = Date.now();
  const end = Date.now() + SETTLE_MS;
  for (;;) {
    const report = await session.report(page);
    const parts = await session.drawn(page).catch(() => [] as Part[]);
    const now = JSON.stringify([
      page.url(),
      report.status,
      report.verdict,
      report.suggestions.map(({ claim, severity }) => `${claim} ${severity}`),
      ringsOf(parts).map(({ classes }) => classes),
      openCard(parts)?.text,
    ]);
    if (now !== before) since = Date.now();
    before = now;
    // A single-page app is read first while it is still blank: nobody takes that for the page.
    const still = Date.now() - since > (report.verdict ? 1200 : 4000);
    if ((still && report.status === 'read') || Date.now() > end) return { report, parts };
    await pause(200);
  }
}

/** What the popup says of causes and steps, for comparing. */
async function planOf(session: Session, page: Page): Promise<string> {
  const view = await openView(session, page);
  let said = await whole(view);
  // The view draws first and hears of the router then: it has finished when it says the same twice.
  for (let look = 0; look < MOST_VIEWS; look += 1) {
    await pause(500);
    const now = await whole(view);
    if (now === said) break;
    said = now;
  }
  await view.close();
  await page.bringToFront();
  return said;
}

function isFault(report: TabReport, cause: FaultCause): boolean {
  return report.suggestions.some(({ setting, severity }) => {
    const found = setting === null || setting === undefined ? undefined : report.reading?.settings[setting];
    return (
      (severity === 'blocker' || severity === 'likely') && found !== undefined && ABOUT[cause].includes(found.kind)
    );
  });
}

/** On the words of a ringed entry: in the middle of one of two lines there may be nothing to press. */
const onWords = ({ box: { x, y, width, height } }: Part) => ({ x: x + width / 2, y: y + height / 3 });

/** What the page says where a ring is. */
function textUnder(page: Page, part: Part): Promise<string> {
  const { x, y } = onWords(part);
  return page.evaluate((left, top) => document.elementFromPoint(left, top)?.textContent?.trim() ?? '', x, y);
}

interface MenuWay {
  part: Part;
  /** Tells one entry of a page from another. */
  key: string;
}

/** The ringed entry to press: of two the one that the card and the popup call next. */
async function wayOn(page: Page, report: TabReport, parts: readonly Part[]): Promise<MenuWay | null> {
  const ways = ringsOf(parts).filter(({ classes }) => classes.includes('menu'));
  const called = await Promise.all(ways.map(({ part }) => textUnder(page, part)));
  const way =
    ways.find(({ classes }) => classes.includes('opened')) ??
    ways.find((_, at) => report.next !== null && called[at]!.includes(report.next.label)) ??
    ways[0];
  return way ? { part: way.part, key: `${page.url()} ${way.part.box.y}` } : null;
}

async function pressWay(page: Page, { part }: MenuWay): Promise<void> {
  const { x, y } = onWords(part);
  await page.mouse.click(x, y);
}

/** Goes on from page to page as Redlight points. @returns what stopped it, or null at the explained ring */
async function findIt(session: Session, page: Page, result: JourneyResult): Promise<string | null> {
  const pressed = new Set<string>();
  let patience = 2;
  for (;;) {
    const { report, parts } = await settled(session, page);
    const tone = report.verdict?.tone ?? 'silent';
    const text = report.verdict ? resolveText(report.verdict.title) : '';
    if (tone === 'good') result.wrongCalm += 1;
    const step: JourneyStep = { url: page.url(), tone, text, pressed: '' };
    result.steps.push(step);
    const card = openCard(parts);
    const rings = ringsOf(parts);
    const onControl = rings.find(({ classes }) => classes.includes('control') && classes.includes('opened'));
    if (isFault(report, result.cause) && card && onControl) return null;
    if (result.clicks >= MOST_CLICKS) return 'too many clicks';
    const go = async (what: string, act: () => Promise<void>) => {
      step.pressed = what;
      result.clicks += 1;
      await act();
      await pause(400);
    };
    const way = await wayOn(page, report, parts);
    const show = parts.find(
      ({ tag, visible, text: words }) => tag === 'button' && visible && words === hintWord('show_me'),
    );
    if (isFault(report, result.cause) && !card && show) await go('show me', () => clickPart(page, show));
    else if (way && !pressed.has(way.key)) {
      pressed.add(way.key);
      await go(`ring: ${report.next?.label ?? 'menu'}`, () => pressWay(page, way));
    } else if (show) await go('show me', async () => clickPart(page, await hintButton(session, page, 'show_me')));
    else if (patience > 0) {
      // A busy machine draws late.
      patience -= 1;
      await pause(2500);
    } else return 'nothing is ringed or offered';
  }
}

const ticks = async (view: Page): Promise<number> => (await view.$$('.ticks li.done')).length;

/** Whether the view says that the change is saved; some routers show it only when their setting is opened again. */
async function saidSaved(session: Session, page: Page): Promise<boolean> {
  for (let click = 0; click <= MOST_LOOKS; click += 1) {
    const { report, parts } = await settled(session, page);
    const view = await openView(session, page);
    await press(view, ui('router'));
    const saved = await until('two ticks', async () => (await ticks(view)) >= 2, 3000).catch(() => false);
    await view.close();
    await page.bringToFront();
    if (saved) return true;
    const way = await wayOn(page, report, parts);
    if (!way) return false;
    await pressWay(page, way);
  }
  return false;
}

/** Says in the view that the camera is back, once the two ticks are there. */
async function tellBack(session: Session, page: Page): Promise<boolean> {
  if (!(await saidSaved(session, page))) return false;
  const view = await openView(session, page);
  try {
    await press(view, ui('router'));
    await press(view, ui('stage.back_yes'));
    await until('three ticks', async () => (await ticks(view)) >= 3);
    return true;
  } catch {
    return false;
  } finally {
    await view.close();
    await page.bringToFront();
  }
}

/**
 * Walks one router with one fault.
 * @param session a browser with the extension; everything known before is forgotten
 * @param atEnd sees the page as it is when the journey is over, however it went
 */
export async function journey(
  session: Session,
  router: JourneyRouter,
  cause: FaultCause,
  atEnd?: (page: Page) => Promise<void>,
): Promise<JourneyResult> {
  const result: JourneyResult = {
    router: router.id,
    browser: session.name,
    cause,
    steps: [],
    clicks: 0,
    wrongCalm: 0,
    planChangedBeforeSaved: false,
    explainedRing: false,
    solved: false,
    calmAtEnd: false,
  };
  session.lab.reset();
  await session.forget();
  const home = session.lab.home(router.id);
  breakHome(home, cause, router.list);
  const told: StoredCase = {
    version: 1,
    answers: TOLD[cause],
    tried: [],
    history: [],
    waiting: null,
    startedAt: Date.now(),
  };
  await session.store('case', told);
  const page = await session.browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 860 });
    await router.land(page);
    const stuck = await findIt(session, page, result);
    if (stuck !== null) return { ...result, stuck };
    result.explainedRing = true;
    const before = await planOf(session, page);
    await router.mend[cause]!(page);
    if (!router.savesAtOnce.includes(cause)) {
      await pause(1500);
      const after = await planOf(session, page);
      result.planChangedBeforeSaved = after !== before;
      if (after !== before) result.plans = { before, after };
      await router.save(page);
    }
    await until('the camera online', async () => cameraProblem(home) === null);
    result.solved = await tellBack(session, page);
    const { report, parts } = await settled(session, page);
    const tone = report.verdict?.tone ?? 'silent';
    result.steps.push({
      url: page.url(),
      tone,
      text: report.verdict ? resolveText(report.verdict.title) : '',
      pressed: '',
    });
    const loud = ringsOf(parts).filter(({ classes }) => classes.includes('blocker') || classes.includes('likely'));
    result.calmAtEnd =
      result.solved && (tone === 'good' || tone === 'partial' || tone === 'silent') && loud.length === 0;
    return result;
  } catch (error) {
    return { ...result, stuck: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  } finally {
    await atEnd?.(page);
    await page.close().catch(() => undefined);
  }
}
