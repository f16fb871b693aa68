/** Runs the built extension over pages and collects what it found. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { TabReport } from '../../utils/browser/protocol.ts';
import type { Reading } from '../../utils/reading/types.ts';
import { builtExtension } from '../browsers/built.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { ExtensionControl } from '../browsers/extension-control.ts';
import type { InspectArgs, PageToInspect } from './inspect-args.ts';
import { resolveText } from '../texts.ts';

/** One entry of the output; its shape is a contract: measurements rely on it. */
export type InspectEntry = Omit<Reading, 'save'> & {
  page: string;
  says: { tone: string; text: string };
  suggestions: {
    claim: string;
    setting: number | null;
    severity: string;
    from: string;
    to: string;
    why: string;
    sideEffect: string;
  }[];
};

/** A page of which the detector says nothing for this long is not a router page, ms. */
const SILENCE_MS = 700;
/** A reading that has not changed for this long is final, ms; pages served from files do not change by themselves. */
const SETTLED_MS = { file: 250, live: 1500 };
const LIMIT_MS = 15_000;
/** A look takes little more than this on a free machine. A longer one is the machine's doing, and only so much of it counts. */
const LOOK_MS = 60;

const NOTHING: Omit<Reading, 'url'> = {
  router: { detected: false, family: null, vendor: null, confidence: 0, reasons: [], login: false, box: 'unknown' },
  loaded: true,
  settings: [],
  unread: [],
  links: [],
  clients: [],
  networks: [],
  extras: [],
  scanMs: 0,
};

/** Of a page that is no router's nothing is drawn. */
const SILENCE = { tone: 'silent', text: '' };

/** @returns one entry a page, in the order given; @throws Error when browser or build are missing */
export async function inspectPages(args: InspectArgs): Promise<InspectEntry[]> {
  const proxy = process.env.REDLIGHT_PROXY;
  // A copy: the browser reads the files as it needs them, and a build meanwhile must not pull them away.
  const extension = mkdtempSync(path.join(tmpdir(), 'redlight-inspect-'));
  cpSync(builtExtension('chrome'), extension, { recursive: true });
  const browser = await launchChromium(extension, {
    args: proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : [],
  });
  try {
    const control = await ExtensionControl.open(browser);
    await control.setUp({ answers: args.answers, packs: args.packs });
    const entries: InspectEntry[] = [];
    for (const page of args.pages) entries.push(await inspectPage(browser, control, page));
    return entries;
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function inspectPage(browser: Browser, control: ExtensionControl, page: PageToInspect): Promise<InspectEntry> {
  const tab = await browser.newPage();
  try {
    if (page.html !== null) await serveFromMemory(tab, page.url, page.html);
    // Each page is looked at for itself: what another page said of its router is not this one's.
    await control.forgetRouters();
    try {
      await tab.goto(page.url, { waitUntil: page.html === null ? 'load' : 'domcontentloaded', timeout: LIMIT_MS });
    } catch (error) {
      throw new Error(`${page.page} does not open at ${page.url}: ${(error as Error).message.split('\n')[0]}`, {
        cause: error,
      });
    }
    const tabId = await control.tabIdOf(tab);
    const report = await settledReport(control, tab, tabId, page.html === null ? 'live' : 'file');
    return toEntry(page, report);
  } finally {
    await tab.close();
  }
}

/** Answers the document's own address from memory; everything else the page asks for fails at once. */
async function serveFromMemory(tab: Page, url: string, html: string): Promise<void> {
  const wanted = withoutHash(url);
  let served = false;
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const isDocument = !served && request.isNavigationRequest() && withoutHash(request.url()) === wanted;
    served ||= isDocument;
    const done = isDocument
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort();
    // The tab may be closed while the page still asks.
    done.catch(() => undefined);
  });
}

function withoutHash(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

async function settledReport(
  control: ExtensionControl,
  tab: Page,
  tabId: number,
  kind: keyof typeof SETTLED_MS,
): Promise<TabReport | null> {
  await untilIdle(tab);
  let waited = 0;
  let report = await control.report(tabId);
  if (!report.allowed) {
    await control.pressToolbarButton(tab);
    report = await control.readNow(tabId);
  }
  let last = '';
  let changedAt = 0;
  let looked = performance.now();
  while (waited < LIMIT_MS) {
    const { reading } = report;
    const text = JSON.stringify([reading, report.suggestions]);
    if (text !== last) {
      last = text;
      changedAt = waited;
    }
    if (reading && waited - changedAt > SETTLED_MS[kind]) return report;
    const silence = kind === 'live' ? SETTLED_MS.live : SILENCE_MS;
    if (!reading && report.status !== 'reading' && waited > silence) return null;
    await new Promise((resolve) => setTimeout(resolve, 40));
    report = await control.report(tabId);
    const now = performance.now();
    waited += Math.min(now - looked, LOOK_MS);
    looked = now;
  }
  if (!report.reading) throw new Error(`the reading of ${tab.url()} does not end: is the machine too busy?`);
  return report;
}

/** Once a document has come to rest its scripts have run, ours among them; on a busy machine that takes seconds. */
async function untilIdle(tab: Page): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 3000 });
      }),
  );
}

function toEntry({ page, url }: PageToInspect, report: TabReport | null): InspectEntry {
  const reading = report?.reading;
  if (!reading) return { page, url, ...NOTHING, says: SILENCE, suggestions: [] };
  const { router, loaded, settings, unread, links, clients, networks, extras, scanMs } = reading;
  return {
    page,
    url,
    router,
    loaded,
    says: saidBy(report.verdict),
    unread,
    settings,
    links,
    clients,
    networks,
    extras,
    suggestions: report.suggestions.map(({ claim, setting, severity, from, to, why, sideEffect }) => ({
      claim,
      setting,
      severity,
      from: resolveText(from),
      to: to === null ? '' : resolveText(to),
      why: resolveText(why),
      sideEffect: sideEffect === null ? '' : resolveText(sideEffect),
    })),
    scanMs,
  };
}

function saidBy(verdict: TabReport['verdict']): InspectEntry['says'] {
  return verdict ? { tone: verdict.tone, text: resolveText(verdict.title) } : SILENCE;
}
