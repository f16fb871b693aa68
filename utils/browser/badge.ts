/** The toolbar badge: how many settings of the page in this tab want a change. */
import type { Suggestion } from '../advice/types.ts';
import { browser } from './api.ts';

// The LED's red belongs to "this keeps your camera offline" only; anything less gets the quiet accent.
const BLOCKER = '#c8201e';
const QUIET = '#2f5d8a';

/** Shows the number of findings that are not "fine"; nothing when there are none. */
export async function showBadge(tabId: number, suggestions: Suggestion[]): Promise<void> {
  const findings = suggestions.filter(({ severity }) => severity !== 'fine');
  const blocked = findings.some(({ severity }) => severity === 'blocker');
  try {
    await browser.action.setBadgeText({ tabId, text: findings.length > 0 ? String(findings.length) : '' });
    if (findings.length === 0) return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: blocked ? BLOCKER : QUIET });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
