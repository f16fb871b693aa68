/** Words about devices by their MAC: how a device is named, and which entries look like Blink's. */
import { blinkClass } from '../../camera/oui.ts';
import { BLINK_CLASSES } from '../../common/kinds.ts';
import { plural, text, type TextRef } from '../../common/text.ts';
import type { Context } from '../context.ts';

/** Entries of a list that may be a Blink device: surest first. Devices of which the user said what they are, are not among them. */
export function blinkLooking(context: Context, macs: readonly string[]): string[] {
  const sights = macs
    .filter((mac) => !context.ownMacs.has(mac) && !context.strangers.has(mac))
    .map((mac) => ({ mac, sight: sightOf(context, mac) }));
  // Beside what is Blink's own, an Amazon prefix says little.
  const worst = sights.some(({ sight }) => sight < 2) ? 1 : 2;
  return sights
    .filter(({ sight }) => sight <= worst)
    .sort((a, b) => a.sight - b.sight)
    .map(({ mac }) => mac);
}

/** Entries of a list that are a Blink device, or call themselves one. */
export function surelyBlink(context: Context, macs: readonly string[]): string[] {
  return macs.filter((mac) => !context.strangers.has(mac) && sightOf(context, mac) < 2);
}

function sightOf({ reading }: Context, mac: string): number {
  const client = reading.clients.find((one) => one.mac === mac);
  return BLINK_CLASSES.indexOf(client?.blink ?? blinkClass(mac, null));
}

/** Several devices in one row: "name (MAC)", "MAC" …, at most three and then how many more. */
export function deviceNames(context: Context, macs: readonly string[]): (TextRef | string)[] {
  const named = macs.slice(0, 3).map((mac) => {
    const name = context.reading.clients.find((client) => client.mac === mac)?.name?.trim();
    return name ? text('ui.aside', { words: name.slice(0, 40), note: mac }) : mac;
  });
  return macs.length > 3 ? [...named, plural('ui.more_answers', macs.length - 3)] : named;
}
