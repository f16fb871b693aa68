/** Hardware addresses as people type them, and those a router's page shows. Pure. */
import type { OwnDevice } from '../../utils/common/own-device.ts';
import { normaliseMac } from '../../utils/common/mac.ts';
import { isBlinkPrefix } from '../../utils/camera/oui.ts';
import type { BlinkClass } from '../../utils/common/kinds.ts';
import type { Client, Reading } from '../../utils/reading/types.ts';

export interface Seen {
  mac: string;
  name: string | null;
  blink: BlinkClass;
  blocked: boolean;
  /** It stands on a list of the router's device filter. */
  listed: boolean;
}

const RANK: Record<BlinkClass, number> = { certain: 0, likely: 1, maybe: 2, no: 3 };

/** Devices of a page that the user may know as theirs: from its device list and its block list, Blink's own first. */
export function seenDevices(reading: Reading, own: readonly OwnDevice[]): Seen[] {
  const found = new Map<string, Seen>();
  for (const { mac, name, blink, blocked } of reading.clients) {
    const normal = mac && normaliseMac(mac);
    if (normal) found.set(normal, { mac: normal, name, blink, blocked: blocked === true, listed: false });
  }
  for (const { kind, value } of reading.settings) {
    if (kind !== 'mac-filter-list' || !Array.isArray(value)) continue;
    for (const typed of value) {
      const normal = normaliseMac(typed);
      if (!normal) continue;
      const before = found.get(normal) ?? {
        mac: normal,
        name: null,
        blink: isBlinkPrefix(normal) ? ('certain' as const) : ('no' as const),
        blocked: false,
      };
      found.set(normal, { ...before, listed: true });
    }
  }
  const named = new Set(own.map(({ mac }) => mac));
  return [...found.values()].filter(({ mac }) => !named.has(mac)).sort((a, b) => RANK[a.blink] - RANK[b.blink]);
}

/** The row of the device list that tells about a named device. */
export function clientOf(reading: Reading | null, mac: string): Client | null {
  return reading?.clients.find((client) => client.mac !== null && normaliseMac(client.mac) === mac) ?? null;
}
