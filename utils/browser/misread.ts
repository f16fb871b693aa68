/** "This page was misread": asks the frames of a tab what they show, and masks it before any view gets it. */
import { maskFacts } from '../report/mask.ts';
import { understoodOf, type Misread } from '../report/understood.ts';
import type { PageFacts } from '../reading/recognise.ts';
import { browser } from './api.ts';
import { parsePageFacts } from './facts-schema.ts';
import { framesWithReader } from './inject.ts';
import { sendMessage } from './messages.ts';
import { pageOf } from './misread-mark.ts';
import { parseSaid, saidOf, updateSaid } from './said-store.ts';
import { getTabState } from './tab-store.ts';

/** A frame that says nothing for so long is left out. */
const PATIENCE_MS = 8000;

/** The page in a tab, as what was said of it is kept under: without query. */
export async function pageOfTab(tabId: number): Promise<string> {
  const { frames } = await getTabState(tabId);
  const top = Math.min(...Object.keys(frames).map(Number));
  const url = frames[top]?.reading.url ?? (await browser.tabs.get(tabId).catch(() => null))?.url;
  return pageOf(url);
}

/** @returns null where the page is gone or may not be read */
export async function misreadPage(tabId: number): Promise<Misread | null> {
  const frames = await framesWithReader(tabId);
  const answers = await Promise.all(frames.map((frameId) => describedBy(tabId, frameId)));
  const pages = answers.flatMap((facts) => (facts ? [maskFacts(facts)] : []));
  if (pages.length === 0) return null;
  return { pages, understood: understoodOf(pages), said: await saidOf(tabId, await pageOfTab(tabId)) };
}

async function describedBy(tabId: number, frameId: number): Promise<PageFacts | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  const answer = sendMessage('describe', undefined, { tabId, frameId }).catch(() => null);
  const facts = await Promise.race([answer, late]);
  clearTimeout(timer);
  return facts && parsePageFacts(facts);
}

/** The person said something else of the page in a tab; what is none of our views' is left alone. */
export async function saySo(tabId: number, raw: unknown): Promise<void> {
  const said = parseSaid(raw);
  if (said) await updateSaid(tabId, await pageOfTab(tabId), () => said);
}
