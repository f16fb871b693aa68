/** What the settings page shows beside the case: preferences, allowed routers, routers without hints. */
import { signal } from '@preact/signals';
import { grantedOrigins, onGrantsChange } from '../../utils/browser/grants.ts';
import { FIRST_PREFERENCES, preferences, type Preferences } from '../../utils/browser/preferences.ts';
import { dismissedRouters } from '../../utils/browser/store.ts';

export const prefs = signal<Preferences>(FIRST_PREFERENCES);
export const allowed = signal<string[]>([]);
export const dismissed = signal<string[]>([]);

/** Reads what is stored and granted, and follows it. */
export async function loadSettings(): Promise<void> {
  [prefs.value, allowed.value, dismissed.value] = await Promise.all([
    preferences.get(),
    grantedOrigins(),
    dismissedRouters.get(),
  ]);
  preferences.watch((value) => {
    prefs.value = value;
  });
  dismissedRouters.watch((value) => {
    dismissed.value = value;
  });
  onGrantsChange(() => {
    void grantedOrigins().then((origins) => {
      allowed.value = origins;
    });
  });
}

/** Hints by themselves, or only when asked for. */
export function setHints(hints: boolean): void {
  prefs.value = { ...prefs.value, hints };
  void preferences.set(prefs.value);
}

/** Hints again on the pages of this router. */
export function allowHints(host: string): void {
  dismissed.value = dismissed.value.filter((other) => other !== host);
  void dismissedRouters.set(dismissed.value);
}
