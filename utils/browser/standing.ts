/** What is known of an address before its page is looked at: the person said that it is their router's, or another page was one. */
import { standingOf } from '../advice/router-memory.ts';
import type { Standing } from '../common/kinds.ts';
import { hostOf } from '../tab/visible.ts';
import { readTab, tabReport } from './controller.ts';
import type { TabReport } from './protocol.ts';
import { getRouterMemory, updateRouterMemory } from './router-store.ts';

/** @param url address of a page, or of a frame in one */
export async function standing(url: string): Promise<Standing> {
  return standingOf(await getRouterMemory(hostOf(url)));
}

/** The person says that the page in this tab is their router's. It holds for its host, until the browser is closed. */
export async function sayMine(tabId: number): Promise<TabReport> {
  const { url } = await tabReport(tabId);
  if (url) await updateRouterMemory(hostOf(url), (memory) => ({ ...memory, own: true }));
  // What was judged without it is judged anew by a new reader.
  return readTab(tabId);
}
