/**
 * Router addresses the user allowed for good. The detector is registered for them, and for them only; users revoke in
 * the browser's own settings, so what is registered is compared with what is granted at every start.
 */
import { HOST_PATTERNS } from '../firmware/hosts.ts';
import { browser } from './api.ts';

/** The same two scripts that the manifest has for the listed addresses. */
const SCRIPTS = [
  {
    id: 'granted-detector',
    js: ['content-scripts/detector.js'],
    allFrames: true,
    runAt: 'document_idle' as const,
  },
  { id: 'granted-wake', js: ['wake.js'], runAt: 'document_start' as const },
];
const IDS = SCRIPTS.map(({ id }) => id);
const builtIn: ReadonlySet<string> = new Set(HOST_PATTERNS);

/** Origin patterns granted beyond the manifest's own, e.g. `http://192.168.77.1/*`. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !builtIn.has(origin) && !/^(\*|https?):\/\/\*\//.test(origin));
}

/** Registers detector and wake-up for exactly the granted origins; repeats do no harm. */
export async function reconcileGrants(): Promise<void> {
  const matches = await grantedOrigins();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: IDS })).map(({ id }) => id);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered });
    return;
  }
  const scripts = SCRIPTS.map((script) => ({ ...script, matches, persistAcrossSessions: true }));
  const known = scripts.filter(({ id }) => registered.includes(id));
  const fresh = scripts.filter(({ id }) => !registered.includes(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Whether the extension may always read this address. */
export async function isAllowed(url: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return false;
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

/** Tabs that already show one of these origins (possible because access to them was granted). */
export async function tabsShowing(origins: string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: origins });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Takes back the access to an origin; false when the browser keeps it. */
export async function revokeOrigin(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** Calls back when an origin was granted or taken back, here or in the browser's own settings. */
export function onGrantsChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
