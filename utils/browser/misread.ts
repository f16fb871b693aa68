/** "This page was misread": asks the frames of a tab what they show, and masks it before any view gets it. */
import { maskFacts } from '../report/mask.ts';
import { understoodOf, type Misread } from '../report/understood.ts';
import type { PageFacts } from '../reading/recognise.ts';
import { parsePageFacts } from './facts-schema.ts';
import { framesWithReader } from './inject.ts';
import { sendMessage } from './messages.ts';

/** A frame that says nothing for so long is left out. */
const PATIENCE_MS = 8000;

/** @returns null where the page is gone or may not be read */
export async function misreadPage(tabId: number): Promise<Misread | null> {
  const frames = await framesWithReader(tabId);
  const answers = await Promise.all(frames.map((frameId) => describedBy(tabId, frameId)));
  const pages = answers.flatMap((facts) => (facts ? [maskFacts(facts)] : []));
  return pages.length > 0 ? { pages, understood: understoodOf(pages) } : null;
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
