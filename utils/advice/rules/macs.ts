/** Words about devices by their MAC: how a device is named, and which entries look like Blink's. */
import { blinkClass } from '../../router/oui.ts';
import type { Context } from '../context.ts';

/** Entries of a list that may be a Blink device: surest first. The user's own named devices are not among them. */
export function blinkLooking(context: Context, macs: readonly string[]): string[] {
  const bySight = (mac: string) => {
    const client = context.reading.clients.find((one) => one.mac === mac);
    const seen = client?.blink ?? blinkClass(mac, null);
    return seen === 'certain' ? 0 : seen === 'likely' ? 1 : seen === 'maybe' ? 2 : 3;
  };
  const sights = macs.filter((mac) => !context.ownMacs.has(mac)).map((mac) => ({ mac, sight: bySight(mac) }));
  // Beside what is Blink's own, an Amazon prefix says little.
  const worst = sights.some(({ sight }) => sight < 2) ? 1 : 2;
  return sights
    .filter(({ sight }) => sight <= worst)
    .sort((a, b) => a.sight - b.sight)
    .map(({ mac }) => mac);
}

/** Several devices in one line: "name (MAC), MAC …", at most three and then how many more. */
export function deviceNames(context: Context, macs: readonly string[]): string {
  const named = macs.slice(0, 3).map((mac) => {
    const name = context.reading.clients.find((client) => client.mac === mac)?.name?.trim();
    return name ? `${name.slice(0, 40)} (${mac})` : mac;
  });
  return named.join(', ') + (macs.length > 3 ? ` (+${macs.length - 3})` : '');
}
