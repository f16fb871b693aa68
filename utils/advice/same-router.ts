/**
 * Whether two pages are of the same router. Its address says little: most routers have the same one, and one router has
 * several (192.168.1.1 and routerlogin.net); a repeater of the same make looks like the router itself.
 */
import type { Reading } from '../reading/types.ts';

export interface RouterMarks {
  /** Of the firmware; null when nothing says. */
  family: string | null;
  /** What kind of box it is. */
  box: string;
  /** Names of its own networks that were seen. */
  names: string[];
}

/** What a page tells of the router it is of. */
export function marksOf({ router, settings }: Reading): RouterMarks {
  const names = settings.flatMap(({ kind, value, guest }) =>
    kind === 'ssid' && typeof value === 'string' && value !== '' && !guest ? value : [],
  );
  return {
    family: router.family === 'generic' ? null : router.family,
    box: router.box,
    names: [...new Set(names)].slice(0, 8),
  };
}

/** Names of repeaters of the big makes; and one that says so. */
const REPEATER = /repeat|extend|wifiext|rangeext|(?:^|\.)re\d/i;
const isNumber = (host: string): boolean => /^\[|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/.test(host);

function agree(a: RouterMarks, b: RouterMarks, renamed: boolean): boolean {
  if (a.family !== null && b.family !== null && a.family !== b.family) return false;
  if (a.box !== b.box && a.box !== 'unknown' && b.box !== 'unknown') return false;
  // Who renames a network changes what it is known by.
  if (renamed || a.names.length === 0 || b.names.length === 0) return true;
  return a.names.some((name) => b.names.includes(name));
}

/**
 * @param renamed the change is one of the network's name, which so says nothing
 * @returns false where anything speaks against it; of two addresses only a name and a number can be one router's, and then
 * its firmware must be known
 */
export function sameRouter(
  a: { host: string; marks: RouterMarks },
  b: { host: string; marks: RouterMarks },
  renamed = false,
): boolean {
  if (!agree(a.marks, b.marks, renamed)) return false;
  if (a.host === b.host) return true;
  if (REPEATER.test(a.host) || REPEATER.test(b.host)) return false;
  if (isNumber(a.host) && isNumber(b.host)) return false;
  return a.marks.family !== null && a.marks.family === b.marks.family && a.marks.box === b.marks.box;
}
