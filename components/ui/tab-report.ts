/** What is known of the page in front, asked of the background. */
import { signal } from '@preact/signals';
import { sendMessage } from '../../utils/browser/short-messages.ts';
import { bringToFront, frontTab, onTabChange, viewKindOf, type FrontTab } from '../../utils/browser/view-kind.ts';
import type { TabReport } from '../../utils/browser/protocol.ts';

export const place = viewKindOf(location);
export const front = signal<FrontTab | null>(null);
export const report = signal<TabReport | null>(null);
/** `loading`: nothing known yet; `error`: the background did not answer. */
export const reportState = signal<'loading' | 'ready' | 'error'>('loading');

let asked = 0;

async function ask(kind: 'tabReport' | 'readTab' | 'mine'): Promise<void> {
  const turn = (asked += 1);
  try {
    const tab = await frontTab(place, location.search);
    const answer = tab ? await sendMessage(kind, tab.id) : null;
    // A slower, older answer must not replace a newer one.
    if (turn !== asked) return;
    front.value = tab;
    report.value = answer;
    reportState.value = 'ready';
  } catch {
    if (turn === asked) reportState.value = 'error';
  }
}

/** Asks once, and again whenever the page in front changes. */
export async function followTab(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onTabChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask('tabReport'), 80);
  });
  await ask('tabReport');
}

/** Reads the page in front now, after the user's click. */
export async function readNow(): Promise<void> {
  await ask('readTab');
}

/** The person says that the page in front is their router's: it is read again with that in mind. */
export async function sayMine(): Promise<void> {
  await ask('mine');
}

/** Shows a suggestion in the page and brings that page to the front. */
export function showInPage(id: string | null): void {
  const tab = front.value;
  if (!tab) return;
  void sendMessage('showHint', { tabId: tab.id, id }).then(() => toPage(tab));
}

function toPage(tab: FrontTab): void {
  if (place === 'popup') window.close();
  else bringToFront(tab);
}

/** Lets the person show something on that page. @returns false where the page cannot do that */
export async function pickInPage(tabId: number): Promise<boolean> {
  const started = await sendMessage('pick', { tabId, view: place }).catch(() => false);
  const tab = front.value;
  if (started && tab?.id === tabId) toPage(tab);
  return started;
}
