/** What the person does with hints → the tab's next state. Pure. */
import type { HintAction } from '../advice/types.ts';
import type { TabState } from './types.ts';

/**
 * @param order ids of the hints that are shown, in their order
 * @param pressed the state in which the person acted; the page may have been read anew since
 * @returns the state after the action; actions that change nothing here give the same state back
 */
export function nextState(state: TabState, order: string[], action: HintAction, pressed: TabState = state): TabState {
  switch (action.type) {
    case 'show':
      return { ...state, current: action.id, led: null };
    case 'next':
      return { ...state, current: neighbour(order, state.current, 1), led: null };
    case 'previous':
      return { ...state, current: neighbour(order, state.current, -1), led: null };
    case 'close':
      return { ...state, current: null, led: null };
    case 'dismiss':
      return {
        ...state,
        led: null,
        dismissed: [...state.dismissed, action.id],
        // Go on to what comes next: putting one away must not end the tour.
        current: state.current === action.id && order.length > 1 ? neighbour(order, action.id, 1) : null,
      };
    case 'followed':
      // The card has done its work; what the entry leads to opens by itself.
      return { ...state, current: null, following: pagesOf(pressed) };
    case 'dismiss-all':
    case 'dismiss-router':
      return { ...state, quiet: true, current: null };
    case 'open-troubleshooter':
    case 'misread':
    case 'edited':
    case 'save-pressed':
      return state;
  }
}

/** How the ids of hints begin that lead on. */
export const MENU = 'menu|';

/** What the documents of a tab are and show: another one is another page, also within a single-page app. */
function pagesOf({ frames }: TabState): string[] {
  return Object.values(frames).map(({ doc, reading }) => `${doc} ${reading.url} ${reading.settings.length}`);
}

/** Another page came after a ringed entry was pressed, and something on it is to be shown. */
export function hasArrived(state: TabState, order: readonly string[]): boolean {
  const { following, quiet, current, led } = state;
  if (quiet || order.length === 0) return false;
  // The page was read while it was still being drawn: the way on that was opened then gives way to what it holds.
  if (current !== null && current.startsWith(MENU) && !order.includes(current)) return true;
  if (led !== null && current === led && led.startsWith(MENU) && order[0] !== led) return true;
  return following !== null && pagesOf(state).some((page) => !following.includes(page));
}

/** Opens the first hint of the page that was come to; focus stays where it is. */
export function arrived(state: TabState, order: readonly string[]): TabState {
  return hasArrived(state, order) ? { ...state, following: null, current: order[0]!, led: order[0]! } : state;
}

function neighbour(order: string[], current: string | null, step: 1 | -1): string | null {
  if (order.length === 0) return null;
  const at = current === null ? -1 : order.indexOf(current);
  if (at === -1) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order[(at + step + order.length) % order.length] ?? null;
}
